// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"
#include "core/exchange/marked_styles.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tinjau::exchange {

/// Which cells of a sheet are to be coloured: columns by row. Column 0 stands for every cell that the row
/// has, or its first one if it has none.
using CellsByRow = std::map<int, std::set<int>>;

/// The merged ranges of a sheet part: of each, only the cell at the top left shows anything.
class MergedCells {
public:
    explicit MergedCells(std::string_view sheetPart);
    /// The cell that shows for this one.
    CellAddress shownAt(CellAddress cell) const;

private:
    std::vector<CellRange> m_ranges;
};

/// The sheet part with these cells in the style of marks; missing cells and rows are made. Everything else
/// stays in its bytes.
std::string markedSheet(std::string_view sheetPart, const CellsByRow& cells, MarkedStyles& styles);

/// The sheet part with a reference to the drawing of comments; `relation` is the id of the relation.
std::string withLegacyDrawing(std::string_view sheetPart, const std::string& relation);
/// The id of the relation to the drawing of comments, if the sheet has one.
std::optional<std::string> legacyDrawingOf(std::string_view sheetPart);

} // namespace tinjau::exchange
