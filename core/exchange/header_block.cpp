// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_finder.h"
#include "core/exchange/text_match.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Headings stand near the top; whoever writes hundreds of title rows names the header by hand.
constexpr int searchedRows = 300;
/// So many rows under a header tell which columns hold values.
constexpr int sampledRows = 200;
constexpr int maxHeaderRows = 3;

bool hasLetter(std::string_view utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
    });
}

bool isWords(const Grid& grid, const GridCell& cell)
{
    return grid.type(cell) == CellType::Text && hasLetter(grid.rawUtf8(cell));
}

/// Remembers what a text means; forms of words repeat the same few answers in every row.
class Matcher {
public:
    explicit Matcher(const ImportTarget& target) : m_target(target) {}

    const std::optional<FieldMatch>& operator()(const QString& text)
    {
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd()) return *known;
        return *m_known.insert(text, m_target.match(Heading{0, {text}, false}));
    }

private:
    const ImportTarget& m_target;
    QHash<QString, std::optional<FieldMatch>> m_known;
};

int marksIn(const Grid& grid, int row, Matcher& match)
{
    std::set<QString> marks;
    for (const GridCell& cell : grid.row(row)) {
        if (!isWords(grid, cell)) continue;
        const std::optional<FieldMatch>& found = match(grid.raw(cell));
        if (found && found->marksHeader) marks.insert(found->field);
    }
    return static_cast<int>(marks.size());
}

std::vector<CellRange> mergesIn(const Grid& grid, int row)
{
    std::vector<CellRange> found;
    for (const CellRange& range : grid.facts().merged)
        if (range.first.row <= row && row <= range.last.row) found.push_back(range);
    return found;
}

/// A row above the headings belongs to the header if it heads a column that the row below leaves
/// empty, or stands over a part of the columns only. A title does neither.
bool isUpperHeaderRow(const Grid& grid, int row, int below, const ImportTarget& target,
                      Matcher& match)
{
    if (row < 1 || grid.row(row).empty()) return false;
    for (const GridCell& cell : grid.row(row)) {
        if (!isWords(grid, cell)) continue;
        const QString text = grid.raw(cell);
        if (target.isHeadingCode(text)) return true;
        const bool isFree = grid.raw(CellAddress{below, static_cast<int>(cell.column)}).isEmpty();
        if (isFree && match(text)) return true;
    }
    const auto merges = mergesIn(grid, row);
    const auto headed = grid.row(below);
    if (headed.empty()) return false;
    return std::any_of(merges.begin(), merges.end(), [&](const CellRange& range) {
        const bool isGroup = range.first.row == row && range.last.row == row
                             && range.last.column > range.first.column;
        return isGroup
               && (grid.row(row).size() > 1
                   || range.first.column > static_cast<int>(headed.front().column));
    });
}

bool isLowerHeaderRow(const Grid& grid, int row, const ImportTarget& target, Matcher& match)
{
    const auto cells = grid.row(row);
    if (cells.size() < 3) return false;
    const auto isHeading = [&](const GridCell& cell) {
        if (!isWords(grid, cell)) return false;
        const QString text = grid.raw(cell);
        if (target.isHeadingCode(text)) return true;
        const auto& found = match(text);
        return found && found->marksHeader;
    };
    return std::all_of(cells.begin(), cells.end(), isHeading);
}

std::vector<int> headerRowsAround(const Grid& grid, int row, const ImportTarget& target,
                                  Matcher& match)
{
    int first = row, last = row;
    while (last - first + 1 < maxHeaderRows && isLowerHeaderRow(grid, last + 1, target, match))
        ++last;
    for (const CellRange& range : mergesIn(grid, row))
        if (range.last.row > last && range.last.row - first < maxHeaderRows
            && range.first.row >= first)
            last = range.last.row;
    while (last - first + 1 < maxHeaderRows
           && isUpperHeaderRow(grid, first - 1, first, target, match))
        --first;
    std::vector<int> rows;
    for (int r = first; r <= last; ++r) rows.push_back(r);
    return rows;
}

/// The text that heads a column in one row of the header.
class HeaderRow {
public:
    HeaderRow(const Grid& grid, int row) : m_grid(grid), m_row(row), m_merges(mergesIn(grid, row))
    {
    }

