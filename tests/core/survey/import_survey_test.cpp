// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/import_survey.h"

#include "core/storage/content_checksum.h"
#include "core/storage/journal.h"
#include "core/survey/survey_repository.h"
#include "core/wording/import_sentences.h"
#include "core/wording/periods.h"
#include "tests/support/memory_store.h"
#include "tests/support/scratch_file.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::survey;

namespace {

constexpr std::string_view named = "No;Tanggal;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n"
                                   "1;2026-08-03;4;3;3;4;4;3;4;3;3\n2;2026-08-04;3;3;3;4;3;3;3;3;3\n3;2026-09-01;4;4;3;4;4;4;4;4;4\n";
constexpr std::string_view bare = "No;U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;4;3;3;4;4;3;4;3;3\n2;3;3;3;4;3;3;3;3;3\n";

ImportDestination destination(QDate inPeriod = {})
{
    ImportDestination to;
    to.office = u"Dinas Contoh"_s;
    to.service = u"Layanan Contoh"_s;
    to.inPeriod = inPeriod;
    to.periodName = wording::nameOfPeriod;
    return to;
}

SurveyImport done(Result<SurveyImport> import)
{
    if (!import) FAIL("the import failed with code " << static_cast<int>(import.error().code));
    return *std::move(import);
}

QString checksumOf(tests::MemoryStore& store)
{
    const auto checksum = store->read([](storage::Session& session) { return storage::contentChecksum(session.connection()); });
    REQUIRE(checksum);
    return *checksum;
}

} // namespace

TEST_CASE("answers whose times lie in one half-year make their survey by themselves")
{
    tests::MemoryStore store;
    const tests::ScratchFolder folder;
    NoProgress unseen;
    const auto import = done(importSurvey(*store, folder.file(u"a.csv"_s, named), {}, destination(), unseen));
    REQUIRE(import.batch);
    const auto lines = store->read([](storage::Session& session) { return SurveyRepository(session).list(); });
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().office == u"Dinas Contoh"_s);
    CHECK(lines->front().service == u"Layanan Contoh"_s);
    CHECK(lines->front().survey.periodLabel == u"Semester II Tahun 2026"_s);
    CHECK(lines->front().survey.period == DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    CHECK(lines->front().responses == 3);
}

TEST_CASE("without office or period nothing is written and the question is put in words")
{
    tests::MemoryStore store;
    const tests::ScratchFolder folder;
    const QString before = checksumOf(store);
    NoProgress unseen;
    ImportDestination nowhere;
    nowhere.periodName = wording::nameOfPeriod;
    const auto import = done(importSurvey(*store, folder.file(u"a.csv"_s, bare), {}, nowhere, unseen));
    CHECK(import.isBlocked());
    CHECK_FALSE(import.batch);
    QStringList codes;
    for (const auto& decision : import.decisions) {
        codes << decision.code;
        CHECK(wording::decisionSentence(decision).endsWith(u'.'));
        CHECK_FALSE(wording::decisionSentence(decision).contains(u"Perlu keputusan untuk"));
    }
    CHECK(codes == QStringList{u"OFFICE"_s, u"PERIOD"_s});
    CHECK(checksumOf(store) == before);
}

TEST_CASE("taking back the first import also takes back the office and survey that it made")
{
    tests::MemoryStore store;
    const tests::ScratchFolder folder;
    const QString empty = checksumOf(store);
    NoProgress unseen;
    const auto import = done(importSurvey(*store, folder.file(u"a.csv"_s, named), {}, destination(), unseen));
    REQUIRE(import.batch);
    storage::Journal journal(*store);
    const QString full = checksumOf(store);
    REQUIRE(journal.undoBatch(import.batch->number()));
    CHECK(checksumOf(store) == empty);
    const auto again = journal.lastRedoable();
    REQUIRE(again);
    REQUIRE(*again);
    REQUIRE(journal.redo(**again));
    CHECK(checksumOf(store) == full);
}

TEST_CASE("what a person answered about a layout is remembered for the next file of the same structure")
{
    tests::MemoryStore store;
    const tests::ScratchFolder folder;
    NoProgress unseen;
    SkmReadOptions answered;
    answered.map.columns[u"U8"_s] = u"SARANA"_s;
    answered.map.columns[u"U9"_s] = u"PENGADUAN"_s;
    REQUIRE(done(importSurvey(*store, folder.file(u"a.csv"_s, bare), answered, destination(QDate(2026, 8, 1)), unseen)).batch);
    std::string more(bare);
    more.append("3;2;3;4;4;2;3;4;2;3\n");
    const auto next = done(importSurvey(*store, folder.file(u"b.csv"_s, more), {}, destination(QDate(2026, 8, 1)), unseen));
    CHECK(next.layoutWasKnown);
    CHECK(next.sheet.decisions.empty());
    CHECK(next.sheet.answers.questions[7].element == u"SARANA"_s);
    CHECK(next.comparison.same == 2);
    CHECK(next.comparison.fresh == 1);
}

TEST_CASE("a survey period is the calendar period around a day, both ends included")
{
    auto [day, periods, first, last] = GENERATE(table<QDate, Periods, QDate, QDate>({
        {QDate(2026, 1, 1), Periods::Semester, QDate(2026, 1, 1), QDate(2026, 6, 30)},
        {QDate(2026, 6, 30), Periods::Semester, QDate(2026, 1, 1), QDate(2026, 6, 30)},
        {QDate(2026, 7, 1), Periods::Semester, QDate(2026, 7, 1), QDate(2026, 12, 31)},
        {QDate(2026, 5, 20), Periods::Quarter, QDate(2026, 4, 1), QDate(2026, 6, 30)},
        {QDate(2024, 2, 29), Periods::Quarter, QDate(2024, 1, 1), QDate(2024, 3, 31)},
        {QDate(2026, 12, 31), Periods::Year, QDate(2026, 1, 1), QDate(2026, 12, 31)},
    }));
    CHECK(surveyPeriodAround(day, periods) == DateRange{first, last});
}
