// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/office_month.h"

#include "core/attendance/evidence_repository.h"
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

/// The row of a person; the facts of his days are added to those of the office.
MonthPerson personOf(const DayStatuses& statuses, const organisation::PersonLine& line, const DateRange& range,
                     const AttendanceSettings& settings, std::vector<DayFacts>& facts)
{
    MonthPerson row{line, {}, {}, true};
    for (DayFacts& day : statuses.factsOf(*line.person.id, range)) {
        row.days.push_back(decideDay(day, settings));
        row.tally.add(row.days.back());
        row.isMapped = row.isMapped && row.days.back().reason != StatusReason::PinUnmapped;
        facts.push_back(std::move(day));
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

/// Days that are not over cannot have been sent.
SendingState sendingOf(const OfficeMonth& month, const std::vector<DayFacts>& facts)
{
    std::vector<DayFacts> delivered;
    std::ranges::copy_if(facts, std::back_inserter(delivered), [&](const DayFacts& day) { return day.day < month.today; });
    return sendingStateOf(delivered);
}

} // namespace

Result<OfficeMonth> officeMonth(storage::Store& store, OfficeId office, QDate month, QDate today)
{
    const QDate first(month.year(), month.month(), 1);
    OfficeMonth found;
    found.range = {first, first.addMonths(1).addDays(-1)};
    found.today = today;
    const auto machines = store.read([&](storage::Session& session) -> Result<std::vector<organisation::Machine>> {
        const auto known = organisation::OfficeRepository(session).find(office);
        if (!known) return failure(ErrorCode::NotFound, {u"office"_s});
        found.office = *known;
        return organisation::MachineRepository(session).all();
    });
    if (!machines) return failure(machines.error());
    const auto stored = loadEvidence(store, found.range, today, office);
    if (!stored) return failure(stored.error());
    const DayStatuses statuses(stored->evidence, stored->rules);
    std::vector<DayFacts> facts;
    for (const organisation::PersonLine& line : stored->people) {
        found.people.push_back(personOf(statuses, line, found.range, stored->rules.settings, facts));
        found.total.add(found.people.back().tally);
    }
    std::ranges::stable_sort(found.people, {}, [](const MonthPerson& person) { return person.line.unitName; });
    found.days = daysOf(found, stored->rules.calendar);
    found.workingDays = static_cast<int>(std::ranges::count(found.days, false, &MonthDay::isFree));
    found.sending = sendingOf(found, facts);
    if (const calendar::CalendarPack* pack = stored->rules.calendar.packOf(first.year())) {
        found.calendarSources << pack->decree;
        for (const QString& amendment : pack->amendments) found.calendarSources << amendment;
    }
    addSources(found, *stored, statuses.coverage(), *machines);
    return found;
}

namespace {

std::optional<OfficeId> officeOf(organisation::PersonRepository& people, PersonId person, QDate day)
{
    for (const organisation::Placement& placement : people.placementsOf(person))
        if (placement.validity.contains(day)) return placement.office;
    return std::nullopt;
}

/// Somebody who serves nowhere on the day.
PersonDayStory withoutService(const organisation::Person& person, QDate day)
{
    PersonDayStory story;
    story.line.person = person;
    story.facts.day = day;
    story.facts.isInService = false;
    story.result = decideDay(story.facts, {});
    story.reasons = explain(story.facts, story.result);
    return story;
}

/// Where the evidence of the day stands in the files.
Result<void> addPlaces(storage::Store& store, PersonId person, const std::vector<PinOwner>& pins, PersonDayStory& story)
{
    const QDate day = story.facts.day;
    // A night duty ends on the next morning.
    const int untilMinute = story.facts.plan.hours ? std::max(24 * 60, story.facts.plan.hours->span.to + 6 * 60) : 24 * 60;
    std::set<MachineId> known;
    for (const PinOwner& owner : pins)
        if (owner.person == person && owner.validity.contains(day)) known.insert(owner.machine);
    return store.read([&](storage::Session& session) {
        PunchRepository punches(session);
        story.places = punches.sourcesOf(person, startOf(day), startOf(day) + LocalSecond{untilMinute} * 60);
        const auto written = EvidenceRepository(session).sourcesOf(person, day);
        story.places.insert(story.places.end(), written.begin(), written.end());
        for (const organisation::Machine& machine : organisation::MachineRepository(session).all()) {
            if (!known.contains(*machine.id)) continue;
            for (MachineFile& file : punches.filesOf(*machine.id, day)) story.files.emplace_back(machine, std::move(file));
        }
    });
}

} // namespace

Result<PersonDayStory> personDayStory(storage::Store& store, PersonId person, QDate day, QDate today)
{
    std::optional<OfficeId> office;
    const auto known = store.read([&](storage::Session& session) -> Result<organisation::Person> {
        organisation::PersonRepository people(session);
        const auto found = people.find(person);
        if (!found) return failure(ErrorCode::NotFound, {u"person"_s});
        office = officeOf(people, person, day);
        return *found;
    });
    if (!known) return failure(known.error());
    if (!office) return withoutService(*known, day);
    const auto stored = loadEvidence(store, {day, day}, today, office);
    if (!stored) return failure(stored.error());
    PersonDayStory story;
    const auto statuses = std::make_shared<const DayStatuses>(stored->evidence, stored->rules);
    const auto line = std::ranges::find(stored->people, person, [](const organisation::PersonLine& one) { return *one.person.id; });
    const std::vector<DayFacts> facts = statuses->factsOf(person, {day, day});
    if (line == stored->people.end() || facts.empty()) return withoutService(*known, day);
    story.line = *line;
    story.facts = facts.front();
    story.result = decideDay(story.facts, stored->rules.settings);
    story.reasons = explain(story.facts, story.result);
    story.rules = statuses;
    if (const auto placed = addPlaces(store, person, stored->evidence.pins, story); !placed) return failure(placed.error());
    for (const Verification& one : stored->evidence.verifications)
        if (one.person == person && one.day == day && story.result.reason == StatusReason::Verified) story.verifiedBy = one.by;
    for (const Correction& one : stored->evidence.corrections)
        if (one.person == person && one.day == day && !one.approvedBy.isEmpty() && one.change == story.facts.correction) story.correction = one;
    return story;
}

} // namespace tinjau::attendance
