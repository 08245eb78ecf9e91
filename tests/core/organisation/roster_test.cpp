// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/roster.h"

#include "core/organisation/duplicates.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/person_repository.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate january(2026, 1, 1), july(2026, 7, 1);

SheetPerson listed(const QString& nip, const QString& name, const QString& section, const QString& rank)
{
    SheetPerson person;
    person.nip = nip;
    person.name = name;
    person.parts = TitleList::shipped().split(name);
    person.section = section;
    person.rank = rank;
    person.employment = u"PNS"_s;
    person.post = u"Analis"_s;
    return person;
}

std::vector<SheetPerson> firstList()
{
    return {listed(u"198503172010011005"_s, u"Siti Aminah, S.E."_s, u"Sekretariat"_s, u"III/c"_s),
            listed(u"199507302019032012"_s, u"Rahmat Hidayat"_s, u"Bidang Jalan"_s, u"III/a"_s)};
}

ImportBatch batchNamed(const QString& file)
{
    ImportBatch batch;
    batch.kind = u"roster"_s;
    batch.fileName = file;
    batch.fileSha256 = QString(64, u'a');
    return batch;
}

std::vector<PersonLine> peopleOn(MemoryStore& store, QDate day)
{
    return *store->read([&](storage::Session& session) { return PersonRepository(session).on(day); });
}

PersonLine lineNamed(const std::vector<PersonLine>& lines, const QString& name)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const PersonLine& line) { return line.person.name == name; });
    REQUIRE(found != lines.end());
    return *found;
}

void take(MemoryStore& store, const std::vector<SheetPerson>& list, QDate day)
{
    const auto batch = applyRoster(*store, list, {u"Dinas Contoh"_s, day}, batchNamed(u"daftar.xlsx"_s));
    REQUIRE(batch);
    REQUIRE(*batch);
}

} // namespace

TEST_CASE("after a later transfer the list of last March is still what it was")
{
    MemoryStore store;
    take(store, firstList(), january);
    auto later = firstList();
    later[1].section = u"Bidang Jembatan"_s;
    later[1].rank = u"III/b"_s;
    take(store, later, july);
    const PersonLine march = lineNamed(peopleOn(store, QDate(2026, 3, 31)), u"Rahmat Hidayat"_s);
    const PersonLine august = lineNamed(peopleOn(store, QDate(2026, 8, 1)), u"Rahmat Hidayat"_s);
    CHECK(march.unitName == u"Bidang Jalan"_s);
    CHECK(march.rank == u"III/a"_s);
    CHECK(august.unitName == u"Bidang Jembatan"_s);
    CHECK(august.rank == u"III/b"_s);
}

TEST_CASE("a list is compared into new, gone, moved, changed and same")
{
    MemoryStore store;
    auto list = firstList();
    list.push_back(listed(u"198902252024211013"_s, u"Dewi Lestari"_s, u"Sekretariat"_s, u"IX"_s));
    list.push_back(listed(u"197605142003122007"_s, u"Hartono"_s, u"Sekretariat"_s, u"IV/a"_s));
    take(store, list, january);
    auto later = list;
    later.erase(later.begin() + 3);               // Hartono is no longer listed
    later[1].section = u"Sekretariat"_s;          // moved
    later[2].post = u"Kepala Subbagian"_s;        // changed
    later.push_back(listed(u"199104182022212004"_s, u"Baskara"_s, u"Sekretariat"_s, u"IX"_s));
    const auto lines = *store->read([&](storage::Session& session) {
        return compareRoster(session, later, {u"Dinas Contoh"_s, july});
    });
    std::vector<RosterFate> fates;
    for (const RosterLine& line : lines) fates.push_back(line.fate);
    CHECK(fates == std::vector{RosterFate::Same, RosterFate::Moved, RosterFate::Changed, RosterFate::New,
                               RosterFate::Gone});
}

TEST_CASE("a blank cell of a list erases nothing")
{
    MemoryStore store;
    take(store, firstList(), january);
    auto later = firstList();
    later[0].rank.clear();
    later[0].section.clear();
    take(store, later, july);
    const PersonLine line = lineNamed(peopleOn(store, july), u"Siti Aminah"_s);
    CHECK(line.rank == u"III/c"_s);
    CHECK(line.unitName == u"Sekretariat"_s);
}

TEST_CASE("a roster that was taken in can be taken back whole")
{
    MemoryStore store;
    take(store, firstList(), january);
    REQUIRE(storage::Journal(*store).undoBatch(1));
    CHECK(peopleOn(store, july).empty());
}

TEST_CASE("somebody with a damaged NIP and no unique name is not taken")
{
    MemoryStore store;
    auto list = firstList();
    list[0].nip.clear();
    list[0].nipRaw = u"198503172010011000"_s;
    take(store, list, january);
    CHECK(peopleOn(store, july).size() == 1);
}

