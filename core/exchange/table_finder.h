// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"

#include <span>

namespace tinjau::exchange {

/// The first header of a target at or below `fromRow`: 1 to 3 rows, joined downwards through merged
/// cells and, where nothing is merged, through empty cells at the right of a group heading. The
/// block ends before side blocks, but keeps columns without a heading that hold values in the rows
/// below.
std::optional<HeaderBlock> findHeader(const Grid& grid, const ImportTarget& target,
                                      int fromRow = 1);

/// The header that a person named (rows ascending, 1 to 3, or none: then every column is one of the
/// table). With a target, side blocks are cut off as by findHeader.
HeaderBlock headerAt(const Grid& grid, const std::vector<int>& rows,
                     const ImportTarget* target = nullptr);

/// Whether the row repeats one row of the header (page breaks of printed tables).
bool repeatsHeader(const Grid& grid, int row, const HeaderBlock& header);

/// Whether the cells under the header count 1, 2, 3 … or (1) (2) (3) … along the row, beyond 4.
bool isNumberingRow(const Grid& grid, int row, const HeaderBlock& header);

/// What a file holds.
struct FoundTables {
    std::vector<TableLayout> tables; ///< in sheet order, also of kind unknown
    std::optional<std::size_t> best; ///< the one taken when nobody chooses
    std::vector<Decision> decisions; ///< SHEETS, when several sheets hold the same kind
};

/// Looks through every sheet for tables of the targets; what none of them knows becomes a table of
/// kind unknown, so that nothing of the file is passed over in silence.
Result<FoundTables> findTables(Workbook& book, std::span<const ImportTarget* const> targets,
                               Progress& progress);

} // namespace tinjau::exchange
