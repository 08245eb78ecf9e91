// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/content_checksum.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

const Act adding{u"office.add"_s, u"Menambah OPD"_s};
const Act renaming{u"office.rename"_s, u"Mengganti nama OPD"_s};

void rename(Session& session, qint64 office, const QString& name)
{
    session.prepare("UPDATE office SET name = :name WHERE id = :id")
        .bind(":name", name)
        .bind(":id", office)
        .run();
}

QString checksum(Store& store)
{
    return store.read([](Session& s) { return contentChecksum(s.connection()); }).value();
}

/// The newest act.
ActId newest(Store& store)
{
    return Journal(store).acts(1).value().front().id;
}

qint64 number(Store& store, const char* sql)
{
    return store.read([&](Session& s) { return s.prepare(sql).value<qint64>(); }).value();
}

} // namespace

TEST_CASE("each act is in the journal with who, when, what and the rows before and after",
          "[storage][journal]")
{
    MemoryStore store;
    const qint64 office = *store->write({u"import"_s, u"Mengimpor OPD"_s, u"opd.xlsx, Sheet1!B4"_s},
                                        [](Session& s) { return addOffice(s, u"Dinas Lama"_s); });
    store.clock().set(QDateTime(QDate(2026, 11, 26), QTime(2, 0), Qt::UTC));
    REQUIRE(store->write(renaming, [&](Session& s) { rename(s, office, u"Dinas Baru"_s); }));

    const std::vector<Change> life = *Journal(*store).history(u"office"_s, office);
    REQUIRE(life.size() == 2);
    CHECK(life[0].act.source == u"opd.xlsx, Sheet1!B4"_s);
    CHECK_FALSE(life[0].before);
    CHECK(life[1].act.actor == u"Penguji"_s);
    CHECK(life[1].act.at == QDateTime(QDate(2026, 11, 26), QTime(2, 0), Qt::UTC));
    CHECK(life[1].act.description == u"Mengganti nama OPD"_s);
    CHECK(life[1].before->value(u"name"_s).toString() == u"Dinas Lama"_s);
    CHECK(life[1].after->value(u"name"_s).toString() == u"Dinas Baru"_s);
}

TEST_CASE("an act that changes nothing leaves no trace", "[storage][journal]")
{
    MemoryStore store;
    const qint64 office =
        *store->write(adding, [](Session& s) { return addOffice(s, u"Dinas"_s); });
    REQUIRE(store->write(renaming, [&](Session& s) { rename(s, office, u"Dinas"_s); }));
    CHECK(Journal(*store).acts(10)->size() == 1);
}

TEST_CASE("nothing can be changed outside an act, and no key ever changes", "[storage][journal]")
{
    MemoryStore store;
    CHECK_FALSE(store->read([](Session& s) { addOffice(s, u"Diam-diam"_s); }));
    const qint64 office =
        *store->write(adding, [](Session& s) { return addOffice(s, u"Dinas"_s); });
    CHECK_FALSE(store->write(renaming, [&](Session& s) {
        s.prepare("UPDATE office SET id = 99 WHERE id = :id").bind(":id", office).run();
    }));
    CHECK(number(*store, "SELECT count(*) FROM office") == 1);
}

TEST_CASE("an act is taken back and done again, whatever it did", "[storage][journal]")
{
    MemoryStore store;
    const qint64 kept = *store->write(adding, [](Session& s) { return addOffice(s, u"Tetap"_s); });
    const QString before = checksum(*store);
    SECTION("adding")
    {
        REQUIRE(
            store->write(adding, [](Session& s) { addOffice(s, u"Dinas \"Baru\" \\ \n –"_s); }));
    }
    SECTION("changing twice in one act")
    {
        REQUIRE(store->write(renaming, [&](Session& s) {
            rename(s, kept, u"Satu"_s);
            rename(s, kept, u"Dua"_s);
        }));
    }
    SECTION("deleting")
    {
        REQUIRE(store->write({u"office.delete"_s, u"Menghapus OPD"_s}, [&](Session& s) {
            s.prepare("DELETE FROM office WHERE id = :id").bind(":id", kept).run();
        }));
    }
    SECTION("parent and child together")
    {
        REQUIRE(store->write(adding, [](Session& s) { addSurvey(s, addOffice(s, u"Induk"_s)); }));
    }
    const QString after = checksum(*store);
    CHECK(after != before);
    Journal journal(*store);
    const ActId act = newest(*store);

    REQUIRE(journal.undo(act));
    CHECK(checksum(*store) == before);
    CHECK(journal.acts(1)->front().kind == ActKind::Undo);
    REQUIRE(journal.redo(act));
    CHECK(checksum(*store) == after);
    REQUIRE(journal.undo(act));
    CHECK(checksum(*store) == before);
    CHECK(journal.undo(act).error().code == ErrorCode::BadArgument);
}

