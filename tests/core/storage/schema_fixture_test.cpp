// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: `tinjau-tests "[schema-fixture]"` writes tests/fixtures/schema/v00NN.tinjau, a file at
// the newest schema with a row in every table. Run it once, when a schema is released; such a file
// is never written again, and every later program must open it.
#include "core/storage/content.h"
#include "core/storage/journal.h"
#include "core/storage/row_json.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

/// A row in each table that the builders of office_data.h do not fill.
constexpr char otherRows[] = R"sql(
    INSERT INTO unit(office_id, name, kind, valid_from) VALUES (1, 'Bidang Contoh', 'bidang', '2025-01-01');
    INSERT INTO service(office_id, unit_id, name) VALUES (1, 1, 'Layanan Contoh');
    INSERT INTO signatory(office_id, name, position, form, on_behalf_of)
        VALUES (1, 'Nama Contoh, S.Sos.', 'Sekretaris', 'on_behalf', 'Kepala Dinas');
    INSERT INTO setting(key, value, legal_basis) VALUES ('skm.weight', 'exact', 'contoh');
    INSERT INTO survey_question(survey_id, position, element, heading) VALUES (1, 0, 'PERSYARATAN', 'U1');
    INSERT INTO response_flag(response_id, rule, version, state, decided_by, reason, decided_at)
        VALUES (1, 'Q1', '1', 'diterima', 'Penguji', 'contoh', '2026-11-25T01:30:00.000Z');
    INSERT INTO import_layout(kind, fingerprint, mapping, accepted_at, accepted_by)
        VALUES ('skm', 'contoh', '{}', '2026-11-25T01:30:00.000Z', 'Penguji');
    INSERT INTO follow_up(survey_id, element, action, evidence_file) VALUES (1, 'PERSYARATAN', 'contoh', 1);
    INSERT INTO publication(survey_id, medium, published_on) VALUES (1, 'papan pengumuman', '2026-07-01');
    INSERT INTO issued_paper(number, kind, survey_id, paper_file, figures, checksum, issued_on, issued_by)
        VALUES ('1', 'skm-report', 1, 1, '{}', 'contoh', '2026-07-01', 'Penguji');
)sql";

} // namespace

TEST_CASE("writing the fixture of the newest schema", "[.][schema-fixture]")
{
    MemoryStore store;
    const Act act{u"fixture"_s, u"Mengisi contoh"_s};
    REQUIRE(store->write(act, [](Session& s) {
        const QString sha256 = keepContent(s, "isi lampiran");
        s.prepare("INSERT INTO attachment(sha256, file_name, media_type, added_at) VALUES "
                  "(:sha, 'contoh.txt', 'text/plain', '2026-11-25')")
            .bind(":sha", sha256)
            .run();
        const qint64 survey = addSurvey(s, addOffice(s, u"Dinas Contoh"_s));
        addResponses(s, survey, addBatch(s, u"contoh.xlsx"_s), 30);
    }));
    REQUIRE(store->write(act, [](Session& s) { s.connection().execute(otherRows); }));
    REQUIRE(store->write(act, [](Session& s) {
        s.prepare("UPDATE response SET age = 41 WHERE id = 2").run();
        addResponses(s, 1, addBatch(s, u"kedua.xlsx"_s), 10);
    }));
    REQUIRE(Journal(*store).undoBatch(2));
    REQUIRE(store->read([](Session& s) {
        for (const JournalledTable& table : journalledTables(s.connection())) {
            INFO(table.name.toStdString());
            CHECK(s.prepare("SELECT count(*) FROM \"" + table.name.toStdString() + '"').value<int>()
                  > 0);
        }
    }));
    const QString folder = QStringLiteral(TINJAU_SOURCE_DIR "/tests/fixtures/schema");
    const QString path = folder + u"/v%1.tinjau"_s.arg(store->schemaVersion(), 4, 10, QChar(u'0'));
    REQUIRE(QDir().mkpath(folder));
    store.close();
    REQUIRE_FALSE(QFile::exists(path));
    REQUIRE(QFile::copy(store.path(), path));
}
