// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using tinjau::tests::MemoryStore;

namespace {

qint64 addOffice(Session& session, const QString& name)
{
    session.prepare("INSERT INTO office(name) VALUES (:name)").bind(":name", name).run();
    return session.lastInsertId();
}

qint64 countOffices(Store& store)
{
    return store
        .read([](Session& s) { return s.prepare("SELECT count(*) FROM office").value<qint64>(); })
        .value();
}

} // namespace

TEST_CASE("what an act wrote is there when the file is opened again", "[storage]")
{
    MemoryStore store;
    const auto id = store->write({u"office.add"_s, u"Menambah OPD"_s},
                                 [](Session& s) { return addOffice(s, u"Dinas Contoh"_s); });
    REQUIRE(id);
    store.reopen();
    CHECK(countOffices(*store) == 1);
}

TEST_CASE("an act that fails half-way leaves nothing", "[storage]")
{
    MemoryStore store;
    SECTION("because the database refuses")
    {
        const auto outcome = store->write({u"office.add"_s, u"Menambah OPD"_s}, [](Session& s) {
            addOffice(s, u"Dinas Contoh"_s);
            addOffice(s, QString());
        });
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::StoreRefused);
    }
    SECTION("because the work says so")
    {
        const Result<void> outcome =
            store->write({u"office.add"_s, u"Menambah OPD"_s}, [](Session& s) -> Result<void> {
                addOffice(s, u"Dinas Contoh"_s);
                return failure(ErrorCode::Cancelled);
            });
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::Cancelled);
    }
    CHECK(countOffices(*store) == 0);
}

TEST_CASE(
    "a file that is missing, foreign, no database, or newer than the program is named as such",
    "[storage]")
{
    MemoryStore store;
    const auto codeOf = [&](const QString& path) {
        const auto opened = Store::open(path, OpenMode::ReadWrite, store.clock(), u"Penguji"_s);
        REQUIRE_FALSE(opened);
        return opened.error().code;
    };
    const QString other = store.folder() + u"/lain.tinjau"_s;
    CHECK(codeOf(other) == ErrorCode::StoreMissing);
    {
        Connection foreign(other, Connection::Access::Create);
        foreign.execute("CREATE TABLE t(a)");
    }
    CHECK(codeOf(other) == ErrorCode::StoreForeign);
    QFile text(other);
    REQUIRE(text.open(QIODevice::WriteOnly | QIODevice::Truncate));
    text.write(QByteArray(5000, 'x'));
    text.close();
    CHECK(codeOf(other) == ErrorCode::StoreDamaged);

    store.close();
    {
        Connection newer(store.path(), Connection::Access::ReadWrite);
        newer.execute("PRAGMA user_version = 9999");
    }
    CHECK(codeOf(store.path()) == ErrorCode::StoreNewer);
    CHECK(Store::create(store.path(), store.clock(), u"Penguji"_s).error().code
          == ErrorCode::StoreExists);
}