TEST_CASE("what a later act changed is not overwritten; the act to take back first is named",
          "[storage][journal]")
{
    MemoryStore store;
    const qint64 office = *store->write(adding, [](Session& s) { return addOffice(s, u"A"_s); });
    REQUIRE(store->write(renaming, [&](Session& s) { rename(s, office, u"B"_s); }));
    const ActId first = newest(*store);
    REQUIRE(store->write(renaming, [&](Session& s) { rename(s, office, u"C"_s); }));
    const ActId second = newest(*store);

    Journal journal(*store);
    const Result<ActId> refused = journal.undo(first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().values
          == QStringList{u"office/%1/%2"_s.arg(office).arg(second.number())});
    CHECK(*journal.dependants(first) == std::vector{Dependant{u"office"_s, office, second}});
    CHECK(number(*store, "SELECT count(*) FROM office WHERE name = 'C'") == 1);

    REQUIRE(journal.undo(second));
    CHECK(journal.dependants(first)->empty());
    REQUIRE(journal.undo(first));
    CHECK(number(*store, "SELECT count(*) FROM office WHERE name = 'A'") == 1);
    // Done again in the wrong order, the row is not what the act found.
    CHECK(journal.redo(second).error().code == ErrorCode::Conflict);
}

TEST_CASE("a row that others refer to does not vanish under them", "[storage][journal]")
{
    MemoryStore store;
    const qint64 office = *store->write(adding, [](Session& s) { return addOffice(s, u"A"_s); });
    const ActId first = newest(*store);
    const qint64 survey = *store->write({u"survey.add"_s, u"Membuka survei"_s},
                                        [&](Session& s) { return addSurvey(s, office); });
    const ActId second = newest(*store);
    Journal journal(*store);
    CHECK(*journal.dependants(first) == std::vector{Dependant{u"survey"_s, survey, second}});
    CHECK(journal.undo(first).error().code == ErrorCode::Conflict);

    REQUIRE(journal.undo(second));
    REQUIRE(journal.undo(first));
    // The survey cannot come back without its office.
    CHECK(journal.redo(second).error().code == ErrorCode::Conflict);
    REQUIRE(journal.redo(first));
    REQUIRE(journal.redo(second));
}

TEST_CASE("Ctrl+Z and Ctrl+Y walk through the acts; a new act ends what could be done again",
          "[storage][journal]")
{
    MemoryStore store;
    Journal journal(*store);
    CHECK(*journal.lastUndoable() == std::nullopt);
    std::vector<ActId> acts;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        REQUIRE(store->write(adding, [&](Session& s) { addOffice(s, name); }));
        acts.push_back(newest(*store));
    }
    CHECK(*journal.lastUndoable() == acts[2]);
    CHECK(*journal.lastRedoable() == std::nullopt);
    REQUIRE(journal.undo(acts[2]));
    REQUIRE(journal.undo(acts[1]));
    CHECK(*journal.lastUndoable() == acts[0]);
    CHECK(*journal.lastRedoable() == acts[1]);
    REQUIRE(journal.redo(acts[1]));
    CHECK(*journal.lastRedoable() == acts[2]);
    REQUIRE(store->write(adding, [&](Session& s) { addOffice(s, u"D"_s); }));
    CHECK(*journal.lastRedoable() == std::nullopt);
}

