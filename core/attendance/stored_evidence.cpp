// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/stored_evidence.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/calendar/calendar_repository.h"
#include "core/organisation/person_repository.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::attendance {

using calendar::Assignee;
using calendar::AssigneeLevel;

namespace {

/// Two days at each end, as the repositories read them: neighbouring duties draw the borders of a shift.
constexpr int margin = 2;

/// People without a unit stand together as the office itself; its key cannot be that of a unit.
organisation::UnitId unitOf(const organisation::Placement& placement)
{
    return placement.unit.value_or(organisation::UnitId::fromNumber(-placement.office.number()));
}

Service serviceOf(const organisation::Placement& placement, PersonId person)
{
    Service service{person, unitOf(placement), placement.validity,
                    {{}, {AssigneeLevel::Office, placement.office.number()}, {AssigneeLevel::Person, person.number()}}};
    if (placement.unit) service.memberships.push_back({AssigneeLevel::Unit, placement.unit->number()});
    return service;
}

/// Follows "was found to be the same person as" to the one who was kept.
class KeptPeople {
public:
    explicit KeptPeople(const std::map<PersonId, PersonId>& merged) : m_merged(merged) {}
    PersonId operator()(PersonId person) const
    {
        for (auto found = m_merged.find(person); found != m_merged.end(); found = m_merged.find(person)) person = found->second;
        return person;
    }

private:
    const std::map<PersonId, PersonId>& m_merged;
};

void moveToKept(Evidence& evidence, const KeptPeople& kept)
{
    for (ExcuseLetter& letter : evidence.letters)
        for (PersonId& person : letter.people) person = kept(person);
    for (ListEntry& entry : evidence.lists)
        if (entry.person) entry.person = kept(*entry.person);
    const auto move = [&](auto& records) {
        for (auto& record : records) record.person = kept(record.person);
    };
    move(evidence.inspections);
    move(evidence.corrections);
    move(evidence.verifications);
    move(evidence.roster);
    move(evidence.pins);
}

/// Where a file has no numbers, its punches stand under NIPs: these need no confirmation.
void addOwnersByNip(Evidence& evidence, const std::vector<organisation::PersonLine>& people)
{
    std::map<QString, PersonId> byNip;
    for (const auto& line : people)
        if (!line.person.nip.isEmpty()) byNip.emplace(line.person.nip, *line.person.id);
    std::set<std::pair<MachineId, QString>> owned;
    for (const PinOwner& owner : evidence.pins) owned.emplace(owner.machine, owner.pin);
    for (const Punch& punch : evidence.punches) {
        const auto person = punch.pin.size() == 18 ? byNip.find(punch.pin) : byNip.end();
        if (person != byNip.end() && owned.emplace(punch.machine, punch.pin).second)
            evidence.pins.push_back({punch.machine, punch.pin, person->second, {}, QStringLiteral("NIP"), {}});
    }
}

PlanRules rulesOf(storage::Session& session, std::vector<calendar::CalendarPack> packs, QDate today)
{
    PlanRules rules;
    calendar::CalendarRepository calendars(session);
    rules.calendar = calendar::WorkCalendar(std::move(packs), calendars.localDays());
    rules.schedules = calendars.schedules();
    rules.assignments = calendars.assignments();
    const bool isRegencyGiven = std::ranges::find(rules.assignments, AssigneeLevel::Regency,
                                                  [](const auto& one) { return one.assignee.level; }) != rules.assignments.end();
    if (!isRegencyGiven) {
        calendar::Schedule usual = calendar::fiveDaySchedule();
        usual.id = calendar::ScheduleId::fromNumber(0);
        rules.assignments.push_back({{}, *usual.id, {}});
        rules.schedules.push_back(std::move(usual));
    }
    rules.today = today;
    rules.cutOff = startOf(today);
    return rules;
}

} // namespace

Result<StoredEvidence> loadEvidence(storage::Store& store, const DateRange& days, QDate today)
{
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    const auto packs = calendar::calendarPacksOf(*book);
    if (!packs) return failure(packs.error());
    return store.read([&](storage::Session& session) {
        StoredEvidence stored;
        organisation::PersonRepository people(session);
        stored.rules = rulesOf(session, *packs, today);
        PunchRepository(session).load(days, stored.evidence);
        EvidenceRepository(session).load(days, stored.evidence);
        stored.evidence.pins = people.pinOwners();
        const auto merged = people.mergedPeople();
        const KeptPeople kept(merged);
        moveToKept(stored.evidence, kept);
        const DateRange touched{days.first.addDays(-margin), days.last.addDays(margin)};
        for (const organisation::Placement& placement : people.placementsIn(touched))
            stored.evidence.services.push_back(serviceOf(placement, kept(placement.person)));
        stored.people = people.on(days.last);
        addOwnersByNip(stored.evidence, people.on(QDate()));
        return stored;
    });
}

} // namespace tinjau::attendance
