// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_rows.h"
#include "core/attendance/layout_readers.h"

#include "core/exchange/cell_values.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;

namespace {

constexpr int judgedRows = 200;

/// What the cells of one column are, counted.
struct ColumnContent {
    int filled = 0;
    int dates = 0;
    int clocks = 0;
    int longNumbers = 0; ///< 15 to 19 digits
    int names = 0;       ///< words of letters, at least four letters
};

bool isName(const QString& text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return letters >= 4 && !hasDigit && text.size() <= 80;
}

bool isLongNumber(const QString& text)
{
    return text.size() >= 15 && text.size() <= 24
           && std::all_of(text.begin(), text.end(),
                          [](QChar c) { return c.isDigit() || c == u' ' || c == u'\''; });
}

std::map<int, ColumnContent> contentsOf(const Grid& grid)
{
    std::map<int, ColumnContent> contents;
    for (int row = 1; row <= std::min(grid.lastRow(), judgedRows); ++row)
        for (const GridCell& cell : grid.row(row)) {
            const QString text = grid.raw(cell).trimmed();
            if (exchange::meansNothing(text)) continue;
            ColumnContent& content = contents[static_cast<int>(cell.column)];
            ++content.filled;
            if (isLongNumber(text)) ++content.longNumbers;
            else if (readClock(grid, cell).second && text.size() >= 4) ++content.clocks;
            else if (readDay(grid, cell, exchange::DateOrder::DayFirst).day) ++content.dates;
            else if (isName(text)) ++content.names;
        }
    return contents;
}

/// Nearly all filled cells of the column are so.
bool mostly(int count, const ColumnContent& content)
{
    return content.filled > 0 && count * 10 >= content.filled * 9;
}

/// A table without headings whose columns are named by what they hold.
ColumnTable namedByContent(const Grid& grid)
{
    ColumnTable table;
    table.header.rows = {};
    table.header.firstColumn = 1;
    table.header.lastColumn = grid.lastColumn();
    const auto contents = contentsOf(grid);
    bool hasIn = false;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        exchange::ColumnMapping mapping{column, {}, std::nullopt, 0, u"unknown"_s};
        const auto found = contents.find(column);
        const ColumnContent content = found == contents.end() ? ColumnContent() : found->second;
        if (mostly(content.dates, content)) mapping.field = u"date"_s;
        else if (mostly(content.clocks, content)) mapping.field = hasIn ? u"time_out"_s : u"time_in"_s;
        else if (mostly(content.longNumbers, content)) mapping.field = u"nip"_s;
        else if (mostly(content.names, content)) mapping.field = u"name"_s;
        hasIn = hasIn || mapping.field == u"time_in"_s;
        if (mapping.field && table.has(*mapping.field)) mapping.field.reset();
        if (mapping.field) {
            mapping.confidence = 70;
            mapping.reason = u"content"_s;
            table.byField[*mapping.field].push_back(column);
        }
        table.columns.push_back(mapping);
    }
    return table;
}

std::vector<int> filledRows(const Grid& grid)
{
    std::vector<int> rows;
    for (int row = 1; row <= grid.lastRow(); ++row)
        if (!grid.row(row).empty()) rows.push_back(row);
    return rows;
}

void setRows(const std::vector<int>& rows, exchange::TableLayout& layout)
{
    layout.dataRowCount = static_cast<int>(rows.size());
    layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
}

SheetReading headlessDays(const Grid& grid, const ColumnTable& table, const ReaderKit& kit,
                          const ReadOptions& options)
{
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    describe(table, reading.layout);
    reading.layout.kind = u"punches"_s;
    reading.layout.layout = u"daily_rows"_s;
    reading.layout.reason = u"content"_s;
    reading.layout.confidence = 70;
    const std::vector<int> rows = filledRows(grid);
    setRows(rows, reading.layout);
    const bool isNamed = table.has(u"name"_s) || table.has(u"nip"_s);
    DayRows days(grid, table, rows, options, collector);
    for (const int row : rows) {
        const int person = isNamed ? collector.person(readPerson(grid, row, table, collector)) : -1;
        days.take(row, person);
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
    days.describeDates();
    if (!isNamed)
        reading.decisions.push_back({u"NO_PERSON"_s, {reading.layout.sheet, 0, 0}, {}, {}, {}, true});
    return collector.finish();
}

SheetReading headlessRoster(const Grid& grid, ColumnTable table, const ReaderKit& kit)
{
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    if (const int column = table.column(u"date"_s); column > 0) {
        for (auto& mapping : table.columns)
            if (mapping.column == column) mapping.field = u"birth"_s;
    }
    describe(table, reading.layout);
    reading.layout.kind = u"roster"_s;
    reading.layout.layout = u"roster"_s;
    reading.layout.reason = u"content"_s;
    reading.layout.confidence = 70;
    reading.columnIsRounded = nipsAreRounded(grid, table);
    const std::vector<int> rows = filledRows(grid);
    setRows(rows, reading.layout);
    for (const int row : rows) {
        organisation::SheetPerson person = readPerson(grid, row, table, collector, true);
        person.parts = kit.titles.split(person.name);
        if (const GridCell* born = cellOf(grid, row, table, u"date"_s))
            person.born = readDay(grid, *born, exchange::DateOrder::DayFirst).day.value_or(QDate());
        collector.addPerson(std::move(person));
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
    return collector.finish();
}

} // namespace

std::optional<SheetReading> readHeadless(const Grid& grid, const ReaderKit& kit,
                                         const ReadOptions& options)
{
    constexpr int leastRows = 3;
    if (grid.lastRow() < leastRows) return std::nullopt;
    ColumnTable table = namedByContent(grid);
    if (table.has(u"date"_s) && table.has(u"time_in"_s)) return headlessDays(grid, table, kit, options);
    const bool isList = table.has(u"name"_s) && (table.has(u"nip"_s) || table.has(u"date"_s));
    if (isList && table.columns.size() <= 8) return headlessRoster(grid, std::move(table), kit);
    return std::nullopt;
}

} // namespace tinjau::attendance
