// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/plan_effects.h"

#include "core/attendance/day_statuses.h"
#include "core/attendance/stored_evidence.h"

#include <algorithm>
#include <set>

namespace tinjau::overview {

using attendance::DayStatuses;
using attendance::PersonId;
using attendance::Service;
using attendance::StoredEvidence;
using calendar::Schedule;

namespace {

/// Every year that either calendar knows.
DateRange yearsOf(const calendar::WorkCalendar& before, const calendar::WorkCalendar& after)
{
    std::set<int> years;
    for (const int year : before.years()) years.insert(year);
    for (const int year : after.years()) years.insert(year);
    if (years.empty()) return {};
    return {QDate(*years.begin(), 1, 1), QDate(*years.rbegin(), 12, 31)};
}

const Schedule* scheduleOn(const std::vector<const Service*>& services, QDate day, const attendance::PlanRules& rules)
{
    for (const Service* service : services)
        if (service->validity.contains(day)) return scheduleFor(service->memberships, day, rules.assignments, rules.schedules);
    return nullptr;
}

std::map<PersonId, std::vector<const Service*>> servicesByPerson(const StoredEvidence& stored)
{
    std::map<PersonId, std::vector<const Service*>> services;
    for (const Service& service : stored.evidence.services) services[service.person].push_back(&service);
    return services;
}

/// The rules with the assignment in place of the one with its id. One for the regency stands in place of
/// the default that the program gives where the regency has none.
attendance::PlanRules rulesWith(attendance::PlanRules rules, const calendar::ScheduleAssignment& assignment)
{
    std::erase_if(rules.assignments, [&](const calendar::ScheduleAssignment& one) {
        const bool isDefault = one.schedule.number() == 0 && assignment.assignee.level == calendar::AssigneeLevel::Regency;
        return isDefault || (one.id && one.id == assignment.id);
    });
    rules.assignments.push_back(assignment);
    return rules;
}

QString nameOf(const Schedule* schedule)
{
    return schedule ? schedule->name : QString();
}

} // namespace

Result<CalendarEffects> calendarEffects(storage::Store& store, const calendar::WorkCalendar& after, QDate today, Progress& progress)
{
    // The calendar alone comes first: without a change in the past nothing has to be computed.
    const auto current = attendance::loadEvidence(store, {today, today}, today);
    if (!current) return failure(current.error());
    CalendarEffects effects;
    const DateRange years = yearsOf(current->rules.calendar, after);
    if (!years.first.isValid()) return effects;
    effects.days = calendar::dayChanges(current->rules.calendar, after, years);
    std::vector<QDate> past;
    for (const calendar::DayChange& change : effects.days)
        if (change.date < today) past.push_back(change.date);
    if (past.empty()) return effects;

    const DateRange range{past.front(), past.back()};
    auto stored = attendance::loadEvidence(store, range, today);
    if (!stored) return failure(stored.error());
    attendance::PlanRules changed = stored->rules;
    changed.calendar = after;
    const DayStatuses before(stored->evidence, stored->rules), then(stored->evidence, changed);
    std::map<PersonId, const organisation::PersonLine*> lines;
    for (const auto& line : stored->people) lines.emplace(*line.person.id, &line);
    const auto people = before.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(people.size()));
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        const auto line = lines.find(people[i]);
        if (line == lines.end()) continue;
        bool serves = false;
        const auto was = before.of(people[i], range), becomes = then.of(people[i], range);
        for (const QDate day : past) {
            const auto place = static_cast<std::size_t>(range.first.daysTo(day));
            serves = serves || was[place].result.reason != attendance::StatusReason::OutOfService;
            if (was[place].result != becomes[place].result)
                effects.statuses.push_back({*line->second, day, was[place].result, becomes[place].result});
        }
        if (serves) ++effects.people;
    }
    std::ranges::stable_sort(effects.statuses, {}, [](const PlannedStatusChange& one) { return std::pair(one.day, one.line.person.name); });
    return effects;
}

Result<std::vector<PlannedScheduleChange>> assignmentEffects(storage::Store& store, const calendar::ScheduleAssignment& assignment,
                                                            QDate on, QDate today)
{
    const auto stored = attendance::loadEvidence(store, {on, on}, today);
    if (!stored) return failure(stored.error());
    const attendance::PlanRules changed = rulesWith(stored->rules, assignment);
    const auto services = servicesByPerson(*stored);
    std::vector<PlannedScheduleChange> changes;
    for (const auto& line : stored->people) {
        const auto own = services.find(*line.person.id);
        if (own == services.end()) continue;
        const Schedule* before = scheduleOn(own->second, on, stored->rules);
        const Schedule* after = scheduleOn(own->second, on, changed);
        const bool isOther = (before ? before->id : std::nullopt) != (after ? after->id : std::nullopt);
        if (isOther) changes.push_back({line, nameOf(before), nameOf(after)});
    }
    return changes;
}

Result<std::map<calendar::ScheduleId, int>> peopleBySchedule(storage::Store& store, QDate on)
{
    const auto stored = attendance::loadEvidence(store, {on, on}, on);
    if (!stored) return failure(stored.error());
    std::map<calendar::ScheduleId, int> counts;
    for (const auto& [person, services] : servicesByPerson(*stored))
        if (const Schedule* schedule = scheduleOn(services, on, stored->rules)) ++counts[*schedule->id];
    return counts;
}

} // namespace tinjau::overview
