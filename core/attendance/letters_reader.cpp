// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/column_table.h"
#include "core/attendance/layout_readers.h"
#include "core/attendance/moment_cells.h"

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::Grid;
using exchange::GridCell;

namespace {

std::vector<QString> dateTexts(const Grid& grid, const ColumnTable& table, const std::vector<int>& rows)
{
    std::vector<QString> texts;
    for (const int row : rows)
        for (const QString& field : {u"from"_s, u"to"_s, u"date"_s})
            if (const GridCell* cell = cellOf(grid, row, table, field);
                cell && grid.type(*cell) == exchange::CellType::Text)
                texts.push_back(grid.raw(*cell));
    return texts;
}

/// The days of a letter: two columns, or one with a range ("3 s.d. 5 Agustus 2026" as two dates).
std::optional<DateRange> daysOf(const Grid& grid, int row, const ColumnTable& table,
                                exchange::DateOrder order, Collector& collector)
{
    const QString begin = table.has(u"from"_s) ? u"from"_s : u"date"_s;
    const GridCell* from = cellOf(grid, row, table, begin);
    const GridCell* to = cellOf(grid, row, table, u"to"_s);
    if (!from) {
        collector.problem(u"TANGGAL_TIDAK_TERBACA"_s, {row, table.column(begin)}, {});
        return std::nullopt;
    }
    if (!to)
        if (const auto range = periodIn(grid.raw(*from)); range && grid.raw(*from).size() > 12)
            return range;
    const DayCell first = readDay(grid, *from, order);
    const DayCell last = to ? readDay(grid, *to, order) : first;
    const auto complain = [&](const GridCell& cell, const DayCell& read) {
        collector.problem(read.isImpossible ? u"TANGGAL_TIDAK_ADA"_s : u"TANGGAL_TIDAK_TERBACA"_s,
                          {row, static_cast<int>(cell.column)}, grid.raw(cell));
    };
    if (!first.day) complain(*from, first);
    if (to && !last.day) complain(*to, last);
    if (!first.day || !last.day) return std::nullopt;
    if (*last.day < *first.day) {
        collector.problem(u"TANGGAL_TERBALIK"_s, {row, static_cast<int>(to->column)}, grid.raw(*to));
        return std::nullopt;
    }
    return DateRange{*first.day, *last.day};
}

void takeLetter(const Grid& grid, int row, const ColumnTable& table, exchange::DateOrder order,
                Collector& collector)
{
    SheetLetter letter;
    letter.row = row;
    letter.person = collector.person(readPerson(grid, row, table, collector));
    const QString field = table.has(u"letter_kind"_s) ? u"letter_kind"_s : u"code"_s;
    letter.kind = textOf(grid, row, table, field).simplified();
    const auto code = collector.kit().codes.read(letter.kind);
    if (code) letter.code = code->code;
    if (letter.code.isEmpty())
        collector.problem(u"KODE_TIDAK_DIKENAL"_s, {row, table.column(field)}, letter.kind);
    letter.number = textOf(grid, row, table, u"letter_number"_s).simplified();
    if (const GridCell* issued = cellOf(grid, row, table, u"letter_date"_s))
        letter.date = readDay(grid, *issued, order).day.value_or(QDate());
    if (const auto days = daysOf(grid, row, table, order, collector)) {
        letter.first = days->first;
        letter.last = days->last;
        if (!letter.code.isEmpty()) collector.reading().letters.push_back(letter);
    }
    collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
}

} // namespace

std::optional<SheetReading> readLetters(const Grid& grid, const ReaderKit& kit,
                                        const ReadOptions& options)
{
    const auto table = findColumnTable(grid, kit, options.map);
    if (!table || !(table->has(u"name"_s) || table->has(u"nip"_s))) return std::nullopt;
    const bool hasSpan = table->has(u"from"_s) && table->has(u"to"_s);
    const bool hasKind = table->has(u"letter_kind"_s) || table->has(u"code"_s);
    const bool hasDays = hasSpan || table->has(u"from"_s) || table->has(u"date"_s);
    if (!hasKind || !hasDays || !(hasSpan || table->has(u"letter_number"_s))) return std::nullopt;
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    exchange::TableLayout& layout = reading.layout;
    describe(*table, layout);
    layout.kind = u"letters"_s;
    layout.layout = u"letters"_s;
    layout.reason = u"letters"_s;
    layout.confidence = 97;
    reading.columnIsRounded = nipsAreRounded(grid, *table);
    const std::vector<int> rows = personRows(grid, *table).rows;
    exchange::FoundDateOrder order = orderOfDates(dateTexts(grid, *table, rows));
    if (options.map.dateOrder) order = {*options.map.dateOrder, true, u"map"_s};
    layout.dateOrder = order;
    layout.dataRowCount = static_cast<int>(rows.size());
    if (!rows.empty()) layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
    for (const int row : rows) takeLetter(grid, row, *table, order.order, collector);
    if (!order.isCertain)
        reading.decisions.push_back({u"DATE_ORDER"_s, {layout.sheet, 0, table->column(u"from"_s)},
                                     u"Tanggal"_s, {}, {u"dmy"_s, u"mdy"_s}, false});
    return collector.finish();
}

} // namespace tinjau::attendance
