// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/decision_repository.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

struct LetterRow {
    attendance::LetterLine line = {};
    std::optional<int> workingDays = {}; ///< of all its people within the month that is shown; none: not known
    bool isTicked = false;
};

using LetterTable = RowModel<LetterRow>;

/// Ticks are put and taken in the table itself; `ticked` is called after each change.
std::unique_ptr<LetterTable> makeLetterModel(std::function<void()> ticked);

} // namespace tinjau::ui
