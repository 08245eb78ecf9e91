// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/mapping_proposals.h"

#include "core/attendance/foreign_file.h"
#include "core/attendance/import_evidence.h"
#include "core/attendance/stored_evidence.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/roster.h"
#include "core/storage/journal.h"
#include "tests/support/attendance.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;
using organisation::MatchClass;

namespace {

const QString office = u"Dinas Contoh"_s;

organisation::ImportBatch batchOf(const QString& name, const QString& kind = {})
{
    organisation::ImportBatch batch;
    batch.kind = kind;
    batch.fileName = name;
    batch.fileSha256 = name.repeated(64).left(64);
    return batch;
}

void registerPeople(storage::Store& store, const QString& where, const std::vector<std::pair<QString, QString>>& people,
                    const QString& pinOfFirst = {})
{
    std::vector<organisation::SheetPerson> list;
    for (const auto& [name, nip] : people) {
        organisation::SheetPerson person;
        person.name = name;
        person.nip = nip;
        list.push_back(person);
    }
    if (!pinOfFirst.isEmpty()) list.front().pins = {{{}, pinOfFirst}};
    REQUIRE(organisation::applyRoster(store, list, {where, QDate()}, batchOf(where, u"roster"_s)));
}

/// A log with one punch of each number, which the file calls by the name beside it.
FileReading logOf(const std::vector<std::pair<QString, QString>>& users)
{
    FileReading file;
    file.isText = true;
    file.reading.layout.kind = u"punches"_s;
    for (const auto& [pin, name] : users) {
        const int index = static_cast<int>(file.reading.people.size());
        organisation::SheetPerson person;
        person.pin = pin;
        person.name = name;
        person.row = index + 1;
        file.reading.people.push_back(person);
        file.reading.punches.push_back({index, QDate(2026, 8, 3), 7 * 3600 + index, Side::Unsaid, index + 1});
        const auto place = static_cast<quint32>(index);
        file.reading.freshRows.push_back({{place, place + 1}, {}, {}});
    }
    file.reading.rows = {.read = static_cast<qint64>(users.size()), .fresh = static_cast<qint64>(users.size())};
    file.matches.resize(file.reading.people.size());
    return file;
}

MachineId onlyMachine(storage::Store& store)
{
    return store.read([](storage::Session& session) { return *organisation::MachineRepository(session).all().front().id; }).value();
}

PinLine lineOf(storage::Store& store, const QString& pin)
{
    const auto lines = pinLines(store, onlyMachine(store));
    REQUIRE(lines);
    const auto line = std::ranges::find(*lines, pin, [](const PinLine& one) { return one.seen.pin; });
    REQUIRE(line != lines->end());
    return *line;
}

const std::vector<std::pair<QString, QString>> staff{{u"Siti Aminah"_s, u"198503172010012007"_s},
                                                     {u"Budi Santosa"_s, u"199001012015031001"_s},
                                                     {u"Wiradana Kelanamukti"_s, u"197501012000031001"_s},
                                                     {u"Mulyadi"_s, u"197602022001031001"_s},
                                                     {u"Mulyadi"_s, u"197703032002031001"_s}};

} // namespace

TEST_CASE("a number is proposed by what the machine's files call it, and means nobody until confirmed", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store, office, staff);
    registerPeople(*store, u"Badan Contoh"_s, {{u"Budi Santosa"_s, u"198804042012031001"_s}});
    REQUIRE(importEvidence(*store, logOf({{u"1"_s, u"SITI AMINAH, S.E."_s}, {u"2"_s, u"budi santosa"_s}, {u"3"_s, u"Wiradana K"_s},
                                          {u"4"_s, u"Mulyadi"_s}, {u"199001012015"_s, {}}, {u"6"_s, {}}}),
                           {office, {}}, batchOf(u"a"_s)));
    const auto [pin, matched, people] = GENERATE(table<QString, MatchClass, std::size_t>({
        {u"1"_s, MatchClass::Name, 1},
        {u"2"_s, MatchClass::Name, 1}, // unique in the office of the machine
        {u"3"_s, MatchClass::Prefix, 1},
        {u"4"_s, MatchClass::Ambiguous, 2},
        {u"199001012015"_s, MatchClass::NipPrefix, 1},
        {u"6"_s, MatchClass::None, 0},
    }));
    const PinLine line = lineOf(*store, pin);
    CHECK(line.owners.empty());
    CHECK(line.seen.punches == 1);
    CHECK(line.proposal.matched == matched);
    CHECK(line.proposal.people.size() == people);
}