TEST_CASE("two records of one person become one, and undo parts them again")
{
    MemoryStore store;
    take(store, firstList(), january);
    const auto twin = store->write({u"test"_s, u"Uji"_s}, [](storage::Session& session) {
        PersonRepository people(session);
        const PersonId id = people.insert({.name = u"SITI AMINAH"_s});
        const MachineId machine = *MachineRepository(session).meantOrMade(u"Z1"_s, {}).front().id;
        people.setPin(id, machine, u"14"_s, u"NAME"_s, january);
        return id;
    });
    REQUIRE(twin);
    const auto pairs = store->read([](storage::Session& session) { return possibleDuplicates(session); });
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 1);
    const PersonId kept = *lineNamed(peopleOn(store, july), u"Siti Aminah"_s).person.id;
    REQUIRE(mergePeople(*store, kept, *twin));
    CHECK(peopleOn(store, july).size() == 2);
    const auto pins = store->read([&](storage::Session& session) { return PersonRepository(session).pinsOf(kept); });
    CHECK(pins->size() == 1);
    storage::Journal journal(*store);
    const auto last = journal.lastUndoable();
    REQUIRE(last);
    REQUIRE(*last);
    REQUIRE(journal.undo(**last));
    CHECK(peopleOn(store, july).size() == 3);
}

TEST_CASE("people with two different NIPs are never merged")
{
    MemoryStore store;
    take(store, firstList(), january);
    const auto lines = peopleOn(store, july);
    const auto merged = mergePeople(*store, *lines[0].person.id, *lines[1].person.id);
    REQUIRE_FALSE(merged);
    CHECK(merged.error().code == ErrorCode::RuleRefused);
}

TEST_CASE("a machine number passes to another person on a day")
{
    MemoryStore store;
    take(store, firstList(), january);
    const auto lines = peopleOn(store, july);
    const PersonId first = *lines[0].person.id, second = *lines[1].person.id;
    REQUIRE(store->write({u"test"_s, u"Uji"_s}, [&](storage::Session& session) {
        PersonRepository people(session);
        const MachineId machine = *MachineRepository(session).meantOrMade(u"Z1"_s, {}).front().id;
        people.setPin(first, machine, u"7"_s, u"ROSTER"_s, january);
        people.setPin(second, machine, u"7"_s, u"ROSTER"_s, july);
    }));
    const auto ownerOn = [&](QDate day) {
        return *store->read([&](storage::Session& session) {
            const Register known = PersonRepository(session).registerOn(day);
            SheetPerson asked;
            asked.pin = u"7"_s;
            return known.people()[*known.find(asked, {u"Z1"_s, 0}).person].id;
        });
    };
    CHECK(ownerOn(QDate(2026, 6, 30)) == first);
    CHECK(ownerOn(july) == second);
}

TEST_CASE("somebody of the same name and office under another NIP is unclear: one person with two NIPs, or two people")
{
    MemoryStore store;
    take(store, firstList(), january);
    auto later = firstList();
    later[1].nip = u"199507302019032020"_s;
    const auto compared = [&] { return *store->read([&](storage::Session& session) { return compareRoster(session, later, {u"Dinas Contoh"_s, july}); }); };
    const RosterLine line = compared()[1];
    CHECK(line.fate == RosterFate::Unclear);
    REQUIRE(line.candidates.size() == 1);
    CHECK(line.differences == std::vector<RosterDifference>{{u"nip"_s, u"199507302019032012"_s, u"199507302019032020"_s}});
    later.push_back(firstList()[1]);
    CHECK(compared()[1].fate == RosterFate::New);
}

TEST_CASE("a damaged NIP proposes the person whose it was, and takes nobody by itself")
{
    MemoryStore store;
    take(store, firstList(), january);
    auto later = firstList();
    later[0].nip.clear();
    later[0].nipRaw = u"198503172010011000"_s;
    const auto lines = *store->read([&](storage::Session& session) { return compareRoster(session, later, {u"Dinas Contoh"_s, july}); });
    CHECK(lines[0].fate == RosterFate::Unclear);
    REQUIRE(lines[0].candidates.size() == 1);
    CHECK(std::ranges::none_of(lines, [](const RosterLine& line) { return line.fate == RosterFate::Gone; }));
    CHECK(lines[0].candidates.front() == *lineNamed(peopleOn(store, july), u"Siti Aminah"_s).person.id);
}

TEST_CASE("a name without a NIP is nobody of another office")
{
    MemoryStore store;
    take(store, firstList(), january);
    SheetPerson nameless;
    nameless.name = u"Siti Aminah"_s;
    const auto fateIn = [&](const QString& office) {
        return (*store->read([&](storage::Session& session) { return compareRoster(session, {nameless}, {office, july}); })).front().fate;
    };
    CHECK(fateIn(u"Dinas Contoh"_s) == RosterFate::Same);
    CHECK(fateIn(u"Dinas Lain"_s) == RosterFate::Unclear);
}

TEST_CASE("two people of one name that were kept apart are not asked about again")
{
    MemoryStore store;
    take(store, firstList(), january);
    const auto twin = store->write({u"test"_s, u"Uji"_s}, [](storage::Session& session) { return PersonRepository(session).insert({.name = u"Siti Aminah"_s}); });
    REQUIRE(twin);
    const auto pairs = [&] { return *store->read([](storage::Session& session) { return possibleDuplicates(session); }); };
    REQUIRE(pairs().size() == 1);
    REQUIRE(keepApart(*store, pairs().front().second, pairs().front().first));
    CHECK(pairs().empty());
}
