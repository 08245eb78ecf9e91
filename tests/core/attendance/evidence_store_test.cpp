// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_statuses.h"
#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/calendar/calendar_repository.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "tests/support/attendance.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

namespace {

/// A month with one of every kind of evidence.
Evidence richMonth()
{
    Evidence evidence = officeOf(4, 11);
    const PersonId one = personNumber(1), two = personNumber(2);
    const auto on = [](int day) { return QDate(2026, 8, day); };
    evidence.letters = {{u"CT"_s, u"800/1"_s, on(1), LetterState::Approved, {on(3), on(5)}, {}, {one, two}},
                        {u"IZN"_s, u"800/2"_s, {}, LetterState::Applied, {on(6), on(6)}, calendar::MinuteSpan{840, 960}, {two}}};
    evidence.offsets = {{machineOne, startOf(on(10)), startOf(on(11)), -720, u"terlalu cepat"_s}};
    evidence.outages = {{machineOne, startOf(on(12)) + 6 * 3600, startOf(on(12)) + 9 * 3600, u"SK/1"_s}};
    evidence.lists = {{two, on(12), ListMark::Present, 450, std::nullopt}};
    evidence.inspections = {{one, on(13), InspectionMark::Found}};
    evidence.corrections = {{one, on(14), {445, 960, std::nullopt, {}}, u"lupa"_s, u"A"_s, u"B"_s},
                            {two, on(14), {{}, {}, DayStatus::Excused, u"DL"_s}, u"tugas"_s, u"A"_s, u"B"_s}};
    evidence.verifications = {{two, on(18), u"B"_s}};
    evidence.declared = {{organisation::UnitId::fromNumber(1), on(19), Coverage::Partial}};
    evidence.roster = {{one, on(20), u"OFF"_s}};
    return evidence;
}

void keep(storage::Session& session, const Evidence& evidence, const PlanRules& rules)
{
    organisation::Office office;
    office.name = u"Dinas Contoh"_s;
    organisation::Unit unit;
    unit.office = organisation::OfficeRepository(session).insert(office);
    unit.name = u"Bidang Contoh"_s;
    organisation::UnitRepository(session).insert(unit);
    calendar::CalendarRepository calendars(session);
    for (const auto& schedule : rules.schedules) calendars.insert(schedule);
    for (const auto& assignment : rules.assignments) calendars.insert(assignment);
    organisation::MachineRepository(session).insert({{}, u"Mesin 1"_s, unit.office});
    organisation::PersonRepository people(session);
    for (int i = 1; i <= 4; ++i) people.insert({.name = u"Pegawai %1"_s.arg(i)});
    for (const auto& owner : evidence.pins) people.insertPin(owner);
    PunchRepository punches(session);
    punches.insert(evidence.punches, {});
    punches.insert(evidence.punches, {});
    for (const auto& file : evidence.files) punches.insert(file, {});
    for (const auto& offset : evidence.offsets) punches.insert(offset);
    for (const auto& outage : evidence.outages) punches.insert(outage);
    EvidenceRepository papers(session);
    for (const auto& letter : evidence.letters) papers.insert(letter);
    for (const auto& entry : evidence.lists) papers.insert(entry);
    for (const auto& entry : evidence.inspections) papers.insert(entry);
    for (const auto& correction : evidence.corrections) papers.insert(correction);
    for (const auto& verification : evidence.verifications) papers.insert(verification);
    for (const auto& coverage : evidence.declared) papers.save(coverage);
    for (const auto& entry : evidence.roster) papers.save(entry);
}

} // namespace

TEST_CASE("evidence out of the data file gives the statuses that it gave before", "[attendance]")
{
    MemoryStore store;
    const Evidence evidence = richMonth();
    PlanRules rules = planRules();
    REQUIRE(store->write({u"test.fill"_s, u"Mengisi"_s}, [&](storage::Session& session) { keep(session, evidence, rules); }));
    store.reopen();

    Evidence stored;
    stored.services = evidence.services;
    PlanRules storedRules = rules;
    REQUIRE(store->read([&](storage::Session& session) {
        PunchRepository(session).load(august, stored);
        EvidenceRepository(session).load(august, stored);
        stored.pins = organisation::PersonRepository(session).pinOwners();
        storedRules.schedules = calendar::CalendarRepository(session).schedules();
        storedRules.assignments = calendar::CalendarRepository(session).assignments();
    }));
    CHECK(storedRules.schedules == rules.schedules);
    REQUIRE(storedRules.assignments.size() == 1);
    CHECK(storedRules.assignments.front().assignee == rules.assignments.front().assignee);
    CHECK(storedRules.assignments.front().schedule == rules.assignments.front().schedule);
    CHECK(stored.punches.size() == evidence.punches.size());
    CHECK(stored.letters == evidence.letters);
    CHECK(stored.corrections == evidence.corrections);
    const DayStatuses before(evidence, rules), after(stored, storedRules);
    for (int person = 1; person <= 4; ++person)
        CHECK(after.of(personNumber(person), august) == before.of(personNumber(person), august));
}

TEST_CASE("a roster or a local holiday read again is what was written", "[calendar]")
{
    MemoryStore store;
    calendar::LocalDay day{{}, QDate(2026, 9, 8), u"Hari jadi"_s, u"Kep. contoh/1"_s};
    calendar::Schedule shifts;
    shifts.name = u"Sif"_s;
    shifts.isRoster = true;
    shifts.shifts[u"M"_s] = {{1260, 1890}, {{1440, 1470}, {1600, 1610}}, 15};
    REQUIRE(store->write({u"test.fill"_s, u"Mengisi"_s}, [&](storage::Session& session) {
        day.id = calendar::CalendarRepository(session).insert(day);
        shifts.id = calendar::CalendarRepository(session).insert(shifts);
    }));
    REQUIRE(store->read([&](storage::Session& session) {
        CHECK(calendar::CalendarRepository(session).localDays() == std::vector{day});
        CHECK(calendar::CalendarRepository(session).schedules() == std::vector{shifts});
    }));
}