TEST_CASE("a batch is journalled as a whole and taken back as a whole", "[storage][journal]")
{
    MemoryStore store;
    const qint64 survey =
        *store->write(adding, [](Session& s) { return addSurvey(s, addOffice(s, u"Dinas"_s)); });
    const QString before = checksum(*store);
    qint64 batch = 0;
    REQUIRE(store->write({u"import"_s, u"Mengimpor jawaban"_s, u"jawaban.xlsx"_s}, [&](Session& s) {
        batch = addBatch(s, u"jawaban.xlsx"_s);
        addResponses(s, survey, batch, 4500);
    }));
    const QString after = checksum(*store);
    CHECK(number(*store, "SELECT count(*) FROM journal_entry WHERE table_name = 'response'") == 0);

    Journal journal(*store);
    const std::vector<JournalBatch> batches = *journal.batches();
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].rows == 4500);
    CHECK(batches[0].record->value(u"file_name"_s).toString() == u"jawaban.xlsx"_s);
    CHECK_FALSE(batches[0].act.isUndone);

    REQUIRE(journal.undoBatch(batch));
    CHECK(checksum(*store) == before);
    CHECK(journal.batches()->front().act.isUndone);
    CHECK(number(*store, "SELECT count(*) FROM journal_entry WHERE table_name = 'response'") == 0);
    REQUIRE(journal.redo(batches[0].act.id));
    CHECK(checksum(*store) == after);
    REQUIRE(journal.undoBatch(batch));
    CHECK(checksum(*store) == before);
    CHECK(journal.undoBatch(batch + 1).error().code == ErrorCode::NotFound);
}

TEST_CASE("a batch with a row that was edited since is taken back only after the edit",
          "[storage][journal]")
{
    MemoryStore store;
    qint64 batch = 0;
    REQUIRE(store->write({u"import"_s, u"Mengimpor jawaban"_s}, [&](Session& s) {
        const qint64 survey = addSurvey(s, addOffice(s, u"Dinas"_s));
        batch = addBatch(s, u"jawaban.xlsx"_s);
        addResponses(s, survey, batch, 10);
    }));
    const auto change = [&](const char* sql) {
        REQUIRE(store->write({u"response.edit"_s, u"Memperbaiki jawaban"_s},
                             [&](Session& s) { s.prepare(sql).run(); }));
        return newest(*store);
    };
    Journal journal(*store);
    const ActId edit = change("UPDATE response SET scores = '111111111' WHERE id = 3");
    const ActId removal = change("DELETE FROM response WHERE id = 7");
    const ActId flag =
        change("INSERT INTO response_flag(response_id, rule, version) VALUES (5, 'Q1', '1')");
    CHECK(journal.history(u"response"_s, 3)->size() == 1);

    CHECK(journal.undoBatch(batch).error().values
          == QStringList{u"response/3/%1"_s.arg(edit.number()),
                         u"response/7/%1"_s.arg(removal.number())});
    REQUIRE(journal.undo(edit));
    REQUIRE(journal.undo(removal));
    CHECK(journal.undoBatch(batch).error().values
          == QStringList{u"response_flag/1/%1"_s.arg(flag.number())});
    REQUIRE(journal.undo(flag));
    REQUIRE(journal.undoBatch(batch));
    CHECK(number(*store, "SELECT count(*) FROM response") == 0);
}

TEST_CASE("a row edited or deleted in the act that brought it in comes and goes with the batch",
          "[storage][journal]")
{
    MemoryStore store;
    const qint64 survey =
        *store->write(adding, [](Session& s) { return addSurvey(s, addOffice(s, u"Dinas"_s)); });
    const QString before = checksum(*store);
    qint64 batch = 0;
    REQUIRE(store->write({u"import"_s, u"Mengimpor jawaban"_s}, [&](Session& s) {
        batch = addBatch(s, u"jawaban.xlsx"_s);
        addResponses(s, survey, batch, 10);
        s.prepare("UPDATE response SET age = 40 WHERE id = 2").run();
        s.prepare("DELETE FROM response WHERE id = 9").run();
    }));
    const QString after = checksum(*store);
    const ActId act = newest(*store);
    Journal journal(*store);
    REQUIRE(journal.undoBatch(batch));
    CHECK(checksum(*store) == before);
    REQUIRE(journal.redo(act));
    CHECK(checksum(*store) == after);
}