TEST_CASE("numbers are confirmed together, given by hand, forgotten, and all of it can be undone", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store, office, staff);
    REQUIRE(importEvidence(*store, logOf({{u"1"_s, u"Siti Aminah"_s}, {u"4"_s, u"Mulyadi"_s}}), {office, {}}, batchOf(u"a"_s)));
    const MachineId machine = onlyMachine(*store);
    const PinLine sure = lineOf(*store, u"1"_s), unsure = lineOf(*store, u"4"_s);
    REQUIRE(confirmPins(*store, {{machine, u"1"_s, sure.proposal.people.front(), sure.proposal.matched, {}},
                                 {machine, u"4"_s, unsure.proposal.people.back(), MatchClass::None, {}}}));
    CHECK(lineOf(*store, u"1"_s).owners.front().foundBy == u"NAME"_s);
    CHECK(lineOf(*store, u"4"_s).owners.front().foundBy == u"MANUAL"_s);
    storage::Journal journal(*store);
    REQUIRE(journal.undo(**journal.lastUndoable()));
    CHECK(lineOf(*store, u"1"_s).owners.empty());
    CHECK(forgetPin(*store, machine, u"1"_s).error().code == ErrorCode::NotFound);
    REQUIRE(confirmPins(*store, {{machine, u"1"_s, sure.proposal.people.front(), MatchClass::Name, {}}}));
    REQUIRE(forgetPin(*store, machine, u"1"_s));
    CHECK(lineOf(*store, u"1"_s).owners.empty());
}

TEST_CASE("a name in a recap is proposed, confirmed once, and remembered when the file comes again", "[attendance]")
{
    MemoryStore store;
    registerPeople(*store, office, staff);
    FileReading recap;
    recap.reading.layout.kind = u"matrix"_s;
    recap.reading.layout.sheet = u"Rekap"_s;
    organisation::SheetPerson person;
    person.name = u"Siti Aminah, S.E."_s;
    recap.reading.people = {person};
    recap.matches.resize(1);
    recap.reading.statuses = {{0, QDate(2026, 8, 3), u"H"_s, u"H"_s, {9, 2}}};
    recap.reading.freshRows = {{{}, {0, 1}, {}}};
    const auto batch = importEvidence(*store, recap, {office, {}}, batchOf(u"m"_s));
    REQUIRE(batch->has_value());
    const auto lines = nameLines(*store);
    REQUIRE(lines->size() == 1);
    const NameLine& line = lines->front();
    CHECK(line.seen.source == u"Rekap!B9"_s);
    CHECK(line.proposal.matched == MatchClass::Name);
    const auto known = [&] { return loadEvidence(*store, august, QDate(2026, 9, 30))->evidence.lists.front().person.has_value(); };
    CHECK_FALSE(known());
    REQUIRE(confirmNames(*store, {{line.seen.office, line.seen.named, line.proposal.people.front(), line.proposal.matched}}));
    CHECK(known());
    REQUIRE(storage::Journal(*store).undoBatch((*batch)->number()));
    REQUIRE(importEvidence(*store, recap, {office, {}}, batchOf(u"m"_s))->has_value());
    CHECK(known());
    REQUIRE(forgetName(*store, line.seen.office, line.seen.named));
    CHECK_FALSE(known());
}

TEST_CASE("a roster can be taken back after files have come from its machine", "[attendance][organisation]")
{
    MemoryStore store;
    registerPeople(*store, office, staff, u"1"_s);
    REQUIRE(importEvidence(*store, logOf({{u"1"_s, {}}}), {office, {}}, batchOf(u"a"_s)));
    const auto batches = storage::Journal(*store).batches();
    REQUIRE(storage::Journal(*store).undoBatch(batches->front().batch));
    CHECK(lineOf(*store, u"1"_s).owners.empty());
}

TEST_CASE("a file of another month or office is named with its place", "[attendance]")
{
    FileReading file = logOf({{u"1"_s, u"Siti Aminah"_s}, {u"2"_s, u"Budi Santosa"_s}});
    for (std::size_t i = 0; i < 2; ++i) file.matches[i] = {{i, MatchClass::Name}, staff[i].second};
    MemoryStore store;
    registerPeople(*store, office, staff);
    const auto people = store->read([](storage::Session& session) { return organisation::PersonRepository(session).on(QDate()); }).value();
    CHECK(foreignSigns(file, {QDate(2026, 8, 1), office}, people).empty());
    const auto month = foreignSigns(file, {QDate(2026, 7, 1), office}, people);
    REQUIRE(month.size() == 1);
    CHECK(month.front().code == u"BULAN_LAIN"_s);
    CHECK(month.front().at.first.row == 1);
    const auto other = foreignSigns(file, {QDate(2026, 8, 1), u"Badan Contoh"_s}, people);
    REQUIRE(other.size() == 1);
    CHECK(other.front().code == u"OPD_LAIN"_s);
    CHECK(other.front().seen == office);
}
