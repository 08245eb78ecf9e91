// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

#include <algorithm>

namespace tinjau::exchange {

/// Measures what a sheet really uses, whatever dimension it declares: the smallest rectangle that holds
/// every value and merged range, and the number of rows with at least one value.
class SheetExtent {
public:
    /// Takes the cells of a sheet in row order.
    void add(CellAddress at)
    {
        include({at, at});
        if (at.row != m_lastRow) ++m_rows;
        m_lastRow = at.row;
    }
    /// Takes a merged range.
    void add(CellRange merged) { include(merged); }

    std::optional<CellRange> range() const { return m_range; }
    int rowsWithValues() const { return m_rows; }

private:
    void include(CellRange more)
    {
        if (!m_range) m_range = more;
        m_range->first = {std::min(m_range->first.row, more.first.row),
                          std::min(m_range->first.column, more.first.column)};
        m_range->last = {std::max(m_range->last.row, more.last.row),
                         std::max(m_range->last.column, more.last.column)};
    }

    std::optional<CellRange> m_range;
    int m_rows = 0;
    int m_lastRow = 0;
};

} // namespace tinjau::exchange
