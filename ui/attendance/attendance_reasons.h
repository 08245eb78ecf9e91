// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/attendance/evidence_presenter.h"
#include "ui/base/explanation.h"

namespace tinjau::ui {

/// What *Mengapa?* says about the sums of a person.
Explanation tallyReason(const attendance::OfficeMonth& month, const attendance::MonthPerson& person);

/// What it says about one day of a person. Until its story is there (nullptr) only what the month knows.
Explanation dayReason(const attendance::OfficeMonth& month, const attendance::MonthPerson& person, const DayCell& cell, const attendance::PersonDayStory* story, const EvidencePresenter& evidence);

/// The same of somebody of another office than the one whose month is shown.
Explanation storyReason(const attendance::PersonDayStory& story, QDate day);

} // namespace tinjau::ui
