// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_repository.h"
#include "core/calendar/record_calendar.h"
#include "core/calendar/schedule_check.h"
#include "core/calendar/work_group_repository.h"
#include "core/calendar/working_days.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::calendar;
using tests::MemoryStore;

namespace {

const rules::RuleBook& book()
{
    static const auto shipped = rules::RuleBook::shipped();
    REQUIRE(shipped);
    return *shipped;
}

WorkCalendar calendarIn(storage::Store& store)
{
    auto found = store.read([](storage::Session& session) { return calendarOf(session, book()); });
    REQUIRE(found);
    return *std::move(found);
}

std::vector<ScheduleAssignment> assignmentsIn(storage::Store& store)
{
    return store.read([](storage::Session& session) { return CalendarRepository(session).assignments(); }).value();
}

std::vector<Schedule> schedulesIn(storage::Store& store)
{
    return store.read([](storage::Session& session) { return CalendarRepository(session).schedules(); }).value();
}

void undoLast(storage::Store& store)
{
    const auto last = storage::Journal(store).lastUndoable();
    REQUIRE(last);
    REQUIRE(*last);
    REQUIRE(storage::Journal(store).undo(**last));
}

/// A calendar of 2026 with one more joint leave, as a decree during the year would add it.
QByteArray amended(int version, const QByteArray& examples = "[]")
{
    return R"({"id": "KALENDER-2026", "title": "Kalender 2026, perubahan", "kind": "work-calendar", "valid_from": "2026-01-01",
        "valid_to": "2026-12-31", "source": {"regulation": "SKB contoh 9/2026", "article": ""}, "confidence": "one-source",
        "examples": )" + examples + R"(, "year": 2026, "version": )" + QByteArray::number(version) + R"(, "amendments": ["SKB contoh 9/2026"],
        "ramadan": {"first": "2026-02-19", "last": "2026-03-20"},
        "days": [{"date": "2026-01-01", "name": "Tahun Baru 2026", "kind": "national", "source": "SKB 1497/2025"},
                 {"date": "2026-08-18", "name": "Cuti Bersama contoh", "kind": "joint-leave", "source": "SKB contoh 9/2026"}],
        "withdrawn": []})";
}

} // namespace

TEST_CASE("a free day of the regency needs a decree, and counts until it is taken back", "[calendar]")
{
    MemoryStore store;
    LocalDay day{{}, QDate(2026, 9, 8), u"Hari jadi kabupaten"_s, {}};
    const auto refused = saveLocalDay(*store, day);
    REQUIRE(!refused);
    CHECK(refused.error().values.front() == u"decree"_s);
    day.decree = u"Kep. Bupati contoh 1/2026"_s;
    const auto id = saveLocalDay(*store, day);
    REQUIRE(id);
    day.id = *id;
    CHECK_FALSE(isWorkingDay(calendarIn(*store), day.day).value());

    day.name = u"Hari Jadi Kabupaten"_s;
    REQUIRE(saveLocalDay(*store, day));
    CHECK(calendarIn(*store).holidayOn(day.day)->name == day.name);

    CHECK_FALSE(withdrawLocalDay(*store, day, u" "_s));
    REQUIRE(withdrawLocalDay(*store, day, u"Kep. Bupati contoh 2/2026"_s));
    CHECK(isWorkingDay(calendarIn(*store), day.day).value());
    CHECK(calendarIn(*store).withdrawnOn(day.day)->reason == u"Kep. Bupati contoh 2/2026"_s);
    undoLast(*store);
    CHECK_FALSE(isWorkingDay(calendarIn(*store), day.day).value());
}

TEST_CASE("an amended calendar counts once it is accepted, and no more after it is taken back", "[calendar]")
{
    MemoryStore store;
    const QDate added(2026, 8, 18);
    CHECK(isWorkingDay(calendarIn(*store), added).value());
    REQUIRE(acceptAmendment(*store, amended(2), u"kalender-2026.json"_s, book()));
    CHECK_FALSE(isWorkingDay(calendarIn(*store), added).value());
    CHECK(calendarIn(*store).packOf(2026)->version == 2);
    undoLast(*store);
    CHECK(isWorkingDay(calendarIn(*store), added).value());
    REQUIRE(acceptAmendment(*store, amended(3), u"kalender-2026.json"_s, book()));
    REQUIRE(dropAmendment(*store, 2026, 3));
    CHECK(isWorkingDay(calendarIn(*store), added).value());
}

