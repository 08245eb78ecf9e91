// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/assignment.h"

#include <algorithm>
#include <tuple>

namespace tinjau::calendar {

const ScheduleAssignment* assignmentFor(std::span<const Assignee> memberships, QDate day,
                                        std::span<const ScheduleAssignment> assignments)
{
    const auto rank = [](const ScheduleAssignment& one) {
        return std::tuple(one.assignee.level, one.validity.first, one.schedule);
    };
    const ScheduleAssignment* best = nullptr;
    for (const ScheduleAssignment& one : assignments) {
        if (!one.validity.contains(day)) continue;
        if (std::ranges::find(memberships, one.assignee) == memberships.end()) continue;
        if (!best || rank(*best) < rank(one)) best = &one;
    }
    return best;
}

} // namespace tinjau::calendar
