// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_rows.h"
#include "core/survey/skm_table.h"

namespace tinjau::survey {

/// The index that the file prints in its total rows, if it does.
std::optional<PrintedIndex> printedIndexIn(const exchange::Grid& grid, const ClassifiedRows& rows);

/// Cells of a row of sums that are not the sum of the scores read: somebody changed an answer
/// afterwards, or the sums leave rows out.
std::vector<exchange::Problem> wrongSums(const exchange::Grid& grid, const ClassifiedRows& rows,
                                         const SkmTable& table);

} // namespace tinjau::survey
