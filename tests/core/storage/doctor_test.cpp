// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor.h"

#include "core/storage/content.h"
#include "core/storage/file_seal.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <random>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace Catch {
template <>
struct StringMaker<Finding> {
    static std::string convert(const Finding& f)
    {
        return u"kind %1 %2/%3 [%4] act %5 %6"_s.arg(static_cast<int>(f.kind))
            .arg(f.table)
            .arg(f.row.value_or(-1))
            .arg(f.columns.join(u','))
            .arg(f.act ? f.act->number() : -1)
            .arg(f.detail)
            .toStdString();
    }
};
} // namespace Catch

namespace {

/// Acts 1: an office and a survey; 2: a batch of 100; 3: response 5 edited, 6 deleted, office
/// renamed; 4: an attachment; 5: a second batch, taken back by act 6.
void fill(Store& store)
{
    const Act act{u"test"_s, u"Uji"_s};
    qint64 survey = 0, second = 0;
    REQUIRE(store.write(act, [&](Session& s) { survey = addSurvey(s, addOffice(s, u"Dinas"_s)); }));
    REQUIRE(store.write(
        act, [&](Session& s) { addResponses(s, survey, addBatch(s, u"satu.xlsx"_s), 100); }));
    REQUIRE(store.write(act, [](Session& s) {
        s.prepare("UPDATE response SET age = 30 WHERE id = 5").run();
        s.prepare("DELETE FROM response WHERE id = 6").run();
        s.prepare("UPDATE office SET name = 'Dinas Baru'").run();
    }));
    REQUIRE(store.write(act, [](Session& s) {
        s.prepare("INSERT INTO attachment(sha256, file_name, media_type, added_at) VALUES "
                  "(:sha, 'foto.png', 'image/png', '2026-11-25')")
            .bind(":sha", keepContent(s, "gambar"))
            .run();
        keepContent(s, "tidak dipakai");
    }));
    REQUIRE(store.write(act, [&](Session& s) {
        second = addBatch(s, u"dua.xlsx"_s);
        addResponses(s, survey, second, 50);
    }));
    REQUIRE(Journal(store).undoBatch(second));
}

/// What the doctor finds after another program ran `sql` on the file.
std::vector<Finding> findingsAfter(MemoryStore& store, const char* sql)
{
    store.close();
    {
        Connection outside(store.path(), Connection::Access::ReadWrite);
        outside.execute(sql);
    }
    store.reopen();
    return examine(*store)->findings;
}

Finding rowFinding(FindingKind kind, const char* table, qint64 row, QStringList columns,
                   std::optional<qint64> act)
{
    return {kind,
            QString::fromLatin1(table),
            row,
            std::move(columns),
            act ? std::optional(ActId::fromNumber(*act)) : std::nullopt,
            {}};
}

} // namespace

TEST_CASE("a file that only the program wrote is clean", "[storage][doctor]")
{
    MemoryStore store;
    CHECK(examine(*store)->isClean());
    fill(*store);
    const DoctorReport report = *examine(*store);
    CHECK(report.findings == std::vector<Finding>());
    CHECK(report.rows == 1 + 1 + 1 + 99 + 1);
    CHECK(report.acts == 6);
    CHECK(report.batches == 3);
    CHECK(report.contents == 2);
    CHECK(report.unusedContents == 1);
}

TEST_CASE("a row changed by another program is found and named", "[storage][doctor]")
{
    using enum FindingKind;
    MemoryStore store;
    fill(*store);
    const auto [sql, expected] = GENERATE(table<const char*, Finding>({
        {"UPDATE office SET name = 'Dinas Lain', code = '7'",
         rowFinding(RowChanged, "office", 1, {u"code"_s, u"name"_s}, 3)},
        {"UPDATE response SET scores = '444444444' WHERE id = 40",
         rowFinding(RowChanged, "response", 40, {}, 2)},
        {"UPDATE response SET age = 31 WHERE id = 5",
         rowFinding(RowChanged, "response", 5, {u"age"_s}, 3)},
        {"DELETE FROM response WHERE id = 41", rowFinding(RowMissing, "response", 41, {}, 2)},
        {"DELETE FROM attachment", rowFinding(RowMissing, "attachment", 1, {}, 4)},
        {"INSERT INTO office(name) VALUES ('Dinas Gelap')",
         rowFinding(RowUnknown, "office", 2, {}, {})},
        {"INSERT INTO response(survey_id, batch_id, scores, fingerprint) VALUES (1, 1, '4', 'x')",
         rowFinding(RowUnknown, "response", 151, {}, {})},
        {"UPDATE response SET id = 6 WHERE id = 100", rowFinding(RowUnknown, "response", 6, {}, 3)},
    }));
    INFO(sql);
    const std::vector<Finding> found = findingsAfter(store, sql);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == expected);
}

