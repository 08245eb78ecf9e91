// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/assignment.h"

#include <algorithm>
#include <tuple>

namespace tinjau::calendar {

const Schedule* scheduleFor(std::span<const Assignee> memberships, QDate day, std::span<const ScheduleAssignment> assignments,
                            std::span<const Schedule> schedules)
{
    const auto rank = [](const ScheduleAssignment& one) {
        return std::tuple(one.assignee.level, one.validity.first, one.schedule);
    };
    const ScheduleAssignment* best = nullptr;
    const Schedule* found = nullptr;
    for (const ScheduleAssignment& one : assignments) {
        if (!one.validity.contains(day) || (best && rank(one) <= rank(*best))) continue;
        if (std::ranges::find(memberships, one.assignee) == memberships.end()) continue;
        const auto schedule = std::ranges::find(schedules, std::optional(one.schedule), &Schedule::id);
        if (schedule == schedules.end() || !schedule->validity.contains(day)) continue;
        best = &one;
        found = &*schedule;
    }
    return found;
}

} // namespace tinjau::calendar
