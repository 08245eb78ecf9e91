// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/stored_evidence.h"

#include "core/attendance/attendance_settings.h"
#include "core/attendance/evidence_repository.h"
#include "core/attendance/office_punches_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/calendar/calendar_amendment.h"
#include "core/calendar/calendar_repository.h"
#include "core/calendar/work_group_repository.h"
#include "core/organisation/person_repository.h"

#include <algorithm>
#include <functional>
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

PlanRules rulesOf(storage::Session& session, calendar::WorkCalendar days, AttendanceSettings settings, QDate today)
{
    PlanRules rules;
    rules.settings = settings;
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

std::map<PersonId, std::vector<calendar::GroupMember>> groupsOf(storage::Session& session, const KeptPeople& kept)
{
    std::map<PersonId, std::vector<calendar::GroupMember>> groups;
    for (const calendar::GroupMember& member : calendar::WorkGroupRepository(session).members())
        groups[kept(PersonId::fromNumber(member.person))].push_back(member);
    return groups;
}

/// People by name, each as on the last of the days on which he was there.
std::vector<organisation::PersonLine> linesOf(organisation::PersonRepository& people, const DateRange& days,
                                              const std::vector<organisation::Placement>& placements, organisation::OfficeId office)
{
    std::set<QDate, std::greater<>> lastDays{days.last};
    for (const organisation::Placement& placement : placements)
        if (placement.office == office && placement.validity.last.isValid() && placement.validity.last >= days.first
            && placement.validity.last < days.last)
            lastDays.insert(placement.validity.last);
    std::map<PersonId, organisation::PersonLine> found;
    for (const QDate day : lastDays)
        for (organisation::PersonLine& line : people.on(day, office)) found.try_emplace(*line.person.id, std::move(line));
    std::vector<organisation::PersonLine> lines;
    for (auto& [id, line] : found) lines.push_back(std::move(line));
    std::ranges::sort(lines, {}, [](const organisation::PersonLine& line) { return std::pair(line.person.name, *line.person.id); });
    return lines;
}

/// Leaves out the records of people who are not among these.
void keepOnly(Evidence& evidence, const std::vector<organisation::PersonLine>& people)
{
    std::set<PersonId> kept;
    for (const auto& line : people) kept.insert(*line.person.id);
    const auto isOther = [&](const auto& record) { return !kept.contains(record.person); };
    for (ExcuseLetter& letter : evidence.letters) std::erase_if(letter.people, [&](PersonId person) { return !kept.contains(person); });
    std::erase_if(evidence.letters, [](const ExcuseLetter& letter) { return letter.people.empty(); });
    std::erase_if(evidence.lists, [&](const ListEntry& entry) { return !entry.person || !kept.contains(*entry.person); });
    std::erase_if(evidence.inspections, isOther);
    std::erase_if(evidence.corrections, isOther);
    std::erase_if(evidence.verifications, isOther);
    std::erase_if(evidence.roster, isOther);
}

} // namespace

Result<StoredEvidence> loadEvidence(storage::Store& store, const DateRange& days, QDate today, std::optional<organisation::OfficeId> office)
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
        const auto settings = attendanceSettingsOn(session, *book, days.last);
        if (!settings) return failure(settings.error());
        stored.rules = rulesOf(session, *std::move(calendar), *settings, today);
        if (office) OfficePunchesRepository(session).load(*office, days, stored.evidence);
        PunchRepository machines(session);
        if (office) machines.loadSpans(days, stored.evidence);
        else machines.load(days, stored.evidence);
        EvidenceRepository(session).load(days, stored.evidence);
        stored.evidence.pins = people.pinOwners();
        const auto merged = people.mergedPeople();
        const KeptPeople kept(merged);
        moveToKept(stored.evidence, kept);
        const auto placements = people.placementsIn({days.first.addDays(-margin), days.last.addDays(margin)});
        const auto groups = groupsOf(session, kept);
        for (const organisation::Placement& placement : placements) {
            if (office && placement.office != *office) continue;
            const Service service = serviceOf(placement, kept(placement.person));
            const auto member = groups.find(service.person);
            addServices(service, member == groups.end() ? std::vector<calendar::GroupMember>() : member->second, stored.evidence.services);
        }
        stored.people = office ? linesOf(people, days, placements, *office) : people.on(days.last);
        if (office) keepOnly(stored.evidence, stored.people);
        addOwnersByNip(stored.evidence, office ? stored.people : people.on(QDate()));
        return stored;
    });
}

} // namespace tinjau::attendance
