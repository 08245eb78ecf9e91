// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"

#include "core/attendance/day_statuses.h"
#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/stored_evidence.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/roster.h"
#include "core/storage/journal.h"
#include "tests/support/attendance.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <random>

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
    file.isText = true;
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
                const auto place = static_cast<quint32>(file.reading.punches.size());
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

PersonId personOf(storage::Session& session, const QString& nip)
{
    return *organisation::PersonRepository(session).withNip(nip)->id;
}

PersonId personOf(storage::Store& store, const QString& nip)
{
    return store.read([&](storage::Session& session) { return personOf(session, nip); }).value();
}

/// A recap of one person, without any day yet.
FileReading matrixOf(const QString& nip)
{
    FileReading file;
    file.reading.layout.kind = u"matrix"_s;
    file.reading.layout.sheet = u"Rekap"_s;
    organisation::SheetPerson person;
    person.nip = nip;
    file.reading.people = {person};
    file.matches.resize(1);
    file.reading.rows = {.read = 1, .fresh = 1};
    return file;
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

TEST_CASE("any subset of files gives the same statuses in whatever order and however often they come", "[attendance]")
{
    // Each run writes two data files with all their acts: a dozen seeds, where a property in memory takes a hundred.
    for (unsigned seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        std::vector<FileReading> files;
        for (unsigned i = 0; i < 1 + random() % 4; ++i) {
            const QDate from = QDate(2026, 7, 31).addDays(random() % 20);
            files.push_back(logOf(from, from.addDays(1 + random() % 12)));
        }
        MemoryStore ordered, shuffled;
        registerPeople(*ordered);
        registerPeople(*shuffled);
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < files.size(); ++i) {
            REQUIRE(importEvidence(*ordered, files[i], origin, batchOf(QString::number(i))).has_value());
            order.insert(order.end(), 1 + random() % 2, i);
        }
        std::ranges::shuffle(order, random);
        for (const std::size_t i : order)
            REQUIRE(importEvidence(*shuffled, files[i], origin, batchOf(QString::number(i))).has_value());
        REQUIRE(statusesIn(*shuffled) == statusesIn(*ordered));
    }
}

TEST_CASE("a stored letter that is approved never makes a day worse", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store);
    REQUIRE(importEvidence(*store, logOf(QDate(2026, 7, 31), QDate(2026, 8, 20)), origin, batchOf(u"a"_s)));
    const auto rank = [](DayStatus status) {
        switch (status) {
        case DayStatus::UnexcusedAbsence: return 0;
        case DayStatus::Undetermined: return 1;
        case DayStatus::PresentIncomplete: return 2;
        case DayStatus::Late: return 3;
        case DayStatus::LeftEarly: return 4;
        default: return 5;
        }
    };
    std::vector<PersonDay> before = statusesIn(*store);
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const QStringList codes{u"CT"_s, u"CS"_s, u"DL"_s, u"IZN"_s, u"BSM"_s, u"WFA"_s};
        const QDate first = august.first.addDays(random() % 31);
        ExcuseLetter letter{codes[random() % 6], QString::number(seed), first, LetterState::Approved, {first, first.addDays(random() % 5)},
                            {}, {}, {random() % 2 ? firstNip : secondNip}};
        REQUIRE(store->write({u"letter"_s, u"Surat"_s}, [&](storage::Session& session) { EvidenceRepository(session).insert(letter); }));
        const auto after = statusesIn(*store);
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < after.size(); ++i) CHECK(rank(after[i].result.status) >= rank(before[i].result.status));
        before = after;
    }
}

TEST_CASE("without a machine's file a recap accuses nobody", "[attendance]")
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        std::mt19937 random(seed);
        FileReading file = matrixOf(firstNip);
        for (int day = 1; day <= 31; ++day)
            if (random() % 2) file.reading.statuses.push_back({0, QDate(2026, 8, day), u"x"_s, random() % 2 ? u"H"_s : u"CS"_s, {2, 2 + day}});
        MemoryStore store;
        registerPeople(*store);
        REQUIRE(importEvidence(*store, file, origin, batchOf(u"m"_s)));
        CHECK(countOf(statusesIn(*store), DayStatus::UnexcusedAbsence) == 0);
    }
}

