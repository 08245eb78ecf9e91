// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid_repair.h"

#include <limits>

namespace tinjau::exchange {

Grid repaired(const Grid& grid, const CellRepairs& repairs)
{
    GridBuilder builder(grid.head());
    auto next = repairs.begin();
    const auto putRepairsBefore = [&](CellAddress place) {
        for (; next != repairs.end() && next->first < place; ++next) {
            const QByteArray text = next->second.toUtf8();
            if (!text.isEmpty()) builder.visit({.at = next->first, .text = {text.constData(), static_cast<std::size_t>(text.size())}});
        }
    };
    for (int row = 1; row <= grid.lastRow(); ++row)
        for (const GridCell& cell : grid.row(row)) {
            const CellAddress place{row, static_cast<int>(cell.column)};
            putRepairsBefore(place);
            if (!repairs.contains(place)) builder.visit(grid.cell(row, cell));
        }
    putRepairsBefore({std::numeric_limits<int>::max(), 1});
    return builder.finish(grid.facts());
}

} // namespace tinjau::exchange
