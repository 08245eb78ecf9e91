// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/table_grid.h"

namespace tinjau::print {

std::vector<std::vector<PlacedCell>> placeCells(const std::vector<Row>& rows, int columns)
{
    std::vector<std::vector<PlacedCell>> placed(rows.size());
    // For each column, how many rows from here on are covered by a cell from above.
    std::vector<int> covered(static_cast<std::size_t>(columns), 0);
    const int rowCount = static_cast<int>(rows.size());
    for (int row = 0; row < rowCount; ++row) {
        const auto& cells = rows[static_cast<std::size_t>(row)].cells;
        auto next = cells.begin();
        for (int column = 0; column < columns;) {
            int& cover = covered[static_cast<std::size_t>(column)];
            if (cover > 0) {
                --cover;
                ++column;
                continue;
            }
            PlacedCell place{nullptr, row, column, 1, 1};
            if (next != cells.end()) {
                place.cell = &*next++;
                place.rows = std::clamp(place.cell->rowSpan, 1, rowCount - row);
                place.columns = std::clamp(place.cell->columnSpan, 1, columns - column);
            }
            for (int i = 0; i < place.columns; ++i)
                covered[static_cast<std::size_t>(column + i)] = place.rows - 1;
            column += place.columns;
            placed[static_cast<std::size_t>(row)].push_back(place);
        }
    }
    return placed;
}

} // namespace tinjau::print
