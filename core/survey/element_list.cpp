// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/element_list.h"

#include "core/exchange/cell_values.h"
#include "core/survey/heading_meaning.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;

namespace {

constexpr int searchedRows = 80;
constexpr std::size_t elementsNeeded = 5;

bool hasNumberBeside(const Grid& grid, int row, int column)
{
    const auto cells = grid.row(row);
    return std::any_of(cells.begin(), cells.end(), [&](const GridCell& cell) {
        return static_cast<int>(cell.column) > column && exchange::numberIn(grid.raw(cell));
    });
}

} // namespace

std::optional<exchange::TableLayout> findElementList(const Grid& grid, std::size_t sheetIndex,
                                                     const SheetVocabulary& vocabulary)
{
    std::map<int, std::set<QString>> elements;
    std::map<int, std::vector<int>> rows;
    for (int row = 1; row <= std::min(grid.lastRow(), searchedRows); ++row) {
        for (const GridCell& cell : grid.row(row)) {
            const int column = static_cast<int>(cell.column);
            if (grid.type(cell) != exchange::CellType::Text || !hasNumberBeside(grid, row, column))
                continue;
            const HeadingMeaning meaning = meaningOf({column, {grid.raw(cell)}, false}, vocabulary);
            if (!meaning.isAsked()) continue;
            elements[column].insert(meaning.key);
            rows[column].push_back(row);
        }
    }
    const auto best =
        std::max_element(elements.begin(), elements.end(), [](const auto& a, const auto& b) {
            return a.second.size() < b.second.size();
        });
    if (best == elements.end() || best->second.size() < elementsNeeded) return std::nullopt;
    const std::vector<int>& found = rows[best->first];
    exchange::TableLayout layout;
    layout.kind = u"skm"_s;
    layout.layout = u"skm_summary"_s;
    layout.confidence = 75;
    layout.reason = u"element-list"_s;
    layout.sheet = grid.head().name;
    layout.sheetIndex = sheetIndex;
    layout.isHiddenSheet = grid.head().isHidden;
    layout.dataRows = exchange::RowSpan{found.front(), found.back()};
    layout.dataRowCount = static_cast<int>(found.size());
    if (found.front() > 1 && !grid.row(found.front() - 1).empty())
        layout.headerRows = {found.front() - 1};
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        const QString header = layout.headerRows.empty()
                                   ? QString()
                                   : grid.raw(exchange::CellAddress{layout.headerRows[0], column});
        layout.columns.push_back({column, header, std::nullopt, 0, u"element-list"_s});
    }
    return layout;
}

} // namespace tinjau::survey
