// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/stored_evidence.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/calendar/calendar_amendment.h"
#include "core/calendar/calendar_repository.h"
#include "core/calendar/work_group_repository.h"
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

/// The part of a service inside (or beside) each membership, so that a group counts on its days alone.
void addServices(const Service& whole, const std::vector<calendar::GroupMember>& groups, std::vector<Service>& services)
{
    std::set<QDate> cuts; // first days of the parts behind the first
    const auto cut = [&](QDate day) {
        const DateRange& valid = whole.validity;
        if (day.isValid() && valid.contains(day) && day != valid.first) cuts.insert(day);
    };
    for (const calendar::GroupMember& member : groups) {
        cut(member.validity.first);
        if (member.validity.last.isValid()) cut(member.validity.last.addDays(1));
    }
    Service part = whole;
    const auto close = [&](QDate last) {
        part.validity.last = last;
        part.memberships = whole.memberships;
        const QDate within = part.validity.first.isValid() ? part.validity.first : last;
        for (const calendar::GroupMember& member : groups)
            if (within.isValid() ? member.validity.contains(within) : true)
                part.memberships.push_back({AssigneeLevel::Group, member.group.number()});
        services.push_back(part);
    };
    for (const QDate day : cuts) {
        close(day.addDays(-1));
        part.validity.first = day;
    }
    close(whole.validity.last);
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

PlanRules rulesOf(storage::Session& session, calendar::WorkCalendar days, QDate today)
{
    PlanRules rules;
    calendar::CalendarRepository calendars(session);
    rules.calendar = std::move(days);
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
    return store.read([&](storage::Session& session) -> Result<StoredEvidence> {
        auto calendar = calendar::calendarOf(session, *packs);
        if (!calendar) return failure(calendar.error());
        StoredEvidence stored;
        organisation::PersonRepository people(session);
        stored.rules = rulesOf(session, *std::move(calendar), today);
        PunchRepository(session).load(days, stored.evidence);
        EvidenceRepository(session).load(days, stored.evidence);
        stored.evidence.pins = people.pinOwners();
        const auto merged = people.mergedPeople();
        const KeptPeople kept(merged);
        moveToKept(stored.evidence, kept);
        const DateRange touched{days.first.addDays(-margin), days.last.addDays(margin)};
        std::map<PersonId, std::vector<calendar::GroupMember>> groups;
        for (const calendar::GroupMember& member : calendar::WorkGroupRepository(session).members())
            groups[kept(PersonId::fromNumber(member.person))].push_back(member);
        for (const organisation::Placement& placement : people.placementsIn(touched)) {
            const PersonId person = kept(placement.person);
            addServices(serviceOf(placement, person), groups[person], stored.evidence.services);
        }
        stored.people = people.on(days.last);
        addOwnersByNip(stored.evidence, people.on(QDate()));
        return stored;
    });
}

} // namespace tinjau::attendance
