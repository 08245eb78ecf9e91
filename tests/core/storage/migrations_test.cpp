// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/dialect.h"
#include "core/storage/doctor.h"
#include "core/storage/row_json.h"
#include "core/storage/sql_failure.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using tinjau::tests::MemoryStore;

TEST_CASE("every shipped table can be journalled, and every reference is indexed", "[storage][migration]")
{
    MemoryStore store;
    const auto checked = store->read([](Session& session) {
        CHECK(journalledTables(session.connection()).size() > 10);
        for (const dialect::Reference& reference : dialect::references(session.connection())) {
            INFO(reference.table.toStdString() << '.' << reference.column.toStdString());
            // Without an index each deletion of a parent reads the whole child table.
            CHECK(session
                      .prepare("SELECT count(*) FROM pragma_index_list(:table) AS l, pragma_index_info(l.name) AS i"
                               " WHERE i.seqno = 0 AND i.name = :column")
                      .bind(":table", reference.table)
                      .bind(":column", reference.column)
                      .value<int>()
                  > 0);
        }
        // A key that is given again would mix the histories of two rows.
        for (const JournalledTable& table : journalledTables(session.connection())) {
            INFO(table.name.toStdString());
            CHECK(session.prepare("SELECT sql FROM sqlite_schema WHERE name = :table")
                      .bind(":table", table.name)
                      .value<QString>()
                      .contains(u"AUTOINCREMENT"_s));
        }
    });
    REQUIRE(checked);
}

TEST_CASE("a step that fails leaves the file at the step before", "[storage][migration]")
{
    Connection connection(u":memory:"_s, Connection::Access::Create);
    const std::vector<Migration> steps{
        {1, u"0001"_s, "CREATE TABLE a(id INTEGER PRIMARY KEY);"},
        {2, u"0002"_s, "CREATE TABLE b(id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"}};
    CHECK_THROWS_AS(migrate(connection, steps), SqlFailure);
    CHECK(dialect::readVersion(connection) == 1);
    CHECK(dialect::tables(connection) == std::vector{u"a"_s});
}

TEST_CASE("an older file is copied, migrated and clean; a copy that cannot be made stops it",
          "[storage][migration]")
{
    MemoryStore store;
    store.close();
    const QString path = store.folder() + u"/lama.tinjau"_s;
    std::vector<Migration> steps = shippedMigrations();
    steps.resize(1);
    {
        Connection older(path, Connection::Access::Create);
        dialect::writeApplicationId(older);
        migrate(older, steps);
    }
    CHECK(Store::open(path, OpenMode::ReadOnly, store.clock(), u"Penguji"_s).error().code
          == ErrorCode::StoreReadOnly);
    auto opened = Store::open(path, OpenMode::ReadWrite, store.clock(), u"Penguji"_s);
    REQUIRE(opened);
    CHECK((*opened)->schemaVersion() == newestVersion(shippedMigrations()));
    CHECK(examine(**opened)->isClean());
    REQUIRE((*opened)->backupBeforeMigration());
    Connection copy(*(*opened)->backupBeforeMigration(), Connection::Access::ReadOnly);
    CHECK(dialect::readVersion(copy) == 1);
}

TEST_CASE("every file of an earlier release opens at the newest schema, its data intact",
          "[storage][migration]")
{
    const QDir fixtures(QStringLiteral(TINJAU_SOURCE_DIR "/tests/fixtures/schema"));
    const FixedClock clock(QDate(2026, 11, 25));
    for (const QString& name : fixtures.entryList({u"v*.tinjau"_s}, QDir::Files)) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(fixtures.filePath(name), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto opened = Store::open(path, OpenMode::ReadWrite, clock, u"Penguji"_s);
        REQUIRE(opened);
        CHECK((*opened)->schemaVersion() == newestVersion(shippedMigrations()));
        // Also compares the schema with that of a new file.
        const DoctorReport report = *examine(**opened);
        CHECK(report.isClean());
        CHECK(report.rows > 0);
    }
}
