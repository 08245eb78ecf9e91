// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/evidence_preview.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// Columns of the people in a file, with whom the register takes each of them for.
std::vector<RowModel<overview::EvidencePerson>::Field> evidencePeopleFields();
/// Columns of what is wrong in a file.
std::vector<RowModel<attendance::SheetProblem>::Field> evidenceProblemFields();

} // namespace tinjau::ui