TEST_CASE("taking back one machine's file moves no day of people of another machine", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store);
    organisation::ImportBatch other = batchOf(u"o"_s);
    other.kind = u"roster"_s;
    std::vector<organisation::SheetPerson> list(1);
    list[0].name = u"Wiradana"_s;
    list[0].nip = u"197501012000031001"_s;
    list[0].pins = {{{}, u"1"_s}};
    REQUIRE(organisation::applyRoster(*store, list, {u"Badan Contoh"_s, QDate()}, other));
    const FileReading file = logOf(QDate(2026, 7, 31), QDate(2026, 9, 1));
    REQUIRE(importEvidence(*store, file, {u"Badan Contoh"_s, {}}, batchOf(u"b"_s)));
    const auto batch = importEvidence(*store, file, origin, batchOf(u"a"_s));
    REQUIRE(batch->has_value());
    const auto whole = statusesIn(*store);
    REQUIRE(storage::Journal(*store).undoBatch((*batch)->number()));
    const auto without = statusesIn(*store);
    REQUIRE(without.size() == whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool isOther = whole[i].person == personOf(*store, u"197501012000031001"_s);
        if (isOther) CHECK(without[i] == whole[i]);
        else CHECK((without[i].result.status == whole[i].result.status || without[i].result.status == DayStatus::Undetermined));
    }
    REQUIRE(importEvidence(*store, file, origin, batchOf(u"a"_s)));
    CHECK(statusesIn(*store) == whole);
}

TEST_CASE("each record can be followed back to its place in its file", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store);
    REQUIRE(importEvidence(*store, logOf(QDate(2026, 8, 3), QDate(2026, 8, 7)), origin, batchOf(u"a"_s)));
    FileReading recap = matrixOf(firstNip);
    recap.reading.statuses = {{0, QDate(2026, 8, 3), u"H"_s, u"H"_s, {9, 2}}};
    REQUIRE(importEvidence(*store, recap, origin, batchOf(u"m"_s)));
    const PersonId person = personOf(*store, firstNip);
    const QDate day(2026, 8, 3);
    const auto punches = store->read([&](storage::Session& session) { return PunchRepository(session).sourcesOf(person, day); });
    REQUIRE(punches->size() == 2);
    CHECK(punches->front().what == u"2026-08-03T07:00:00"_s);
    CHECK(punches->front().place == u"line 1"_s);
    CHECK(punches->front().file == u"a"_s);
    const auto lists = store->read([&](storage::Session& session) { return EvidenceRepository(session).sourcesOf(person, day); });
    REQUIRE(lists->size() == 1);
    CHECK(lists->front().what == u"H"_s);
    CHECK(lists->front().place == u"Rekap!B9"_s);
    const auto files = store->read([&](storage::Session& session) {
        return PunchRepository(session).filesOf(*organisation::MachineRepository(session).all().front().id, QDate(2026, 8, 4));
    });
    REQUIRE(files->size() == 1);
    CHECK(files->front().people == 2);
    CHECK(files->front().firstLine == 3);
    CHECK(files->front().lastLine == 6);
}

TEST_CASE("the times of an office's matrix are what its list says, not punches of a machine", "[attendance]")
{
    FileReading file = matrixOf(firstNip);
    file.reading.punches = {{0, QDate(2026, 8, 3), 7 * 3600, Side::Unsaid, 9, 2}, {0, QDate(2026, 8, 3), 16 * 3600, Side::Unsaid, 9, 2}};
    MemoryStore store;
    registerPeople(*store);
    const auto machines = [&] {
        return store->read([](storage::Session& session) { return organisation::MachineRepository(session).all().size(); }).value();
    };
    const auto before = machines();
    REQUIRE(importEvidence(*store, file, origin, batchOf(u"m"_s)));
    CHECK(machines() == before);
    const auto stored = loadEvidence(*store, august, QDate(2026, 9, 30));
    CHECK(stored->evidence.punches.empty());
    REQUIRE(stored->evidence.lists.size() == 1);
    CHECK(stored->evidence.lists.front().in == 420);
    CHECK(stored->evidence.lists.front().out == 960);
}

TEST_CASE("punches of a clock that fell back are kept for the day when somebody says what it missed", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store);
    FileReading file = logOf(QDate(2026, 8, 3), QDate(2026, 8, 4));
    file.reading.lost = {{0, QDate(2000, 1, 1), 60, Side::Unsaid, 99}};
    REQUIRE(importEvidence(*store, file, origin, batchOf(u"a"_s)));
    REQUIRE(store->write({u"offset"_s, u"Selisih"_s}, [](storage::Session& session) {
        const auto machine = *organisation::MachineRepository(session).all().front().id;
        const LocalSecond lost = localSecond(QDate(2000, 1, 1), QTime(0, 0)), real = localSecond(QDate(2026, 8, 5), QTime(7, 20));
        PunchRepository(session).insert(ClockOffset{machine, lost, lost + 3600, static_cast<int>(real - lost), u"baterai"_s});
    }));
    const auto places = store->read([&](storage::Session& session) {
        return PunchRepository(session).sourcesOf(personOf(session, firstNip), QDate(2026, 8, 5));
    });
    REQUIRE(places->size() == 1);
    CHECK(places->front().place == u"line 99"_s);
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
