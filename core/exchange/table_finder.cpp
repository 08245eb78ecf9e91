// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_finder.h"

#include <algorithm>
#include <map>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchedRows = 30;

bool isHeadingRow(const Grid& grid, int row)
{
    const auto cells = grid.row(row);
    if (cells.size() < 2 || grid.row(row + 1).empty()) return false;
    return std::all_of(cells.begin(), cells.end(), [&](const GridCell& cell) {
        const QString text = grid.raw(cell);
        return grid.type(cell) == CellType::Text
               && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    });
}

/// The fullest row of headings near the top, or none.
std::vector<int> guessedHeader(const Grid& grid)
{
    int best = 0;
    for (int row = 1; row <= std::min(grid.lastRow(), searchedRows); ++row) {
        if (!isHeadingRow(grid, row)) continue;
        if (best == 0 || grid.row(row).size() > grid.row(best).size()) best = row;
    }
    return best == 0 ? std::vector<int>() : std::vector<int>{best};
}

/// What no target knows is shown as it is, so that a person can say what it means.
TableLayout unknownTable(const Grid& grid, std::size_t sheetIndex)
{
    TableLayout table;
    table.sheetIndex = sheetIndex;
    table.sheet = grid.head().name;
    table.isHiddenSheet = grid.head().isHidden;
    table.reason = u"unknown"_s;
    table.headerRows = guessedHeader(grid);
    const HeaderBlock block = headerAt(grid, table.headerRows);
    for (const Heading& heading : block.headings)
        table.columns.push_back({heading.column, heading.text(), std::nullopt, 0, u"unknown"_s});
    const int from = table.headerRows.empty() ? 1 : table.headerRows.back() + 1;
    for (int row = from; row <= grid.lastRow(); ++row) {
        if (grid.row(row).empty() || repeatsHeader(grid, row, block)) continue;
        ++table.dataRowCount;
        table.dataRows = RowSpan{table.dataRows ? table.dataRows->first : row, row};
    }
    return table;
}

std::vector<TableLayout> tablesOfSheet(const Grid& grid, std::size_t index,
                                       std::span<const ImportTarget* const> targets)
{
    std::vector<TableLayout> best;
    int confidence = -1;
    for (const ImportTarget* target : targets) {
        const std::vector<TableLayout> found = target->tablesIn(grid, index);
        const auto surest =
            std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) {
                return a.confidence < b.confidence;
            });
        if (surest == found.end() || surest->confidence <= confidence) continue;
        confidence = surest->confidence;
        best = found;
    }
    if (best.empty() && grid.lastRow() > 0) best.push_back(unknownTable(grid, index));
    return best;
}

bool isBetter(const TableLayout& a, const TableLayout& b)
{
    if (a.isHiddenSheet != b.isHiddenSheet) return b.isHiddenSheet;
    if ((a.dataRowCount > 0) != (b.dataRowCount > 0)) return a.dataRowCount > 0;
    return a.confidence > b.confidence;
}

std::optional<std::size_t> bestOf(const std::vector<TableLayout>& tables)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].kind == u"unknown"_s) continue;
        if (!best || isBetter(tables[i], tables[*best])) best = i;
    }
    return best;
}

/// Several visible sheets with the same kind of table: all are taken unless a person chooses.
std::vector<Decision> sheetDecisions(const FoundTables& found)
{
    if (!found.best) return {};
    const TableLayout& best = found.tables[*found.best];
    QStringList sheets;
    for (const TableLayout& table : found.tables) {
        const bool isAlike =
            table.kind == best.kind && table.layout == best.layout && !table.isHiddenSheet;
        if (isAlike && table.sheet && !sheets.contains(*table.sheet)) sheets.append(*table.sheet);
    }
    if (sheets.size() < 2) return {};
    return {Decision{
        u"SHEETS"_s, Place{best.sheet, 0, 0}, {}, sheets, QStringList(u"all"_s) + sheets, false}};
}

} // namespace

Result<FoundTables> findTables(Workbook& book, std::span<const ImportTarget* const> targets,
                               Progress& progress)
{
    FoundTables found;
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        if (book.sheets()[i].kind != SheetKind::Cells) continue;
        Result<Grid> grid = Grid::load(book, i, progress);
        if (!grid) return Failure{grid.error()};
        for (TableLayout& table : tablesOfSheet(*grid, i, targets))
            found.tables.push_back(std::move(table));
    }
    found.best = bestOf(found.tables);
    found.decisions = sheetDecisions(found);
    return found;
}

} // namespace tinjau::exchange
