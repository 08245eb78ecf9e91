// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/matrix_header.h"

#include "core/attendance/moment_cells.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellType;
using exchange::Grid;
using exchange::GridCell;

namespace {

constexpr int searchedRows = 40;
constexpr std::size_t leastDays = 5;
constexpr std::size_t leastDates = 3;
/// An empty form has room for at least so many days.
constexpr int leastRoom = 20;

std::optional<int> dayNumber(const QString& text)
{
    static const QRegularExpression day(u"^(\\d{1,2})(?:\\D.*)?$"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    const auto match = day.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const int number = match.captured(1).toInt();
    return number >= 1 && number <= 31 ? std::optional(number) : std::nullopt;
}

/// "(Tue)" below a number is a day; "1. Nama" is not.
bool mayFollowDay(const QString& text)
{
    static const QRegularExpression tail(u"^\\d{1,2}(?:\\s*[\\n(,/-].*)?$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return tail.match(text.trimmed()).hasMatch();
}

bool isPersonHeading(const Grid& grid, const GridCell& cell, const ReaderKit& kit)
{
    const auto match = kit.headings.match({0, {grid.raw(cell)}, false});
    return match && (match->field == u"name"_s || match->field == u"nip"_s || match->field == u"pin"_s);
}

/// The row with headings for persons: the row itself or one of the two above.
int personHeadingRow(const Grid& grid, int row, int before, const ReaderKit& kit)
{
    for (int r = row; r >= std::max(1, row - 2); --r)
        for (const GridCell& cell : grid.row(r))
            if (static_cast<int>(cell.column) < before && isPersonHeading(grid, cell, kit)) return r;
    return 0;
}

/// The longest run of days in one row.
std::map<int, int> dayRun(const Grid& grid, int row)
{
    std::map<int, int> best, run;
    int last = 0, wraps = 0;
    for (const GridCell& cell : grid.row(row)) {
        const QString text = grid.raw(cell);
        const bool isDay = grid.type(cell) == CellType::Number || mayFollowDay(text);
        const auto day = isDay ? dayNumber(text) : std::nullopt;
        if (!day || grid.type(cell) == CellType::Date) {
            run.clear();
            wraps = 0;
            continue;
        }
        const bool isWrap = !run.empty() && *day < last && ++wraps == 1;
        if (!run.empty() && *day <= last && !isWrap) {
            run.clear();
            wraps = 0;
        }
        run[static_cast<int>(cell.column)] = *day;
        last = *day;
        if (run.size() > best.size()) best = run;
    }
    return best.size() >= leastDays ? best : std::map<int, int>();
}

std::map<int, QDate> dateRun(const Grid& grid, int row)
{
    std::map<int, QDate> dates;
    for (const GridCell& cell : grid.row(row)) {
        const bool isDate = grid.type(cell) == CellType::Date || grid.type(cell) == CellType::Text;
        const auto day = isDate ? readDay(grid, cell, exchange::DateOrder::DayFirst).day : std::nullopt;
        if (!day) continue;
        if (!dates.empty() && *day <= dates.rbegin()->second) return {};
        dates[static_cast<int>(cell.column)] = *day;
    }
    return dates.size() >= leastDates ? dates : std::map<int, QDate>();
}

/// Weekday names or "SW-EW" in a row below the days belong to the heading.
bool isSubHeading(const Grid& grid, int row, int firstDay, int lastDay)
{
    static const QRegularExpression word(
        u"^(?:[\\p{L}]{1,6}\\.?|SW-EW|(?:sen|sel|rab|kam|jum|sab|min|mon|tue|wed|thu|fri|sat|sun)\\w*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::size_t words = 0;
    for (const GridCell& cell : grid.row(row)) {
        const int column = static_cast<int>(cell.column);
        if (column < firstDay) return false;
        if (column > lastDay) continue;
        if (!word.match(grid.raw(cell).simplified()).hasMatch()) return false;
        ++words;
    }
    return words >= 2;
}

std::optional<MatrixHeader> headerAtRow(const Grid& grid, int row, const ReaderKit& kit)
{
    MatrixHeader header;
    header.dates = dateRun(grid, row);
    if (header.dates.empty()) header.days = dayRun(grid, row);
    if (header.dates.empty() && header.days.empty()) return std::nullopt;
    const int first = header.dates.empty() ? header.days.begin()->first : header.dates.begin()->first;
    const int last = header.dates.empty() ? header.days.rbegin()->first : header.dates.rbegin()->first;
    const int persons = personHeadingRow(grid, row, first, kit);
    if (persons == 0) return std::nullopt;
    header.dayRow = row;
    for (int r = persons; r <= row; ++r) header.rows.push_back(r);
    if (isSubHeading(grid, row + 1, first, last)) header.rows.push_back(row + 1);
    return header;
}

/// "No | Nama | (room for the days) | Total Kerja".
std::optional<MatrixHeader> emptyForm(const Grid& grid, int row, const ReaderKit& kit)
{
    const auto cells = grid.row(row);
    bool hasPerson = false;
    int before = 0, room = 0;
    for (const GridCell& cell : cells) {
        const int column = static_cast<int>(cell.column);
        if (hasPerson) room = std::max(room, column - before - 1);
        hasPerson = hasPerson || isPersonHeading(grid, cell, kit);
        before = column;
    }
    if (!hasPerson || room < leastRoom) return std::nullopt;
    MatrixHeader header;
    header.rows = {row};
    for (const exchange::CellRange& range : grid.facts().merged)
        if (range.first.row == row && range.last.row == row + 1 && header.rows.size() == 1)
            header.rows.push_back(row + 1);
    return header;
}

} // namespace

std::optional<MatrixHeader> findMatrixHeader(const Grid& grid, const ReaderKit& kit)
{
    const int last = std::min(grid.lastRow(), searchedRows);
    for (int row = 1; row <= last; ++row)
        if (grid.row(row).size() >= 3)
            if (auto header = headerAtRow(grid, row, kit)) return header;
    for (int row = 1; row <= last; ++row)
        if (auto header = emptyForm(grid, row, kit)) return header;
    return std::nullopt;
}

std::map<int, QDate> datesOf(const MatrixHeader& header, const DateRange& period)
{
    if (!header.dates.empty()) return header.dates;
    std::map<int, QDate> dates;
    QDate month(period.first.year(), period.first.month(), 1);
    int before = 0;
    for (const auto& [column, day] : header.days) {
        if (day < before) month = month.addMonths(1);
        before = day;
        const QDate date(month.year(), month.month(), day);
        if (date.isValid()) dates[column] = date; // "31" of a form in a month of 30 days
    }
    return dates;
}

std::optional<DateRange> matrixPeriod(const Grid& grid, int headerRow, const ReadOptions& options)
{
    if (options.map.period) return options.map.period;
    if (options.month) return monthOf(*options.month);
    for (int row = 1; row < headerRow; ++row) {
        QStringList texts;
        for (const GridCell& cell : grid.row(row)) texts << grid.raw(cell);
        if (const auto period = periodIn(texts.join(u' '))) return period;
    }
    for (const QString& line : grid.head().leadingLines)
        if (const auto period = periodIn(line)) return period;
    if (const auto period = periodIn(grid.head().name.value_or(QString()))) return period;
    return periodIn(QString(options.fileName).replace(u'_', u' '));
}

void markDays(const MatrixHeader& header, exchange::TableLayout& layout)
{
    for (exchange::ColumnMapping& mapping : layout.columns) {
        const bool isDay = header.days.contains(mapping.column) || header.dates.contains(mapping.column);
        if (!isDay) continue;
        mapping.field = u"day"_s;
        mapping.confidence = 97;
        mapping.reason = u"content"_s;
    }
}

} // namespace tinjau::attendance
