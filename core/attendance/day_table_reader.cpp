// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_rows.h"
#include "core/attendance/layout_readers.h"

#include "core/exchange/text_match.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellType;
using exchange::Grid;
using exchange::GridCell;

namespace {

constexpr int firstSensibleYear = 2005;

bool namesSomebody(const ColumnTable& table)
{
    return table.has(u"pin"_s) || table.has(u"nip"_s) || table.has(u"name"_s);
}

QString dailyLayout(const Grid& grid, const ColumnTable& table)
{
    if (table.byField.value(u"time_in"_s).size() > 1) return u"clock_pairs_daily"_s;
    const QString in = table.heading(u"time_in"_s);
    if (!in.isEmpty() && in.back().isDigit()) return u"clock_pairs_daily"_s;
    if (grid.delimiter() == u"FIXED"_s || grid.delimiter() == u"SPACES"_s)
        return u"fixed_width_daily"_s;
    const bool isVendor = in.startsWith(u"scan "_s) || in.startsWith(u"clock "_s);
    return table.has(u"pin"_s) && isVendor ? u"solution_daily"_s : u"daily_rows"_s;
}

void setRows(const std::vector<int>& rows, exchange::TableLayout& layout)
{
    layout.dataRowCount = static_cast<int>(rows.size());
    if (!rows.empty()) layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
}

SheetReading readDays(const Grid& grid, const ColumnTable& table, const ReaderKit& kit,
                      const ReadOptions& options)
{
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    describe(table, reading.layout);
    reading.layout.kind = u"punches"_s;
    reading.layout.layout = dailyLayout(grid, table);
    reading.layout.reason = u"day-rows"_s;
    reading.layout.confidence = namesSomebody(table) ? 95 : 80;
    reading.columnIsRounded = nipsAreRounded(grid, table);
    std::vector<int> rows;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row)
        if (hasDay(grid, row, table) && !isTotalRow(grid, row)) rows.push_back(row);
    DayRows days(grid, table, rows, options, collector);
    for (const int row : rows) {
        const int person = collector.person(readPerson(grid, row, table, collector));
        days.take(row, person);
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
    days.describeDates();
    setRows(rows, reading.layout);
    return collector.finish();
}

exchange::DateOrder orderOfLog(const Grid& grid, const ColumnTable& table,
                               exchange::FoundDateOrder& found)
{
    std::vector<QString> texts;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row)
        if (const GridCell* cell = cellOf(grid, row, table, u"datetime"_s);
            cell && grid.type(*cell) == CellType::Text)
            texts.push_back(grid.raw(*cell));
    found = orderOfDates(texts);
    return found.order;
}

void takePunchRow(const Grid& grid, int row, const ColumnTable& table, exchange::DateOrder order,
                  Collector& collector)
{
    const GridCell* cell = cellOf(grid, row, table, u"datetime"_s);
    const auto at = cell ? readMomentCell(grid, *cell, order) : std::nullopt;
    const organisation::SheetPerson person = readPerson(grid, row, table, collector);
    const int column = cell ? static_cast<int>(cell->column) : 1;
    const QString seen = cell ? grid.raw(*cell) : QString();
    if (!at || (person.pin.isEmpty() && person.nip.isEmpty() && person.name.isEmpty())) {
        collector.problem(u"BARIS_RUSAK"_s, {row, column}, seen);
        return collector.count(RowFate::Problem);
    }
    if (person.pin == u"0"_s) {
        collector.problem(u"PERISTIWA_MESIN"_s, {row, column}, seen);
        return collector.count(RowFate::Event);
    }
    const int index = collector.person(person);
    if (at->day.year() < firstSensibleYear) {
        collector.lostPunch(index, at->day, at->second, row);
        collector.problem(u"WAKTU_TIDAK_MASUK_AKAL"_s, {row, column}, seen);
        return collector.count(RowFate::Problem);
    }
    if (!collector.punch(index, at->day, at->second, Side::Unsaid, row)) {
        collector.problem(u"DUPLIKAT"_s, {row, column}, seen);
        return collector.count(RowFate::Same);
    }
    collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
}

SheetReading readPunchRows(const Grid& grid, const ColumnTable& table, const ReaderKit& kit,
                           const ReadOptions& options)
{
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    describe(table, reading.layout);
    const QString pin = table.heading(u"pin"_s);
    reading.layout.kind = u"punches"_s;
    reading.layout.layout = pin == u"en no"_s || pin == u"enno"_s ? u"glog_text"_s : u"punch_log"_s;
    reading.layout.reason = u"punch-rows"_s;
    reading.layout.confidence = 96;
    reading.hasNameColumn = table.has(u"name"_s);
    exchange::FoundDateOrder found;
    exchange::DateOrder order = orderOfLog(grid, table, found);
    if (options.map.dateOrder) order = *options.map.dateOrder;
    reading.layout.dateOrder = found;
    std::vector<int> rows;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row) {
        if (grid.row(row).empty()) continue;
        rows.push_back(row);
        takePunchRow(grid, row, table, order, collector);
    }
    setRows(rows, reading.layout);
    return collector.finish();
}

} // namespace

std::optional<SheetReading> readDayTable(const Grid& grid, const ReaderKit& kit,
                                         const ReadOptions& options)
{
    const auto table = findColumnTable(grid, kit, options.map);
    if (!table) return std::nullopt;
    const bool hasTimes = table->has(u"time_in"_s) || table->has(u"time_out"_s);
    if (table->has(u"date"_s) && (hasTimes || (table->has(u"code"_s) && namesSomebody(*table))))
        return readDays(grid, *table, kit, options);
    if (table->has(u"datetime"_s) && (table->has(u"pin"_s) || table->has(u"nip"_s)))
        return readPunchRows(grid, *table, kit, options);
    return std::nullopt;
}

} // namespace tinjau::attendance