TEST_CASE("an attachment whose bytes were changed is found", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    const std::vector<Finding> found = findingsAfter(
        store, "UPDATE store_content SET bytes = x'00' WHERE bytes = CAST('gambar' AS BLOB)");
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == FindingKind::ContentChanged);
}

TEST_CASE("a journal that was rewritten is found", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    const auto [sql, act] = GENERATE(table<const char*, qint64>({
        {"UPDATE journal_act SET actor = 'Orang Lain' WHERE id = 2", 2},
        {"UPDATE journal_act SET at = '2020-01-01T00:00:00.000Z' WHERE id = 6", 6},
        {"UPDATE journal_entry SET after = replace(after, 'Baru', 'Lama') WHERE act_id = 3", 3},
        {"DELETE FROM journal_entry WHERE act_id = 3 AND table_name = 'office'", 3},
        {"INSERT INTO journal_entry(act_id, table_name, row_id, after) VALUES (1, 'office', 9, "
         "'{}')",
         1},
        {"UPDATE journal_bulk SET checksum = '' WHERE act_id = 2", 2},
        {"DELETE FROM journal_entry WHERE act_id = 4; DELETE FROM journal_act WHERE id = 4; DELETE "
         "FROM attachment",
         5},
    }));
    INFO(sql);
    const std::vector<Finding> found = findingsAfter(store, sql);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front()
          == Finding{FindingKind::JournalBroken, {}, {}, {}, ActId::fromNumber(act), {}});
}

TEST_CASE("records of batches and the rows kept for redo are guarded too", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    const auto sql =
        GENERATE("UPDATE journal_bulk SET digests = zeroblob(1600) WHERE act_id = 2",
                 "DELETE FROM journal_bulk_rows", "UPDATE journal_bulk_rows SET rows = x'0011'");
    const std::vector<Finding> found = findingsAfter(store, sql);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().kind == FindingKind::BatchBroken);
}

TEST_CASE("a table, index or trigger from outside is found", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    const auto [sql, name] = GENERATE(table<const char*, QString>({
        {"DROP INDEX response_survey", u"response_survey"_s},
        {"CREATE TRIGGER pintu AFTER INSERT ON office BEGIN DELETE FROM response; END", u"pintu"_s},
        {"CREATE TABLE tambahan(id INTEGER PRIMARY KEY) STRICT", u"tambahan"_s},
    }));
    CHECK(findingsAfter(store, sql)
          == std::vector{Finding{FindingKind::SchemaChanged, name, {}, {}, {}, {}}});
}

TEST_CASE("a reference into nothing is found", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    const std::vector<Finding> found =
        findingsAfter(store, "PRAGMA foreign_keys = OFF; UPDATE survey SET office_id = 77");
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Finding{FindingKind::ReferenceBroken, u"survey"_s, 1, {}, {}, u"office"_s});
    CHECK(found[1] == rowFinding(FindingKind::RowChanged, "survey", 1, {u"office_id"_s}, 1));
}

TEST_CASE("one byte changed in the file is found wherever data lie", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    store.close();
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const auto word =
        GENERATE("Dinas Baru", "Jawaban \"77\"", "Penguji", "satu.xlsx", "foto.png", "gambar");
    const qsizetype at = whole.indexOf(word);
    REQUIRE(at > 0);
    file.seek(at + 2);
    file.putChar('#');
    file.close();
    store.reopen();
    CHECK_FALSE(examine(*store)->isClean());
}

TEST_CASE("one byte changed anywhere in a closed file is found", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    store.close();
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    std::mt19937 random(20261125);
    std::uniform_int_distribution<qsizetype> place(100, whole.size() - 1);
    for (int i = 0; i < 40; ++i) {
        const qsizetype at = place(random);
        INFO(at);
        for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(store.path() + ending);
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (i % 8)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(changed);
        file.close();
        const auto mode = i % 2 == 0 ? OpenMode::ReadOnly : OpenMode::ReadWrite;
        const auto opened = Store::open(store.path(), mode, store.clock(), u"Penguji"_s);
        if (!opened) continue;
        const Result<DoctorReport> report = examine(**opened);
        CHECK((!report || !report->isClean()));
    }
}

TEST_CASE("reading leaves the seal of a file, writing renews it", "[storage][doctor]")
{
    MemoryStore store;
    fill(*store);
    CHECK(store->withConnection(checkSeal).value() == SealState::Open);
    store.reopen();
    CHECK(store->withConnection(checkSeal).value() == SealState::Intact);
    const auto another = store->another();
    REQUIRE(another);
    REQUIRE((*another)->write({u"test"_s, u"Uji"_s}, [](Session& s) { addOffice(s, u"Lagi"_s); }));
    CHECK(store->withConnection(checkSeal).value() == SealState::Open);
}
