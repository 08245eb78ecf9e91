// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/dialect.h"
#include "core/storage/doctor.h"
#include "core/storage/reversal.h"
#include "core/storage/row_json.h"
#include "core/storage/schema_history.h"
#include "core/storage/sql_failure.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
namespace tests = tinjau::tests;
using tinjau::tests::MemoryStore;

TEST_CASE("every shipped table can be journalled, and every reference is indexed",
          "[storage][migration]")
{
    MemoryStore store;
    const auto checked = store->read([](Session& session) {
        CHECK(journalledTables(session.connection()).size() > 10);
        for (const dialect::Reference& reference : dialect::references(session.connection())) {
            INFO(reference.table.toStdString() << '.' << reference.column.toStdString());
            // Without an index each deletion of a parent reads the whole child table.
            CHECK(session
                      .prepare("SELECT count(*) FROM pragma_index_list(:table) AS l, "
                               "pragma_index_info(l.name) AS i"
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

namespace {

/// The shipped steps and one of tomorrow, that adds a column to a single and to a bulk table.
std::vector<Migration> stepsOfTomorrow()
{
    std::vector<Migration> steps = shippedMigrations();
    steps.push_back({newestVersion(steps) + 1, u"tomorrow"_s,
                     "ALTER TABLE office ADD COLUMN motto TEXT;"
                     "ALTER TABLE response ADD COLUMN channel INTEGER NOT NULL DEFAULT 0;"});
    return steps;
}

} // namespace

TEST_CASE("steps only add: what the journal knew of a table stays in it", "[storage][migration]")
{
    SchemaHistory history;
    const qint64 newest = newestVersion(history.steps());
    Connection fresh(u":memory:"_s, Connection::Access::Create);
    for (qint64 version = 1; version < newest; ++version) {
        std::vector<Migration> steps = history.steps();
        steps.resize(static_cast<std::size_t>(version));
        migrate(fresh, steps);
        for (const JournalledTable& table : journalledTables(fresh)) {
            const std::vector<dialect::Column>& later =
                history.table(version + 1, table.name).columns;
            for (const dialect::Column& column : table.columns) {
                INFO(table.name.toStdString() << '.' << column.name.toStdString());
                CHECK(std::find(later.begin(), later.end(), column) != later.end());
            }
        }
    }
}

TEST_CASE("acts from before a migration are still proven, and can be taken back after it",
          "[storage][migration][journal]")
{
    MemoryStore store;
    qint64 batch = 0;
    REQUIRE(store->write({u"test"_s, u"Uji"_s}, [&](Session& s) {
        const qint64 survey = tests::addSurvey(s, tests::addOffice(s, u"Dinas"_s));
        batch = tests::addBatch(s, u"lama.xlsx"_s);
        tests::addResponses(s, survey, batch, 20);
    }));
    REQUIRE(store->write({u"test"_s, u"Uji"_s}, [&](Session& s) {
        s.prepare("UPDATE office SET name = 'Dinas Baru'").run();
        s.prepare("UPDATE response SET age = 20 WHERE id = 3").run();
    }));
    store.close();

    SchemaHistory history(stepsOfTomorrow());
    Connection connection(store.path(), Connection::Access::ReadWrite);
    dialect::prepareForWork(connection, Place::LocalDisk);
    migrate(connection, history.steps());
    CHECK(examine(connection, history).findings.empty());

    Recorder recorder(connection);
    const auto perform = [&](ActKind kind, std::optional<qint64> of, auto&& work) {
        Transaction transaction(connection, Transaction::Kind::Write);
        const QDateTime now = store.clock().nowUtc();
        const ActId act = recorder.begin({u"test"_s, u"Uji"_s}, u"Penguji"_s, now, kind,
                                         of ? std::optional(ActId::fromNumber(*of)) : std::nullopt);
        Session session(connection, u"Penguji"_s, now, act);
        work(session);
        recorder.finish();
        transaction.commit();
    };
    const auto reverse = [&](qint64 act) {
        perform(ActKind::Undo, act, [&](Session& session) {
            CHECK(Reversal(session, recorder, history, ActId::fromNumber(act)).run().empty());
        });
        CHECK(examine(connection, history).findings.empty());
    };
    SECTION("as they are")
    {
        reverse(2);
        CHECK(Statement(connection, "SELECT name FROM office").value<QString>() == u"Dinas"_s);
        reverse(1);
        CHECK(Statement(connection, "SELECT count(*) FROM response").value<int>() == 0);
        perform(ActKind::Redo, 1, [&](Session& session) {
            CHECK(Reversal(session, recorder, history, ActId::fromNumber(4)).run().empty());
        });
        CHECK(Statement(connection, "SELECT count(*) FROM response WHERE channel = 0").value<int>()
              == 20);
        CHECK(examine(connection, history).findings.empty());
    }
    SECTION("but not over a value in a newer column")
    {
        perform(ActKind::Act, {}, [](Session& s) {
            s.prepare("UPDATE response SET channel = 2 WHERE id = 9").run();
            s.prepare("UPDATE office SET motto = 'Melayani'").run();
        });
        CHECK(examine(connection, history).findings.empty());
        Transaction transaction(connection, Transaction::Kind::Write);
        const QDateTime now = store.clock().nowUtc();
        const ActId act = recorder.begin({u"test"_s, u"Uji"_s}, u"Penguji"_s, now, ActKind::Undo,
                                         ActId::fromNumber(2));
        Session session(connection, u"Penguji"_s, now, act);
        CHECK(Reversal(session, recorder, history, ActId::fromNumber(2)).run()
              == std::vector{Dependant{u"office"_s, 1, ActId::fromNumber(3)}});
    }
}