TEST_CASE("a calendar file is refused with its reason", "[calendar]")
{
    const WorkCalendar current(calendarPacksOf(book()).value());
    const auto keyOf = [&](const QByteArray& json) {
        const auto pack = amendmentFrom(json, u"kalender.json"_s, current);
        REQUIRE(!pack);
        CHECK(pack.error().code == ErrorCode::RuleMalformed);
        return pack.error().values.value(1);
    };
    CHECK(keyOf(amended(1)) == u"version"_s);
    CHECK(keyOf(amended(2, R"([{"days_per_week": 5, "working_days": 240}])")) == u"examples"_s);
    CHECK(keyOf(amended(2).replace("work-calendar", "weights")) == u"kind"_s);
    CHECK(keyOf(amended(2).replace("2026-08-18", "2027-08-18")) == u"days[1].date"_s);
    CHECK_FALSE(amendmentFrom("bukan JSON", u"kalender.json"_s, current));
    CHECK(amendmentFrom(amended(2), u"kalender.json"_s, current));
}

TEST_CASE("a year gets its calendar from a file of the regency", "[calendar]")
{
    MemoryStore store;
    const QByteArray next = amended(1).replace("2026", "2029").replace("\"version\": 1", "\"version\": 1");
    CHECK_FALSE(isWorkingDay(calendarIn(*store), QDate(2029, 8, 20)));
    REQUIRE(acceptAmendment(*store, next, u"kalender-2029.json"_s, book()));
    CHECK(isWorkingDay(calendarIn(*store), QDate(2029, 8, 20)).value());
}

TEST_CASE("the days that an amendment changes are named with both states", "[calendar]")
{
    const WorkCalendar current(calendarPacksOf(book()).value());
    CalendarPack pack = *current.packOf(2026);
    ++pack.version;
    pack.ramadan->last = pack.ramadan->last.addDays(1);
    std::erase_if(pack.days, [](const Holiday& day) { return day.date == QDate(2026, 12, 25); });
    const auto changes = dayChanges(current, current.with(pack), {QDate(2026, 1, 1), QDate(2026, 12, 31)});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].date == QDate(2026, 3, 21));
    CHECK(changes[0].isRamadan);
    CHECK_FALSE(changes[0].wasRamadan);
    CHECK(changes[1].date == QDate(2026, 12, 25));
    CHECK(changes[1].before);
    CHECK_FALSE(changes[1].after);
}

TEST_CASE("hours that change in the middle of a schedule leave the days before as they were", "[calendar]")
{
    MemoryStore store;
    Schedule schedule = fiveDaySchedule();
    schedule.id = saveSchedule(*store, schedule).value();
    REQUIRE(saveAssignment(*store, {{}, *schedule.id, {}}, u"seluruh kabupaten"_s));
    REQUIRE(saveAssignment(*store, {{AssigneeLevel::Unit, 4}, *schedule.id, {QDate(2026, 9, 1), QDate()}}, u"unit"_s));
    REQUIRE(saveAssignment(*store, {{AssigneeLevel::Unit, 5}, *schedule.id, {QDate(2026, 1, 1), QDate(2026, 2, 1)}}, u"unit"_s));
    const QDate from(2026, 7, 1);
    const auto next = continueSchedule(*store, schedule, from);
    REQUIRE(next);

    const auto schedules = schedulesIn(*store);
    const auto assignments = assignmentsIn(*store);
    const auto on = [&](const Assignee& assignee, QDate day) {
        return scheduleFor(std::vector<Assignee>{assignee}, day, assignments, schedules)->id;
    };
    CHECK(on({}, QDate(2026, 6, 30)) == schedule.id);
    CHECK(on({}, from) == *next);
    CHECK(on({AssigneeLevel::Unit, 4}, QDate(2026, 9, 1)) == *next);
    CHECK(on({AssigneeLevel::Unit, 5}, QDate(2026, 2, 1)) == schedule.id);
    CHECK(schedules.size() == 2);
    CHECK(schedules[1].week == schedule.week);
    CHECK_FALSE(continueSchedule(*store, schedules[1], from));
    undoLast(*store);
    CHECK(schedulesIn(*store) == std::vector{schedule});
    CHECK(assignmentsIn(*store).size() == 3);
}

