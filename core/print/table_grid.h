// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/table.h"

#include <vector>

namespace tinjau::print {

/// A cell with the place that it takes once spans are counted.
struct PlacedCell {
    const Cell* cell; ///< owned by the table; null: a place that the row leaves out
    int row;
    int column;
    int rows;    ///< cut to the rows that exist
    int columns; ///< cut to the columns that exist
};

/// Puts the cells of a group of rows (head, body or totals) on the grid of `columns` columns. Places
/// without a cell, such as in a row that is too short, become empty cells; cells too many are
/// left out.
std::vector<std::vector<PlacedCell>> placeCells(const std::vector<Row>& rows, int columns);

} // namespace tinjau::print
