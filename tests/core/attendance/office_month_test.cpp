// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/office_month.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/training_attendance.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/overview/attendance_overview.h"
#include "core/overview/status_changes.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;
using organisation::OfficeId;

namespace {

const QDate october(2026, 10, 1);

/// A file of invented offices, people and machine files; today is 25 November 2026.
struct InventedRegency {
    MemoryStore store;
    std::vector<OfficeId> offices;

    InventedRegency()
    {
        const auto made = store->write({u"test"_s, u"uji"_s}, [&](storage::Session& session) {
            for (const QString& name : {u"Dinas A"_s, u"Dinas B"_s, u"Dinas C"_s, u"Rumah Sakit D"_s, u"Sekretariat E"_s})
                offices.push_back(organisation::OfficeRepository(session).insert({{}, name, {}, {}, {}, {}}));
        });
        REQUIRE(made);
        NoProgress unseen;
        REQUIRE(fillTrainingAttendance(*store, {60, 2, 7}, unseen));
    }

    OfficeMonth month(std::size_t office, QDate first = october)
    {
        const auto found = officeMonth(*store, offices[office], first, store.clock().today());
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("the month of an office, read alone, is what the evidence of all offices gives", "[attendance]")
{
    InventedRegency regency;
    const DateRange range{october, QDate(2026, 10, 31)};
    const auto all = loadEvidence(*regency.store, range, regency.store.clock().today());
    REQUIRE(all);
    const DayStatuses statuses(all->evidence, all->rules);
    int people = 0;
    for (std::size_t office = 0; office < regency.offices.size(); ++office)
        for (const MonthPerson& person : regency.month(office).people) {
            ++people;
            const auto days = statuses.of(*person.line.person.id, range);
            REQUIRE(days.size() == person.days.size());
            for (std::size_t i = 0; i < days.size(); ++i) CHECK(days[i].result == person.days[i]);
        }
    CHECK(people == 67); // the hospital has seven more, on shifts
}

TEST_CASE("an office that sent nothing has no absent people, and says which days are missing", "[attendance]")
{
    InventedRegency regency;
    const OfficeMonth month = regency.month(4);
    CHECK(month.total.absent() == 0);
    CHECK(month.total.present() == 0);
    int withLetter = 0;
    for (const auto& [code, days] : month.total.excused) withLetter += days;
    CHECK(month.total.settled() == withLetter);
    CHECK(month.sending.complete == 0);
    CHECK(month.sending.missing.size() == 22);
}

TEST_CASE("somebody who moves within the month is counted in each office for the days there", "[attendance]")
{
    InventedRegency regency;
    const OfficeMonth before = regency.month(0);
    const organisation::PersonId person = *before.people.front().line.person.id;
    REQUIRE(regency.store->write({u"test"_s, u"uji"_s}, [&](storage::Session& session) {
        organisation::PersonRepository(session).place(person, regency.offices[1], {}, QDate(2026, 10, 15));
    }));
    const OfficeMonth left = regency.month(0), joined = regency.month(1);
    const auto rowOf = [&](const OfficeMonth& month) { return std::ranges::find(month.people, person, [](const MonthPerson& one) { return *one.line.person.id; }); };
    REQUIRE(rowOf(left) != left.people.end());
    REQUIRE(rowOf(joined) != joined.people.end());
    CHECK(rowOf(left)->line.unitName == before.people.front().line.unitName);
    CHECK(rowOf(left)->days[14].status == DayStatus::NotScheduled);
    CHECK(rowOf(joined)->days[13].status == DayStatus::NotScheduled);
    CHECK(rowOf(left)->tally.scheduled + rowOf(joined)->tally.scheduled == before.people.front().tally.scheduled);
    // 15 and 16, 19 to 23, 26 to 30 October.
    CHECK(rowOf(joined)->tally.scheduled == 12);
}

TEST_CASE("the overview of all offices adds up to their months", "[attendance]")
{
    InventedRegency regency;
    const auto overview = overview::attendanceOverview(*regency.store, regency.store.clock().today());
    REQUIRE(overview);
    CHECK(overview->month.first == october);
    REQUIRE(overview->offices.size() == regency.offices.size());
    int candidates = 0;
    for (std::size_t office = 0; office < regency.offices.size(); ++office) {
        const OfficeMonth month = regency.month(office);
        CHECK(overview->offices[office].tally == month.total);
        CHECK(overview->offices[office].sending == month.sending);
        candidates += month.total.candidates;
    }
    CHECK(overview->candidates() == candidates);
    CHECK(overview->notSent() == std::vector{regency.offices[2], regency.offices[4]});
}

TEST_CASE("the story of a day names who verified it", "[attendance]")
{
    InventedRegency regency;
    const QDate day(2026, 10, 14);
    const auto person = *regency.month(1).people.front().line.person.id;
    REQUIRE(regency.store->write({u"test"_s, u"uji"_s}, [&](storage::Session& session) {
        EvidenceRepository(session).insert(Correction{person, day, {450, 960, {}, {}}, u"mesin macet"_s, u"Andi Contoh"_s, u"Rina Peraga"_s});
    }));
    const auto story = personDayStory(*regency.store, person, day, regency.store.clock().today());
    REQUIRE(story);
    CHECK(story->result.status == DayStatus::Present);
    REQUIRE(story->correction);
    CHECK(story->correction->approvedBy == u"Rina Peraga"_s);
    CHECK_FALSE(personDayStory(*regency.store, organisation::PersonId::fromNumber(9999), day, day));
    CHECK_FALSE(officeMonth(*regency.store, OfficeId::fromNumber(9999), october, day));
}

TEST_CASE("a letter that comes late changes the days of its person only", "[attendance]")
{
    InventedRegency regency;
    const OfficeMonth before = regency.month(0);
    const auto& person = before.people.front();
    const QDate day(2026, 10, 20);
    REQUIRE(regency.store->write({u"test"_s, u"uji"_s}, [&](storage::Session& session) {
        EvidenceRepository(session).insert(ExcuseLetter{u"CT"_s, u"851/1/2026"_s, {}, LetterState::Approved, {day, day.addDays(1)}, {}, {*person.line.person.id}, {}});
    }));
    const auto changes = overview::statusChanges(before, regency.month(0));
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().line.person.id == person.line.person.id);
    CHECK(changes.front().day == day);
    CHECK(changes.front().after.letterCode == u"CT"_s);
    CHECK(overview::statusChanges(before, before).empty());
}
