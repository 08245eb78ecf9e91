// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/duty_minutes.h"
#include "core/attendance/office_month.h"

namespace tinjau::attendance {

/// What one person did in a month, day by day, for the sheet that the person may sign.
struct PersonMonth {
    organisation::PersonLine line = {};
    DateRange range = {};
    std::vector<DayFacts> facts = {};  ///< one per day; their plans point into `rules`
    std::vector<DutySides> sides = {}; ///< one per day: in and out as they count
    std::vector<DayResult> days = {};  ///< one per day
    AttendanceTally tally = {};
    QStringList calendarSources = {}; ///< decrees of the calendar pack; empty: the year has none
    QDate today = {};                 ///< duties of this day and later are not over
    std::shared_ptr<const DayStatuses> rules = {};
};

/// The people of an office, those of the office itself first, then by unit and name; only `who` if given.
/// NotFound (values: "office" or "person"); errors as officeMonth().
Result<std::vector<PersonMonth>> personMonths(storage::Store& store, organisation::OfficeId office, QDate month, QDate today,
                                              std::optional<organisation::PersonId> who = {});

/// In and out of a day as they count, corrections included; nothing on a day without duty.
DutySides countedSides(const DayFacts& facts, const AttendanceSettings& settings);

} // namespace tinjau::attendance
