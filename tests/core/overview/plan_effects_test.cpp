// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/plan_effects.h"

#include "core/calendar/record_calendar.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::overview;
using tests::MemoryStore;

namespace {

const QDate today(2026, 11, 25);

/// Two people, one of them in a unit.
struct Bureau {
    MemoryStore store;
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    organisation::UnitId unit = organisation::UnitId::fromNumber(0);
    organisation::PersonId ani = organisation::PersonId::fromNumber(0);

    Bureau()
    {
        REQUIRE(store->write({u"test.fill"_s, u"Mengisi"_s}, [&](storage::Session& session) {
            office = organisation::OfficeRepository(session).idOf(u"Dinas Contoh"_s, QDate());
            unit = organisation::UnitRepository(session).idOf(office, u"UPTD Contoh"_s, QDate());
            organisation::PersonRepository people(session);
            ani = people.insert({.name = u"Ani"_s});
            people.place(ani, office, unit, QDate());
            people.place(people.insert({.name = u"Budi"_s}), office, {}, QDate());
        }));
    }
    calendar::WorkCalendar calendar()
    {
        const auto book = rules::RuleBook::shipped().value();
        return store->read([&](storage::Session& session) { return calendar::calendarOf(session, book); }).value();
    }
};

} // namespace

TEST_CASE("an amendment shows the statuses of past days that it changes before it is accepted", "[overview]")
{
    Bureau bureau;
    calendar::CalendarPack pack = *bureau.calendar().packOf(2026);
    ++pack.version;
    pack.days.push_back({QDate(2026, 8, 18), u"Cuti bersama contoh"_s, calendar::HolidayKind::JointLeave, u"SKB contoh"_s});
    pack.days.push_back({QDate(2026, 12, 28), u"Cuti bersama contoh"_s, calendar::HolidayKind::JointLeave, u"SKB contoh"_s});
    NoProgress unseen;
    const auto effects = calendarEffects(*bureau.store, bureau.calendar().with(pack), today, unseen);
    REQUIRE(effects);
    CHECK(effects->days.size() == 2);
    CHECK(effects->people == 2);
    REQUIRE(effects->statuses.size() == 2); // 28 December has no status yet
    CHECK(effects->statuses[0].line.person.name == u"Ani"_s);
    CHECK(effects->statuses[0].before.status == attendance::DayStatus::Undetermined);
    CHECK(effects->statuses[0].after.status == attendance::DayStatus::NonWorkingDay);
}

TEST_CASE("giving a schedule shows whose hours change", "[overview]")
{
    Bureau bureau;
    calendar::Schedule six = calendar::sixDaySchedule();
    six.id = calendar::saveSchedule(*bureau.store, six).value();
    const calendar::ScheduleAssignment forUnit{{calendar::AssigneeLevel::Unit, bureau.unit.number()}, *six.id, {}};
    const auto changes = assignmentEffects(*bureau.store, forUnit, today, today);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().line.person.name == u"Ani"_s);
    CHECK(changes->front().before == u"Lima hari kerja"_s);
    CHECK(changes->front().after == u"Enam hari kerja"_s);
    CHECK(assignmentEffects(*bureau.store, {{}, *six.id, {}}, today, today)->size() == 2);

    REQUIRE(calendar::saveAssignment(*bureau.store, forUnit, u"UPTD Contoh"_s));
    CHECK(assignmentEffects(*bureau.store, forUnit, today, today)->empty());
    const auto counts = peopleBySchedule(*bureau.store, today);
    REQUIRE(counts);
    CHECK(counts->at(*six.id) == 1);
    CHECK(counts->at(calendar::ScheduleId::fromNumber(0)) == 1);
}