    QString own(int column) const { return m_grid.raw(CellAddress{m_row, column}).trimmed(); }

    /// The text of the merged range over the column, if it is one.
    std::optional<std::pair<QString, bool>> merged(int column) const
    {
        for (const CellRange& range : m_merges) {
            if (!range.contains({m_row, column})) continue;
            const bool isWide = range.last.column > range.first.column;
            return std::pair(m_grid.raw(range.first).trimmed(), isWide);
        }
        return std::nullopt;
    }

    bool hasWideMerge() const
    {
        return std::any_of(m_merges.begin(), m_merges.end(), [](const CellRange& range) {
            return range.last.column > range.first.column;
        });
    }

private:
    const Grid& m_grid;
    int m_row;
    std::vector<CellRange> m_merges;
};

struct Part {
    QString text;
    bool isGroup = false;
};

/// Texts of one header row for each column. Where nothing is merged, a group heading reaches to the
/// right over empty cells as long as the rows below head those columns.
std::vector<Part> partsOfRow(const Grid& grid, const std::vector<int>& rows, std::size_t index,
                             int first, int last)
{
    const HeaderRow header(grid, rows[index]);
    const bool inherits = index + 1 < rows.size() && !header.hasWideMerge();
    const auto isHeadedBelow = [&](int column) {
        for (std::size_t lower = index + 1; lower < rows.size(); ++lower)
            if (!grid.raw(CellAddress{rows[lower], column}).trimmed().isEmpty()) return true;
        return false;
    };
    std::vector<Part> parts;
    QString group;
    for (int column = first; column <= last; ++column) {
        if (const auto merged = header.merged(column)) {
            parts.push_back({merged->first, merged->second});
            group.clear();
            continue;
        }
        const QString own = header.own(column);
        if (!own.isEmpty()) group = isHeadedBelow(column) ? own : QString();
        const bool isInherited =
            own.isEmpty() && inherits && isHeadedBelow(column) && !group.isEmpty();
        parts.push_back({isInherited ? group : own, isInherited});
        if (isInherited && parts.size() > 1) parts[parts.size() - 2].isGroup = true;
    }
    return parts;
}

std::vector<Heading> headingsOf(const Grid& grid, const std::vector<int>& rows, int first, int last)
{
    std::vector<Heading> headings;
    for (int column = first; column <= last; ++column) headings.push_back({column, {}, false});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::vector<Part> parts = partsOfRow(grid, rows, i, first, last);
        for (std::size_t c = 0; c < parts.size(); ++c) {
            if (parts[c].text.isEmpty()) continue;
            headings[c].fromGroup = headings[c].fromGroup || parts[c].isGroup;
            if (!headings[c].parts.contains(parts[c].text)) headings[c].parts.append(parts[c].text);
        }
    }
    return headings;
}

std::set<int> occupiedColumns(const Grid& grid, const std::vector<int>& rows)
{
    std::set<int> occupied;
    const auto add = [&](int row) {
        for (const GridCell& cell : grid.row(row)) occupied.insert(static_cast<int>(cell.column));
    };
    for (const int row : rows) {
        add(row);
        for (const CellRange& range : mergesIn(grid, row))
            for (int c = range.first.column; c <= range.last.column && c <= grid.lastColumn(); ++c)
                occupied.insert(c);
    }
    const int from = rows.empty() ? 1 : rows.back() + 1;
    for (int row = from; row <= std::min(grid.lastRow(), from + sampledRows); ++row) add(row);
    return occupied;
}

using Block = std::pair<int, int>;

std::vector<Block> blocksOf(const std::set<int>& occupied)
{
    std::vector<Block> blocks;
    for (const int column : occupied) {
        if (!blocks.empty() && blocks.back().second + 1 == column)
            blocks.back().second = column;
        else
            blocks.push_back({column, column});
    }
    return blocks;
}

std::set<QString> marksOf(const Grid& grid, const std::vector<int>& rows, const Block& columns,
                          const ImportTarget& target)
{
    std::set<QString> marks;
    for (const Heading& heading : headingsOf(grid, rows, columns.first, columns.second)) {
        const auto found = heading.parts.isEmpty() ? std::nullopt : target.match(heading);
        if (found && found->marksHeader) marks.insert(found->field);
    }
    return marks;
}

