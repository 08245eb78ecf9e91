// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_acts.h"

#include "core/organisation/dated_name.h"
#include "core/organisation/duplicates.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/people_list.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/superior_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate january(2026, 1, 1), march(2026, 3, 31), july(2026, 7, 1), august(2026, 8, 1);

/// Two offices, the first with a unit, and three people in it since January.
struct TwoOffices {
    MemoryStore store;
    OfficeId roads = OfficeId::fromNumber(0), health = OfficeId::fromNumber(0);
    UnitId bridges = UnitId::fromNumber(0);
    PersonId siti = PersonId::fromNumber(0), rahmat = PersonId::fromNumber(0), yusuf = PersonId::fromNumber(0);

    template <typename Work>
    auto write(Work work)
    {
        return store->write({u"test"_s, u"Uji"_s, {}}, work);
    }
    TwoOffices()
    {
        REQUIRE(write([&](storage::Session& session) {
            Office office;
            office.name = u"Dinas Jalan"_s;
            roads = OfficeRepository(session).insert(office);
            office.name = u"Dinas Kesehatan"_s;
            health = OfficeRepository(session).insert(office);
            bridges = UnitRepository(session).idOf(roads, u"Bidang Jembatan"_s, january);
            siti = add(session, u"Siti Aminah"_s, u"198503172010011005"_s, {});
            rahmat = add(session, u"Rahmat Hidayat"_s, u"199507302019032012"_s, bridges);
            yusuf = add(session, u"Yusuf Contoh"_s, {}, bridges);
        }));
    }
    PersonId add(storage::Session& session, const QString& name, const QString& nip, std::optional<UnitId> unit)
    {
        Person person;
        person.name = name;
        person.nip = nip;
        return *addPerson(session, {.person = person, .employment = u"PNS"_s, .rank = u"III/a"_s, .post = u"Analis"_s, .office = roads, .unit = unit, .since = january});
    }
    ListedPerson on(QDate day, PersonId person)
    {
        const auto all = *store->read([day](storage::Session& session) { return peopleOn(session, day); });
        const auto found = std::ranges::find_if(all, [person](const ListedPerson& one) { return one.line.person.id == person; });
        REQUIRE(found != all.end());
        return *found;
    }
};

} // namespace

TEST_CASE("after a transfer, a renaming and a retirement the list of last March is what it was")
{
    TwoOffices fixture;
    REQUIRE(fixture.write([&](storage::Session& session) { return transfer(session, fixture.rahmat, fixture.health, {}, u"Kepala Seksi"_s, july); }));
    REQUIRE(fixture.write([&](storage::Session& session) { return rename(session, fixture.roads, u"Dinas Bina Marga"_s, july); }));
    REQUIRE(fixture.write([&](storage::Session& session) { return leave(session, {{}, fixture.siti, QDate(2026, 7, 31), DepartureReason::Retired, {}}); }));

    const ListedPerson then = fixture.on(march, fixture.rahmat), now = fixture.on(august, fixture.rahmat);
    CHECK(then.line.officeName == u"Dinas Jalan"_s);
    CHECK(then.line.unitName == u"Bidang Jembatan"_s);
    CHECK(then.line.post == u"Analis"_s);
    CHECK(now.line.officeName == u"Dinas Kesehatan"_s);
    CHECK(now.line.unitName.isEmpty());
    CHECK(now.line.post == u"Kepala Seksi"_s);
    CHECK(fixture.on(march, fixture.siti).standing == Standing::Placed);
    CHECK(fixture.on(QDate(2026, 7, 31), fixture.siti).standing == Standing::Placed);
    CHECK(fixture.on(august, fixture.siti).standing == Standing::Left);
    CHECK(fixture.on(QDate(2025, 12, 31), fixture.siti).standing == Standing::NotYet);
    CHECK(fixture.on(august, fixture.yusuf).line.officeName == u"Dinas Bina Marga"_s);
}

