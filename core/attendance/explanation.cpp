// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/explanation.h"

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using calendar::PlanKind;

namespace {

QString wordOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Duty: return u"duty"_s;
    case PlanKind::RosterOff: return u"off"_s;
    case PlanKind::RestAfterDuty: return u"rest"_s;
    case PlanKind::Weekend: return u"weekend"_s;
    case PlanKind::NationalHoliday: return u"national"_s;
    case PlanKind::JointLeave: return u"joint-leave"_s;
    case PlanKind::LocalHoliday: return u"local"_s;
    case PlanKind::NoCalendar: return u"no-calendar"_s;
    case PlanKind::NoRoster: return u"no-roster"_s;
    }
    return {};
}

QString wordOf(Coverage coverage)
{
    return coverage == Coverage::Full ? u"full"_s : coverage == Coverage::Partial ? u"partial"_s : u"none"_s;
}

QString wordOf(LetterState state)
{
    switch (state) {
    case LetterState::Applied: return u"applied"_s;
    case LetterState::Approved: return u"approved"_s;
    case LetterState::Refused: return u"refused"_s;
    case LetterState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString number(const std::optional<int>& minute) { return minute ? QString::number(*minute) : QString(); }

ReasonLink planLink(const calendar::DayPlan& plan)
{
    ReasonLink link{ReasonStep::Plan, {wordOf(plan.kind)}};
    if (plan.hours) link.values << number(plan.hours->span.from) << number(plan.hours->span.to);
    if (plan.isByRoster) link.values << u"roster"_s;
    else if (plan.isRamadanTable) link.values << u"ramadan"_s;
    return link;
}

ReasonLink punchesLink(const DayFacts& facts)
{
    ReasonLink link{ReasonStep::Punches, {}};
    for (const DutyMinute minute : facts.punches) link.values << QString::number(minute);
    if (facts.hasClockOffset) link.values << u"offset"_s;
    return link;
}

void addEvidence(const DayFacts& facts, std::vector<ReasonLink>& chain)
{
    if (!facts.punches.empty()) chain.push_back(punchesLink(facts));
    if (facts.hasStrayPunch) chain.push_back({ReasonStep::StrayPunch, {}});
    for (const DayLetter& letter : facts.letters) {
        const auto hours = letter.hours.value_or(calendar::MinuteSpan());
        chain.push_back({ReasonStep::Letter, {letter.code, letter.number, wordOf(letter.state),
                                              letter.hours ? QString::number(hours.from) : QString(),
                                              letter.hours ? QString::number(hours.to) : QString()}});
    }
    if (facts.list != ListMark::None)
        chain.push_back({ReasonStep::List, {facts.list == ListMark::Present ? u"present"_s : u"absent"_s}});
    if (facts.inspection != InspectionMark::None)
        chain.push_back({ReasonStep::Inspection, {facts.inspection == InspectionMark::Found ? u"found"_s : u"not-found"_s}});
    if (facts.correction)
        chain.push_back({ReasonStep::Correction, {number(facts.correction->in), number(facts.correction->out),
                                                  facts.correction->decided ? nameOf(*facts.correction->decided) : QString(),
                                                  facts.correction->code}});
}

} // namespace

std::vector<ReasonLink> explain(const DayFacts& facts, const DayResult& result)
{
    std::vector<ReasonLink> chain;
    if (facts.isInService) {
        chain.push_back(planLink(facts.plan));
        if (facts.plan.holiday) chain.push_back({ReasonStep::FreeDay, {facts.plan.holiday->name, facts.plan.holiday->source}});
        chain.push_back({ReasonStep::Coverage, {wordOf(facts.coverage), facts.isMapped ? u"mapped"_s : u"unmapped"_s}});
        for (const calendar::MinuteSpan& outage : facts.outages)
            chain.push_back({ReasonStep::Outage, {QString::number(outage.from), QString::number(outage.to)}});
        addEvidence(facts, chain);
    }
    chain.push_back({ReasonStep::Rule, {QString::number(result.rule), nameOf(result.status), detailOf(result)}});
    if (result.reason == StatusReason::Verified) chain.push_back({ReasonStep::Verified, {}});
    return chain;
}

} // namespace tinjau::attendance
