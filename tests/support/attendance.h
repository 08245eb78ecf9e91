// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/base/ensure.h"

#include <random>

namespace tinjau::tests {

inline const DateRange august{QDate(2026, 8, 1), QDate(2026, 8, 31)};
inline constexpr auto machineOne = attendance::MachineId::fromNumber(1);
inline attendance::PersonId personNumber(int number) { return attendance::PersonId::fromNumber(number); }

/// The shipped calendar and the five-day schedule for everybody.
inline attendance::PlanRules planRules()
{
    attendance::PlanRules rules;
    const auto book = rules::RuleBook::shipped();
    TINJAU_ENSURE(book.has_value(), "the shipped rules are sound");
    rules.calendar = calendar::WorkCalendar(calendar::calendarPacksOf(*book).value());
    calendar::Schedule schedule = calendar::fiveDaySchedule();
    schedule.id = calendar::ScheduleId::fromNumber(1);
    rules.schedules = {schedule};
    rules.assignments = {{{}, *schedule.id, {}}};
    rules.today = QDate(2026, 9, 30);
    return rules;
}

/// One unit with one machine whose file spans the days; people punch on most days, sometimes one side
/// or late, and not at all on one day in eight.
inline attendance::Evidence officeOf(int people, unsigned seed, const DateRange& days = august)
{
    using namespace attendance;
    std::mt19937 random(seed);
    const auto chance = [&](unsigned of) { return random() % of; };
    const auto unit = organisation::UnitId::fromNumber(1);
    Evidence evidence;
    evidence.files = {{machineOne, startOf(days.first), startOf(days.last.addDays(1))}};
    for (int i = 1; i <= people; ++i) {
        const QString pin = QString::number(i);
        evidence.services.push_back({personNumber(i), unit, {}, {calendar::Assignee{}}});
        evidence.pins.push_back({machineOne, pin, personNumber(i), {}});
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            if (day.dayOfWeek() > 5 || chance(8) == 0) continue;
            const LocalSecond in = startOf(day) + 7 * 3600 + chance(3600), out = startOf(day) + 16 * 3600 - 600 + chance(3600);
            if (chance(9) != 0) evidence.punches.push_back({machineOne, pin, in});
            if (chance(9) != 0) evidence.punches.push_back({machineOne, pin, out});
        }
    }
    return evidence;
}

} // namespace tinjau::tests