/// Whether a block at the right carries the table on: it has marks, and none that the table has
/// already (a legend explains the same names once more).
bool carriesOn(const std::set<QString>& marks, const std::set<QString>& known)
{
    return !marks.empty() && std::none_of(marks.begin(), marks.end(), [&](const QString& mark) {
        return known.contains(mark);
    });
}

/// Sets the columns of the header: the block with most marks, what stands left of it, and blocks at
/// its right that carry it on. What else stands at the right belongs to something else.
HeaderBlock cutToTable(const Grid& grid, std::vector<int> rows, const ImportTarget* target)
{
    HeaderBlock block{std::move(rows), 1, 0, {}, std::nullopt};
    const auto blocks = blocksOf(occupiedColumns(grid, block.rows));
    if (blocks.empty()) return block;
    std::size_t last = blocks.size() - 1;
    if (target) {
        std::vector<std::set<QString>> marks;
        for (const Block& columns : blocks)
            marks.push_back(marksOf(grid, block.rows, columns, *target));
        const auto main =
            std::max_element(marks.begin(), marks.end(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        last = static_cast<std::size_t>(main - marks.begin());
        std::set<QString> known = *main;
        for (std::size_t i = last + 1; i < blocks.size(); ++i) {
            if (!carriesOn(marks[i], known)) continue;
            known.insert(marks[i].begin(), marks[i].end());
            last = i;
        }
    }
    block.firstColumn = blocks.front().first;
    block.lastColumn = blocks[last].second;
    if (last + 1 < blocks.size()) block.sideBlockFrom = blocks[last + 1].first;
    block.headings = headingsOf(grid, block.rows, block.firstColumn, block.lastColumn);
    return block;
}

/// Cells of the row within the columns of the table.
std::span<const GridCell> cellsUnder(const Grid& grid, int row, const HeaderBlock& header)
{
    const auto cells = grid.row(row);
    const auto isBefore = [](const GridCell& cell, int column) {
        return static_cast<int>(cell.column) < column;
    };
    const auto first = std::lower_bound(cells.begin(), cells.end(), header.firstColumn, isBefore);
    const auto last = std::lower_bound(first, cells.end(), header.lastColumn + 1, isBefore);
    return cells.subspan(static_cast<std::size_t>(first - cells.begin()),
                         static_cast<std::size_t>(last - first));
}

} // namespace

std::optional<HeaderBlock> findHeader(const Grid& grid, const ImportTarget& target, int fromRow)
{
    Matcher match(target);
    const int last = std::min(grid.lastRow(), fromRow + searchedRows);
    for (int row = fromRow; row <= last; ++row) {
        if (marksIn(grid, row, match) < target.marksNeeded()) continue;
        return cutToTable(grid, headerRowsAround(grid, row, target, match), &target);
    }
    return std::nullopt;
}

HeaderBlock headerAt(const Grid& grid, const std::vector<int>& rows, const ImportTarget* target)
{
    return cutToTable(grid, rows, target);
}

bool repeatsHeader(const Grid& grid, int row, const HeaderBlock& header)
{
    const auto cells = cellsUnder(grid, row, header);
    if (cells.size() < 3) return false;
    return std::any_of(header.rows.begin(), header.rows.end(), [&](int headerRow) {
        if (row == headerRow || cellsUnder(grid, headerRow, header).size() < 3) return false;
        std::size_t equal = 0;
        for (const GridCell& cell : cells) {
            const GridCell* above = grid.at({headerRow, static_cast<int>(cell.column)});
            if (above && hasLetter(grid.rawUtf8(cell))
                && grid.rawUtf8(*above) == grid.rawUtf8(cell))
                ++equal;
        }
        return equal >= 2 && equal * 10 >= cells.size() * 8;
    });
}

bool isNumberingRow(const Grid& grid, int row, const HeaderBlock& header)
{
    const auto cells = cellsUnder(grid, row, header);
    if (cells.size() < 5) return false;
    static const QRegularExpression framed(u"^[(\\[]?\\s*(\\d{1,3})\\s*[)\\].]?$"_s);
    int expected = 1;
    for (const GridCell& cell : cells) {
        const QRegularExpressionMatch match = framed.match(grid.raw(cell).trimmed());
        if (!match.hasMatch() || match.captured(1).toInt() != expected) return false;
        ++expected;
    }
    return true;
}

} // namespace tinjau::exchange
