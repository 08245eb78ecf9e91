// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/dated_name.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using storage::Session;

namespace {

const storage::Act test{u"test"_s, u"Menguji"_s};

/// A unit that exists since 2024.
UnitId addUnit(MemoryStore& store)
{
    const auto id = store->write(test, [](Session& session) {
        Unit unit;
        unit.office = OfficeRepository(session).idOf(u"Dinas Contoh"_s, {});
        unit.name = u"Bidang Satu"_s;
        unit.validity = {QDate(2024, 1, 1), {}};
        return UnitRepository(session).insert(unit);
    });
    REQUIRE(id);
    return *id;
}

Result<void> renameTo(MemoryStore& store, const NamedThing& thing, const QString& name, QDate from)
{
    return store->write(test, [&](Session& session) { return rename(session, thing, name, from); });
}

QString nameOn(MemoryStore& store, UnitId unit, QDate day)
{
    return store->read([&](Session& session) { return FormerNameRepository(session).on(unit, day).value_or(UnitRepository(session).find(unit)->name); }).value();
}

} // namespace

TEST_CASE("each day keeps the name that held on it, however often a unit is renamed")
{
    MemoryStore store;
    const UnitId unit = addUnit(store);
    REQUIRE(renameTo(store, unit, u"Bidang Dua"_s, QDate(2025, 1, 1)));
    REQUIRE(renameTo(store, unit, u"Bidang Tiga"_s, QDate(2026, 7, 1)));
    const auto [day, name] = GENERATE(table<QDate, const char*>({{QDate(2024, 12, 31), "Bidang Satu"}, {QDate(2025, 1, 1), "Bidang Dua"},
                                                                 {QDate(2026, 6, 30), "Bidang Dua"}, {QDate(2026, 7, 1), "Bidang Tiga"}}));
    CHECK(nameOn(store, unit, day) == QString::fromLatin1(name));
    REQUIRE(store->read([&](Session& session) {
        const auto all = FormerNameRepository(session).all();
        CHECK(all.size() == 1);
        CHECK(all.at(unit) == FormerNameRepository(session).of(unit));
    }));
}

TEST_CASE("a name cannot begin while an earlier one still held, nor before the unit began")
{
    MemoryStore store;
    const UnitId unit = addUnit(store);
    const auto refused = renameTo(store, unit, u"Bidang Dua"_s, QDate(2024, 1, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().values == QStringList{u"name-day"_s, u"2024-01-02"_s});
    REQUIRE(renameTo(store, unit, u"Bidang Dua"_s, QDate(2025, 1, 1)));
    const auto early = renameTo(store, unit, u"Bidang Tiga"_s, QDate(2024, 6, 1));
    REQUIRE_FALSE(early);
    CHECK(early.error().values == QStringList{u"name-day"_s, u"2025-01-02"_s});
    CHECK(nameOn(store, unit, QDate(2026, 1, 1)) == u"Bidang Dua"_s);
}

TEST_CASE("a wrong spelling is mended for all days")
{
    MemoryStore store;
    const UnitId unit = addUnit(store);
    REQUIRE(renameTo(store, unit, u"Bidang I"_s, {}));
    CHECK(nameOn(store, unit, QDate(2024, 6, 1)) == u"Bidang I"_s);
}

TEST_CASE("what ends has its last day, not before its first")
{
    MemoryStore store;
    const UnitId unit = addUnit(store);
    const auto endOn = [&](QDate day) { return store->write(test, [&](Session& session) { return endAfter(session, unit, day); }); };
    CHECK(endOn(QDate(2023, 12, 31)).error().values == QStringList{u"end-day"_s, u"2024-01-01"_s});
    REQUIRE(endOn(QDate(2026, 10, 31)));
    REQUIRE(store->read([&](Session& session) { CHECK(UnitRepository(session).find(unit)->validity.last == QDate(2026, 10, 31)); }));
    CHECK(store->write(test, [&](Session& session) { return endAfter(session, ServiceId::fromNumber(99), QDate(2026, 1, 1)); }).error().code == ErrorCode::NotFound);
}