TEST_CASE("a schedule is changed slot by slot, copied, ended and removed", "[calendar]")
{
    MemoryStore store;
    Schedule schedule = fiveDaySchedule();
    schedule.id = saveSchedule(*store, schedule).value();
    schedule.week[4].reset();
    schedule.week[5] = DutyHours{{480, 840}, {{720, 750}}, 30};
    schedule.ramadanWeek.reset();
    schedule.shifts[u"M"_s] = {{1260, 1890}, {}, 0};
    REQUIRE(saveSchedule(*store, schedule));
    CHECK(schedulesIn(*store) == std::vector{schedule});

    REQUIRE(copySchedule(*store, schedule, u"Salinan"_s));
    REQUIRE(endSchedule(*store, schedule, QDate(2026, 12, 31)));
    REQUIRE(schedulesIn(*store).size() == 2);
    CHECK(schedulesIn(*store)[0].validity.last == QDate(2026, 12, 31));
    CHECK(schedulesIn(*store)[1].week == schedule.week);

    const auto given = saveAssignment(*store, {{}, *schedule.id, {}}, u"semua"_s);
    REQUIRE(given);
    CHECK_FALSE(removeSchedule(*store, schedule));
    REQUIRE(removeAssignment(*store, *given, u"semua"_s));
    REQUIRE(removeSchedule(*store, schedule));
    CHECK(schedulesIn(*store).size() == 1);
}

TEST_CASE("a schedule that cannot be worked is refused, one that is not the law's is not", "[calendar]")
{
    using Kind = ScheduleFault::Kind;
    Schedule schedule = fiveDaySchedule();
    CHECK(faultsOf(schedule).empty());
    schedule.week[0]->span.to = 20 * 60; // longer than any law says
    CHECK(faultsOf(schedule).empty());
    schedule.week[0]->breaks = {{420, 440}};
    schedule.week[1]->breaks = {{720, 780}, {750, 800}};
    schedule.shifts[u"LP"_s] = {{420, 840}, {}, 0};
    schedule.name = u" "_s;
    CHECK(faultsOf(schedule) == std::vector<ScheduleFault>{{Kind::NoName, {}, {}}, {Kind::BreakOutside, u"week"_s, u"1"_s},
                                                          {Kind::BreaksOverlap, u"week"_s, u"2"_s}, {Kind::ReservedCode, u"shift"_s, u"LP"_s}});
    CHECK(faultsOf(Schedule{.name = u"Kosong"_s}) == std::vector<ScheduleFault>{{Kind::NoHours, {}, {}}});
}

TEST_CASE("a group keeps its members with their days, and takes nobody twice", "[calendar]")
{
    MemoryStore store;
    REQUIRE(store->write({u"test.fill"_s, u"Mengisi"_s}, [](storage::Session& session) {
        for (const char* name : {"Satu", "Dua"}) session.prepare("INSERT INTO person(name) VALUES (:name)").bind(":name", QString::fromLatin1(name)).run();
    }));
    WorkGroup guards{{}, u"Penjaga"_s};
    guards.id = saveGroup(*store, guards).value();
    CHECK_FALSE(saveGroup(*store, {{}, u"penjaga"_s}));
    const DateRange first{QDate(2026, 1, 1), QDate(2026, 6, 30)};
    CHECK(addMembers(*store, guards, {1, 2}, first).value() == 2);
    CHECK(addMembers(*store, guards, {1}, {QDate(2026, 6, 30), QDate()}).value() == 0);
    CHECK(addMembers(*store, guards, {1}, {QDate(2026, 7, 1), QDate()}).value() == 1);
    auto members = store->read([](storage::Session& session) { return WorkGroupRepository(session).members(); }).value();
    REQUIRE(members.size() == 3);
    REQUIRE(endMember(*store, members[0], QDate(2026, 3, 31), u"Satu"_s));
    REQUIRE(endMember(*store, members[2], QDate(2026, 6, 1), u"Satu"_s));
    members = store->read([](storage::Session& session) { return WorkGroupRepository(session).members(); }).value();
    REQUIRE(members.size() == 2);
    CHECK(members[0].validity.last == QDate(2026, 3, 31));
    REQUIRE(saveAssignment(*store, {{AssigneeLevel::Group, guards.id->number()}, saveSchedule(*store, fiveDaySchedule()).value(), {}}, u"Penjaga"_s));
    REQUIRE(removeGroup(*store, guards));
    CHECK(assignmentsIn(*store).empty());
    undoLast(*store);
    CHECK(assignmentsIn(*store).size() == 1);
}
