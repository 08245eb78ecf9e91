// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_statuses.h"
#include "core/attendance/shift_roster.h"
#include "core/attendance/stored_evidence.h"
#include "core/calendar/record_calendar.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using tests::MemoryStore;

namespace {

const QDate today(2026, 11, 25);
QDate august(int day) { return QDate(2026, 8, day); }

/// A hospital with a ward of two, who work by shifts, and a clerk.
struct Hospital {
    MemoryStore store;
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    organisation::UnitId ward = organisation::UnitId::fromNumber(0);
    PersonId ani = PersonId::fromNumber(0), budi = ani, clerk = ani;
    calendar::Schedule shifts;

    Hospital()
    {
        const auto filled = store->write({u"test.fill"_s, u"Mengisi"_s}, [&](storage::Session& session) {
            office = organisation::OfficeRepository(session).idOf(u"RSUD Contoh"_s, QDate());
            ward = organisation::UnitRepository(session).idOf(office, u"Bangsal Melati"_s, QDate());
            organisation::PersonRepository people(session);
            ani = people.insert({.name = u"Ani"_s});
            budi = people.insert({.name = u"Budi"_s});
            clerk = people.insert({.name = u"Citra"_s});
            people.place(ani, office, ward, QDate());
            people.place(budi, office, ward, QDate());
            people.place(clerk, office, {}, QDate());
        });
        REQUIRE(filled);
        shifts.name = u"Sif bangsal"_s;
        shifts.isRoster = true;
        shifts.shifts = {{u"P"_s, {{450, 840}, {}, 0}}, {u"S"_s, {{840, 1260}, {}, 0}}, {u"M"_s, {{1260, 1890}, {}, 0}}};
        shifts.id = calendar::saveSchedule(*store, shifts).value();
        REQUIRE(calendar::saveAssignment(*store, {{calendar::AssigneeLevel::Unit, ward.number()}, *shifts.id, {}}, u"bangsal"_s));
    }

    ShiftRoster roster() { return shiftRoster(*store, office, ward, august(1), today).value(); }
    DayResult statusOf(PersonId person, QDate day)
    {
        const auto stored = loadEvidence(*store, {day, day}, today).value();
        return DayStatuses(stored.evidence, stored.rules).of(person, {day, day}).front().result;
    }
};

} // namespace

TEST_CASE("a roster shows the people of its unit with their codes and hours", "[roster]")
{
    Hospital hospital;
    CHECK(recordRoster(*hospital.store, {{hospital.ani, august(3), u" p "_s}, {hospital.ani, august(4), u"M"_s}, {hospital.ani, august(5), u"lp"_s},
                                         {hospital.budi, august(3), u"X"_s}, {hospital.budi, august(4), u"-"_s}}, u"Mengisi jadwal"_s).value() == 4);
    const ShiftRoster roster = hospital.roster();
    REQUIRE(roster.people.size() == 2);
    REQUIRE(roster.people[0].codes.size() == 31);
    CHECK(roster.people[0].codes[2] == u"P"_s);
    CHECK(roster.people[0].marks[2] == RosterMark::Duty);
    CHECK(roster.people[0].marks[4] == RosterMark::DayOff);
    CHECK(roster.people[0].dutyMinutes == 390 + 630);
    CHECK(roster.people[0].isByRoster);
    CHECK(roster.people[1].marks[2] == RosterMark::Unknown);
    CHECK(roster.people[1].marks[3] == RosterMark::Empty);
    CHECK(roster.shifts.size() == 3);
    CHECK(roster.holidays[16]); // 17 August
    CHECK(shiftRoster(*hospital.store, hospital.office, {}, august(1), today).value().people.size() == 3);
}

TEST_CASE("what is entered again changes nothing, an emptied cell takes its entry away, and undo brings it back", "[roster]")
{
    Hospital hospital;
    REQUIRE(recordRoster(*hospital.store, {{hospital.ani, august(3), u"P"_s}, {hospital.ani, august(4), u"S"_s}}, u"Mengisi"_s));
    CHECK(recordRoster(*hospital.store, {{hospital.ani, august(3), u"P"_s}}, u"Mengisi"_s).value() == 0);
    CHECK(recordRoster(*hospital.store, {{hospital.ani, august(3), {}}, {hospital.ani, august(4), u"M"_s}}, u"Mengubah"_s).value() == 2);
    CHECK(hospital.roster().people[0].codes[2].isEmpty());
    REQUIRE(storage::Journal(*hospital.store).undo(**storage::Journal(*hospital.store).lastUndoable()));
    CHECK(hospital.roster().people[0].codes[2] == u"P"_s);
    CHECK(hospital.roster().people[0].codes[3] == u"S"_s);
}

TEST_CASE("without a roster a day of a shift unit is undetermined, with one it is planned", "[roster]")
{
    Hospital hospital;
    CHECK(hospital.statusOf(hospital.ani, august(3)).reason == StatusReason::RosterMissing);
    REQUIRE(recordRoster(*hospital.store, {{hospital.ani, august(3), u"P"_s}, {hospital.ani, august(4), u"OFF"_s}}, u"Mengisi"_s));
    CHECK(hospital.statusOf(hospital.ani, august(3)).reason == StatusReason::CoverageNone);
    CHECK(hospital.statusOf(hospital.ani, august(4)).reason == StatusReason::RosterOff);
    CHECK(hospital.statusOf(hospital.clerk, august(2)).reason == StatusReason::Weekend);
}

TEST_CASE("a schedule of a group counts on the days of the membership alone", "[roster]")
{
    Hospital hospital;
    const auto group = calendar::saveGroup(*hospital.store, {{}, u"Penjaga"_s}).value();
    REQUIRE(calendar::addMembers(*hospital.store, {group, u"Penjaga"_s}, {hospital.clerk.number()}, {august(10), august(12)}));
    REQUIRE(calendar::saveAssignment(*hospital.store, {{calendar::AssigneeLevel::Group, group.number()}, *hospital.shifts.id, {}}, u"Penjaga"_s));
    const auto reasonOn = [&](int day) { return hospital.statusOf(hospital.clerk, august(day)).reason; };
    CHECK(reasonOn(7) == StatusReason::CoverageNone);
    CHECK(reasonOn(10) == StatusReason::RosterMissing);
    CHECK(reasonOn(12) == StatusReason::RosterMissing);
    CHECK(reasonOn(13) == StatusReason::CoverageNone);
}
