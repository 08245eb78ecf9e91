// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/layout_readers.h"

#include "core/attendance/moment_cells.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;

namespace {

QString after(const Grid& grid, int row, const QString& label)
{
    const auto cells = grid.row(row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = grid.raw(cells[i]).simplified();
        if (!text.startsWith(label, Qt::CaseInsensitive)) continue;
        const QString own = text.mid(label.size()).trimmed();
        if (!own.isEmpty()) return own;
        return i + 1 < cells.size() ? grid.raw(cells[i + 1]).simplified() : QString();
    }
    return {};
}

/// Day numbers 1, 2, 3 … along a row; the column of each day.
QHash<int, int> dayColumns(const Grid& grid, int row)
{
    QHash<int, int> days;
    int expected = 0;
    for (const GridCell& cell : grid.row(row)) {
        bool isNumber = false;
        const int day = grid.raw(cell).trimmed().toInt(&isNumber);
        if (!isNumber || day < 1 || day > 31 || (expected > 0 && day != expected)) return {};
        days.insert(static_cast<int>(cell.column), day);
        expected = day + 1;
    }
    return days;
}

struct LogSheet {
    DateRange period;
    int dayRow = 0;
    QHash<int, int> days; ///< column → day of the month
    int firstPerson = 0;
};

std::optional<LogSheet> sheetOf(const Grid& grid)
{
    constexpr int searchedRows = 12;
    LogSheet sheet;
    for (int row = 1; row <= std::min(grid.lastRow(), searchedRows); ++row) {
        for (const GridCell& cell : grid.row(row))
            if (const auto period = periodIn(grid.raw(cell)); period && !sheet.period.first.isValid())
                sheet.period = *period;
        if (sheet.dayRow == 0 && grid.row(row).size() >= 5) {
            sheet.days = dayColumns(grid, row);
            if (!sheet.days.isEmpty()) sheet.dayRow = row;
        }
        const bool isPerson = !after(grid, row, u"ID:"_s).isEmpty() && !after(grid, row, u"Name:"_s).isEmpty();
        if (isPerson && sheet.firstPerson == 0) sheet.firstPerson = row;
    }
    if (sheet.firstPerson == 0 || sheet.dayRow == 0 || !sheet.period.first.isValid())
        return std::nullopt;
    return sheet;
}

QDate dayAt(const LogSheet& sheet, int day)
{
    const QDate first = sheet.period.first;
    const QDate same(first.year(), first.month(), day);
    if (same.isValid() && sheet.period.contains(same)) return same;
    const QDate next = QDate(first.year(), first.month(), 1).addMonths(1).addDays(day - 1);
    return sheet.period.contains(next) && next.day() == day ? next : QDate();
}

void takeTimes(const Grid& grid, int row, const LogSheet& sheet, int person, Collector& collector)
{
    for (const GridCell& cell : grid.row(row)) {
        const int column = static_cast<int>(cell.column);
        const QString text = grid.raw(cell);
        const QDate day = dayAt(sheet, sheet.days.value(column, 0));
        const ClockList clocks = readClocks(text);
        if (clocks.isImpossible || (!day.isValid() && !clocks.seconds.empty()))
            collector.problem(u"JAM_TIDAK_SAH"_s, {row, column}, text);
        if (!day.isValid()) continue;
        for (const int second : clocks.seconds)
            collector.punch(person, day, second, Side::Unsaid, row);
    }
}

} // namespace

std::optional<SheetReading> readAttendLogs(const Grid& grid, const ReaderKit& kit,
                                           const ReadOptions&)
{
    const auto sheet = sheetOf(grid);
    if (!sheet) return std::nullopt;
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    exchange::TableLayout& layout = reading.layout;
    layout.kind = u"punches"_s;
    layout.layout = u"attend_logs"_s;
    layout.reason = u"standard-report"_s;
    layout.confidence = 99;
    layout.headerRows = {sheet->dayRow};
    layout.period = sheet->period;
    for (const GridCell& cell : grid.row(sheet->dayRow))
        layout.columns.push_back({static_cast<int>(cell.column), grid.raw(cell), u"day"_s, 95, u"content"_s});
    int person = -1, people = 0, last = 0;
    for (int row = sheet->firstPerson; row <= grid.lastRow(); ++row) {
        const QString pin = after(grid, row, u"ID:"_s);
        if (pin.isEmpty()) {
            if (person >= 0) takeTimes(grid, row, *sheet, person, collector);
            if (!grid.row(row).empty()) last = row;
            continue;
        }
        if (people > 0) collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
        ++people;
        last = row;
        organisation::SheetPerson found;
        found.row = row;
        found.pin = plainPin(pin);
        found.name = after(grid, row, u"Name:"_s);
        found.unit = after(grid, row, u"Dept.:"_s);
        person = collector.person(std::move(found));
    }
    collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    layout.dataRowCount = people;
    layout.dataRows = exchange::RowSpan{sheet->firstPerson, last};
    return collector.finish();
}

} // namespace tinjau::attendance
