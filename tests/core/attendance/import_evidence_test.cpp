// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"

#include "core/attendance/day_statuses.h"
#include "core/attendance/stored_evidence.h"
#include "core/organisation/roster.h"
#include "core/storage/journal.h"
#include "tests/support/attendance.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

namespace {

const QString firstNip = u"198503172010011007"_s, secondNip = u"199001012015032001"_s;

/// A log of two people: number 1 punches in and out on each working day of August, number 2 on even ones.
FileReading logOf(QDate from, QDate to)
{
    FileReading file;
    file.reading.layout.kind = u"punches"_s;
    file.reading.layout.layout = u"zk_attlog"_s;
    organisation::SheetPerson one, two;
    one.pin = u"1"_s;
    two.pin = u"2"_s;
    file.reading.people = {one, two};
    file.matches.resize(2);
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5) continue;
        for (int person = 0; person < 2; ++person) {
            if (person == 1 && day.day() % 2 == 1) continue;
            for (const int second : {7 * 3600, 16 * 3600 + 1800}) {
                const std::size_t place = file.reading.punches.size();
                file.reading.punches.push_back({person, day, second, Side::Unsaid, static_cast<int>(place) + 1});
                file.reading.freshRows.push_back({{place, place + 1}, {}, {}});
                ++file.reading.rows.read;
                ++file.reading.rows.fresh;
            }
        }
    }
    return file;
}

organisation::ImportBatch batchOf(const QString& name)
{
    organisation::ImportBatch batch;
    batch.fileName = name;
    batch.fileSha256 = name.repeated(64).left(64);
    return batch;
}

const EvidenceOrigin origin{u"Dinas Contoh"_s, {}};

void registerPeople(storage::Store& store)
{
    std::vector<organisation::SheetPerson> list(2);
    list[0].name = u"Siti Aminah"_s;
    list[0].nip = firstNip;
    list[0].pins = {{{}, u"1"_s}};
    list[1].name = u"Budi Santosa"_s;
    list[1].nip = secondNip;
    list[1].pins = {{{}, u"2"_s}};
    organisation::ImportBatch batch = batchOf(u"r"_s);
    batch.kind = u"roster"_s;
    REQUIRE(organisation::applyRoster(store, list, {origin.office, QDate()}, batch));
}

std::vector<PersonDay> statusesIn(storage::Store& store)
{
    const auto stored = loadEvidence(store, august, QDate(2026, 9, 30));
    REQUIRE(stored);
    const DayStatuses statuses(stored->evidence, stored->rules);
    std::vector<PersonDay> days;
    for (const PersonId person : statuses.people())
        for (const PersonDay& day : statuses.of(person, august)) days.push_back(day);
    return days;
}

qint64 countOf(const std::vector<PersonDay>& days, DayStatus status)
{
    return std::ranges::count_if(days, [&](const PersonDay& day) { return day.result.status == status; });
}

} // namespace

TEST_CASE("a log imported twice brings nothing new, and taking it back leaves its days undetermined", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store);
    const FileReading file = logOf(QDate(2026, 7, 31), QDate(2026, 9, 1));
    CHECK(compareEvidence(*store, file, origin)->fresh == file.reading.rows.fresh);
    const auto batch = importEvidence(*store, file, origin, batchOf(u"a"_s));
    REQUIRE(batch);
    REQUIRE(*batch);
    const auto again = compareEvidence(*store, file, origin);
    CHECK(again->fresh == 0);
    CHECK(again->same == file.reading.rows.fresh);
    CHECK_FALSE(importEvidence(*store, file, origin, batchOf(u"a"_s))->has_value());
    const auto whole = statusesIn(*store);
    CHECK(countOf(whole, DayStatus::Present) > 0);
    CHECK(countOf(whole, DayStatus::UnexcusedAbsence) > 0);

    REQUIRE(storage::Journal(*store).undoBatch((*batch)->number()));
    const auto without = statusesIn(*store);
    CHECK(countOf(without, DayStatus::UnexcusedAbsence) == 0);
    CHECK(countOf(without, DayStatus::Present) == 0);
    REQUIRE(importEvidence(*store, file, origin, batchOf(u"a"_s))->has_value());
    CHECK(statusesIn(*store) == whole);
}

TEST_CASE("overlapping files give the same statuses in whatever order and however often they come", "[attendance]")
{
    const std::vector<FileReading> files{logOf(QDate(2026, 7, 31), QDate(2026, 8, 14)), logOf(QDate(2026, 8, 10), QDate(2026, 8, 21)),
                                         logOf(QDate(2026, 8, 20), QDate(2026, 9, 1))};
    MemoryStore ordered;
    registerPeople(*ordered);
    for (std::size_t i = 0; i < files.size(); ++i)
        REQUIRE(importEvidence(*ordered, files[i], origin, batchOf(QString::number(i))));
    const auto expected = statusesIn(*ordered);
    CHECK(rc::check("a set of files is a set", [&](const std::vector<unsigned char>& extra) {
        MemoryStore store;
        registerPeople(*store);
        std::vector<std::size_t> order{0, 1, 2};
        for (std::size_t i = 0; i < std::min<std::size_t>(extra.size(), 4); ++i) order.insert(order.begin() + static_cast<std::ptrdiff_t>(i), extra[i] % 3);
        for (const std::size_t i : order) RC_ASSERT(importEvidence(*store, files[i], origin, batchOf(QString::number(i))).has_value());
        RC_ASSERT(statusesIn(*store) == expected);
    }));
}

TEST_CASE("a recap that names people by NIP counts as soon as the register knows them", "[attendance]")
{
    FileReading file;
    file.reading.layout.kind = u"matrix"_s;
    organisation::SheetPerson person;
    person.nip = firstNip;
    file.reading.people = {person};
    file.matches.resize(1);
    file.reading.statuses = {{0, QDate(2026, 8, 3), u"H"_s, u"H"_s, {2, 3}}, {0, QDate(2026, 8, 4), u"S"_s, u"CS"_s, {2, 4}}};
    file.reading.freshRows = {{{}, {0, 2}, {}}};
    file.reading.rows = {.read = 1, .fresh = 1};
    MemoryStore store;
    REQUIRE(importEvidence(*store, file, origin, batchOf(u"m"_s)));
    CHECK(compareEvidence(*store, file, origin)->same == 1);
    registerPeople(*store);
    const auto days = statusesIn(*store);
    const auto on = [&](int day) {
        return std::ranges::find_if(days, [&](const PersonDay& one) { return one.day == QDate(2026, 8, day); })->result;
    };
    CHECK(on(3).status == DayStatus::Present);
    CHECK(on(4).status == DayStatus::Undetermined);
}
