// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/assignment.h"
#include "core/calendar/day_plan.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::calendar;

TEST_CASE("the default tables hold the hours that Perpres 21/2023 Pasal 4 asks for", "[calendar]")
{
    CHECK(netMinutesOf(fiveDaySchedule().week) == legalWeekMinutes);
    CHECK(netMinutesOf(*fiveDaySchedule().ramadanWeek) == legalRamadanWeekMinutes);
    CHECK(netMinutesOf(*sixDaySchedule().ramadanWeek) == legalRamadanWeekMinutes);
    CHECK(netMinutesOf(sixDaySchedule().week) == 36 * 60);
}

TEST_CASE("the most specific assignment of a day wins, of equals the later one", "[calendar]")
{
    const auto schedule = [](int number) { return ScheduleId::fromNumber(number); };
    const QDate june(2026, 6, 1);
    const std::vector<ScheduleAssignment> assignments{
        {{AssigneeLevel::Person, 9}, schedule(5), {june, june}},
        {{AssigneeLevel::Regency, 0}, schedule(1), {}},
        {{AssigneeLevel::Unit, 4}, schedule(3), {QDate(2026, 3, 1), QDate()}},
        {{AssigneeLevel::Unit, 4}, schedule(2), {QDate(2026, 1, 1), QDate()}},
        {{AssigneeLevel::Group, 7}, schedule(4), {QDate(2026, 7, 1), QDate()}},
    };
    const std::vector<Assignee> memberships{{AssigneeLevel::Regency, 0}, {AssigneeLevel::Unit, 4}, {AssigneeLevel::Group, 7}, {AssigneeLevel::Person, 9}};
    std::vector<Schedule> schedules(5);
    for (int i = 0; i < 5; ++i) schedules[static_cast<std::size_t>(i)].id = schedule(i + 1);
    const auto on = [&](QDate day) { return *scheduleFor(memberships, day, assignments, schedules)->id; };
    CHECK(on(QDate(2025, 12, 31)) == schedule(1));
    CHECK(on(QDate(2026, 2, 1)) == schedule(2));
    CHECK(on(QDate(2026, 3, 1)) == schedule(3));
    CHECK(on(june) == schedule(5));
    CHECK(on(QDate(2026, 7, 1)) == schedule(4));
    CHECK_FALSE(scheduleFor(std::vector<Assignee>{{AssigneeLevel::Office, 1}}, june, std::vector{assignments[2]}, schedules));
    // Without the schedule of the group, which is not valid yet, that of the unit counts.
    schedules[3].validity = {QDate(2026, 9, 1), QDate()};
    CHECK(on(QDate(2026, 7, 1)) == schedule(3));
    CHECK(on(QDate(2026, 9, 1)) == schedule(4));
}
