// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/office_month.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::OfficeId;

namespace {

bool isOf(const Service& service, OfficeId office)
{
    return std::ranges::any_of(service.memberships, [&](const calendar::Assignee& member) {
        return member.level == calendar::AssigneeLevel::Office && member.key == office.number();
    });
}

bool isWorked(const DayResult& day)
{
    return day.status != DayStatus::NonWorkingDay && day.status != DayStatus::NotScheduled;
}

std::vector<MonthDay> daysOf(const OfficeMonth& month, const calendar::WorkCalendar& calendar)
{
    std::vector<MonthDay> days;
    for (QDate day = month.range.first; day <= month.range.last; day = day.addDays(1)) {
        const std::size_t place = days.size();
        MonthDay column{day, true, {}, {}};
        for (const MonthPerson& person : month.people) column.isFree = column.isFree && !isWorked(person.days[place]);
        if (const calendar::Holiday* holiday = calendar.holidayOn(day)) {
            column.holiday = holiday->name;
            column.decree = holiday->source;
        }
        days.push_back(std::move(column));
    }
    return days;
}

MonthPerson personOf(const DayStatuses& statuses, const organisation::PersonLine& line, const DateRange& range)
{
    MonthPerson row{line, {}, {}, false};
    for (PersonDay& day : statuses.of(*line.person.id, range)) {
        row.tally.add(day.result);
        row.days.push_back(std::move(day.result));
    }
    return row;
}

void addSources(OfficeMonth& month, const StoredEvidence& stored, const CoverageTable& coverage, const std::vector<organisation::Machine>& machines)
{
    std::set<PersonId> people;
    for (const MonthPerson& person : month.people) people.insert(*person.line.person.id);
    std::set<MachineId> used;
    for (const PinOwner& owner : stored.evidence.pins)
        if (people.contains(owner.person)) used.insert(owner.machine);
    for (const organisation::Machine& machine : machines) {
        if (!used.contains(*machine.id) && machine.office != month.office.id) continue;
        MonthSource source{machine, {}, 0, 0};
        for (const MonthDay& day : month.days) {
            source.days.push_back(coverage.ofMachine(*machine.id, day.day, 16 * 60));
            if (day.isFree || day.day >= month.today) continue;
            ++source.dutyDays;
            if (source.days.back() == Coverage::Full) ++source.complete;
        }
        month.sources.push_back(std::move(source));
    }
}

} // namespace

Result<OfficeMonth> officeMonth(storage::Store& store, OfficeId office, QDate month, QDate today)
{
    const QDate first(month.year(), month.month(), 1);
    OfficeMonth found;
    found.range = {first, first.addMonths(1).addDays(-1)};
    found.today = today;
    auto stored = loadEvidence(store, found.range, today);
    if (!stored) return failure(stored.error());
    std::erase_if(stored->evidence.services, [&](const Service& service) { return !isOf(service, office); });
    const DayStatuses statuses(stored->evidence, stored->rules);
    const auto machines = store.read([&](storage::Session& session) -> Result<std::vector<organisation::Machine>> {
        const auto known = organisation::OfficeRepository(session).find(office);
        if (!known) return failure(ErrorCode::NotFound, {u"office"_s});
        found.office = *known;
        return organisation::MachineRepository(session).all();
    });
    if (!machines) return failure(machines.error());
    for (const organisation::PersonLine& line : stored->people)
        if (line.office == office) found.people.push_back(personOf(statuses, line, found.range));
    std::ranges::stable_sort(found.people, {}, [](const MonthPerson& person) { return person.line.unitName; });
    for (MonthPerson& person : found.people) {
        found.total.add(person.tally);
        person.isMapped = std::ranges::none_of(person.days, [](const DayResult& day) { return day.reason == StatusReason::PinUnmapped; });
    }
    found.days = daysOf(found, stored->rules.calendar);
    found.workingDays = static_cast<int>(std::ranges::count(found.days, false, &MonthDay::isFree));
    addSources(found, *stored, statuses.coverage(), *machines);
    return found;
}

} // namespace tinjau::attendance
