// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_rows.h"
#include "core/survey/skm_table.h"

namespace tinjau::survey {

/// Fills questions, responses, problems and the decisions about scale and dates of a table whose
/// columns and rows are known.
void readResponses(SkmTable& table, const exchange::Grid& grid, const ColumnPlan& plan,
                   const ClassifiedRows& rows, const SkmReadOptions& options,
                   const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
