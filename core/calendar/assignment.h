// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/calendar/schedule.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace tinjau::calendar {

/// Whom a schedule is given to; a later one is more specific and wins.
enum class AssigneeLevel { Regency, Office, Unit, Group, Person };

/// One level and the key of the record there; the regency has the key 0.
struct Assignee {
    AssigneeLevel level = AssigneeLevel::Regency;
    qint64 key = 0;
    auto operator<=>(const Assignee&) const = default;
};

using AssignmentId = Id<struct AssignmentTag>;

/// A schedule given to somebody for a time, both ends included.
struct ScheduleAssignment {
    Assignee assignee = {};
    ScheduleId schedule = ScheduleId::fromNumber(0);
    DateRange validity = {};
    std::optional<AssignmentId> id = {}; ///< none before it is stored
    bool operator==(const ScheduleAssignment&) const = default;
};

/// The schedule that counts for somebody with these memberships on the day: that of the most specific
/// assignment, of equal ones the one that began last. A schedule that does not hold on the day, by its
/// own dates, is passed over, so that the next one counts. Null if none does.
const Schedule* scheduleFor(std::span<const Assignee> memberships, QDate day, std::span<const ScheduleAssignment> assignments,
                            std::span<const Schedule> schedules);

} // namespace tinjau::calendar
