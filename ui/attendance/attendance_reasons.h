// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/base/explanation.h"

namespace tinjau::ui {

/// What *Mengapa?* says about the sums of a person.
Explanation tallyReason(const attendance::OfficeMonth& month, const attendance::MonthPerson& person);

} // namespace tinjau::ui