TEST_CASE("a transfer before the place of now has begun is refused with the first day that is possible")
{
    TwoOffices fixture;
    const auto refused = fixture.write([&](storage::Session& session) { return transfer(session, fixture.rahmat, fixture.health, {}, {}, january); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().values == QStringList{u"place-day"_s, u"2026-01-02"_s});
    const auto early = fixture.write([&](storage::Session& session) { return leave(session, {{}, fixture.siti, QDate(2025, 12, 31), DepartureReason::Moved, {}}); });
    REQUIRE_FALSE(early);
    CHECK(early.error().values == QStringList{u"end-day"_s, u"2026-01-01"_s});
}

TEST_CASE("a NIP belongs to one person")
{
    TwoOffices fixture;
    const auto twice = fixture.write([&](storage::Session& session) -> Result<void> {
        const auto added = addPerson(session, {.person = {.name = u"Orang Lain"_s, .nip = u"198503172010011005"_s}});
        if (!added) return failure(added.error());
        return {};
    });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().values == QStringList{u"nip-taken"_s, u"198503172010011005"_s, u"Siti Aminah"_s});
    const auto changed = fixture.write([&](storage::Session& session) {
        Person person = *PersonRepository(session).find(fixture.yusuf);
        person.nip = u"198503172010011005"_s;
        return correctPerson(session, person);
    });
    CHECK_FALSE(changed);
}

TEST_CASE("the superior is the one named, else the head of the unit, else the head of the office")
{
    TwoOffices fixture;
    CHECK_FALSE(fixture.on(august, fixture.yusuf).superior);
    REQUIRE(fixture.write([&](storage::Session& session) {
        SuperiorRepository superiors(session);
        superiors.setHead(fixture.roads, {}, fixture.siti, january);
        superiors.setHead(fixture.roads, fixture.bridges, fixture.rahmat, QDate(2026, 4, 1));
    }));
    CHECK(fixture.on(march, fixture.yusuf).superior == DirectSuperior{fixture.siti, SuperiorBy::OfficeHead});
    CHECK(fixture.on(august, fixture.yusuf).superior == DirectSuperior{fixture.rahmat, SuperiorBy::UnitHead});
    CHECK(fixture.on(august, fixture.rahmat).superior == DirectSuperior{fixture.siti, SuperiorBy::OfficeHead});
    CHECK_FALSE(fixture.on(august, fixture.siti).superior);
    REQUIRE(fixture.write([&](storage::Session& session) { SuperiorRepository(session).setSuperior(fixture.yusuf, fixture.siti, july); }));
    CHECK(fixture.on(QDate(2026, 6, 30), fixture.yusuf).superior->by == SuperiorBy::UnitHead);
    CHECK(fixture.on(july, fixture.yusuf).superiorName == u"Siti Aminah"_s);
    const auto same = fixture.store->read([&](storage::Session& session) { return directSuperior(session, fixture.yusuf, july); });
    CHECK(*same == fixture.on(july, fixture.yusuf).superior);
}

TEST_CASE("whoever leaves leads nobody any more, and undo brings all of it back")
{
    TwoOffices fixture;
    REQUIRE(fixture.write([&](storage::Session& session) { SuperiorRepository(session).setHead(fixture.roads, {}, fixture.siti, january); }));
    REQUIRE(fixture.write([&](storage::Session& session) { return leave(session, {{}, fixture.siti, QDate(2026, 6, 30), DepartureReason::Retired, {}}); }));
    CHECK(fixture.on(QDate(2026, 6, 30), fixture.yusuf).superiorName == u"Siti Aminah"_s);
    CHECK_FALSE(fixture.on(july, fixture.yusuf).superior);
    storage::Journal journal(*fixture.store);
    REQUIRE(journal.undo(**journal.lastUndoable()));
    CHECK(fixture.on(july, fixture.yusuf).superiorName == u"Siti Aminah"_s);
    CHECK(fixture.on(july, fixture.siti).standing == Standing::Placed);
}

TEST_CASE("the list of eight thousand people is there at once", "[.speed]")
{
    TwoOffices fixture;
    REQUIRE(fixture.write([&](storage::Session& session) {
        for (int i = 0; i < 8'000; ++i) fixture.add(session, u"Pegawai Contoh %1"_s.arg(i), {}, i % 2 == 0 ? std::optional(fixture.bridges) : std::nullopt);
    }));
    QElapsedTimer timer;
    timer.start();
    const auto listed = fixture.store->read([](storage::Session& session) { return peopleOn(session, august).size(); });
    WARN("8,000 people listed in " << timer.elapsed() << " ms");
    CHECK(*listed == 8'003);
    timer.start();
    CHECK((*fixture.store->read([](storage::Session& session) { return possibleDuplicates(session); })).empty());
    WARN("8,000 people searched for duplicates in " << timer.elapsed() << " ms");
}
