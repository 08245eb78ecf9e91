// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_statuses.h"
#include "core/attendance/explanation.h"
#include "core/attendance/recap.h"
#include "tests/support/attendance.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

TEST_CASE("a status names the schedule, the coverage, the punches and the rule behind it", "[attendance]")
{
    Evidence evidence = officeOf(1, 3);
    const QDate monday(2026, 8, 3);
    std::erase_if(evidence.punches, [&](const Punch& punch) { return dayOf(punch.at) == monday; });
    evidence.punches.push_back({machineOne, u"1"_s, localSecond(monday, QTime(7, 40, 59))});
    evidence.punches.push_back({machineOne, u"1"_s, localSecond(monday, QTime(16, 2))});
    const DayStatuses statuses(evidence, planRules());
    const DayFacts facts = statuses.factsOf(personNumber(1), {monday, monday}).front();
    const std::vector<ReasonLink> chain = explain(facts, decideDay(facts, {}));
    CHECK(chain == std::vector<ReasonLink>{{ReasonStep::Plan, {u"duty"_s, u"450"_s, u"960"_s}},
                                           {ReasonStep::Coverage, {u"full"_s, u"mapped"_s}},
                                           {ReasonStep::Punches, {u"460"_s, u"962"_s}},
                                           {ReasonStep::Rule, {u"8"_s, u"TERLAMBAT"_s, QString()}}});
}

TEST_CASE("a free day names the decree that made it free", "[attendance]")
{
    const DayStatuses statuses(officeOf(1, 3), planRules());
    const QDate independence(2026, 8, 17);
    const DayFacts facts = statuses.factsOf(personNumber(1), {independence, independence}).front();
    const auto chain = explain(facts, decideDay(facts, {}));
    REQUIRE(chain.size() >= 2);
    CHECK(chain[1].step == ReasonStep::FreeDay);
    CHECK(chain[1].values.last().startsWith(u"SKB"_s));
}

TEST_CASE("who has not sent yet is told by the days with duty that no file speaks for", "[attendance]")
{
    Evidence evidence = officeOf(3, 5);
    evidence.files = {{machineOne, startOf(august.first), startOf(QDate(2026, 8, 20)) + 12 * 3600}};
    const DayStatuses statuses(evidence, planRules());
    std::vector<DayFacts> days;
    for (const PersonId person : statuses.people())
        for (DayFacts& facts : statuses.factsOf(person, august)) days.push_back(std::move(facts));
    const SendingState state = sendingStateOf(days);
    CHECK(state.dutyDays == 19);
    CHECK(state.complete == 12);
    CHECK(state.partial == std::vector{QDate(2026, 8, 20)});
    CHECK(state.missing.size() == 6);
}
