// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/decision_answer.h"

#include "core/survey/import_rows.h"
#include "core/survey/survey_repository.h"
#include "core/wording/import_sentences.h"
#include "core/wording/periods.h"
#include "tests/support/memory_store.h"
#include "tests/support/scratch_file.h"
#include "tests/support/text.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::survey;

namespace {

struct Desk {
    tests::MemoryStore store;
    tests::ScratchFolder folder;
    SkmReadOptions options;
    ImportDestination to;

    Desk()
    {
        to.office = u"Dinas Contoh"_s;
        to.inPeriod = QDate(2026, 8, 1);
        to.periodName = wording::nameOfPeriod;
    }
    SurveyImport read(const QString& path)
    {
        NoProgress unseen;
        auto import = previewSurveyImport(*store, path, options, to, unseen);
        if (!import) FAIL("not read: code " << static_cast<int>(import.error().code));
        return *std::move(import);
    }
};

std::map<ImportVerdict, int> counts(const SurveyImport& import)
{
    std::map<ImportVerdict, int> found;
    for (const ImportRow& row : importRows(import)) ++found[row.verdict];
    return found;
}

const exchange::Decision& decisionOf(const SurveyImport& import, const QString& code)
{
    for (const auto& decision : import.sheet.decisions)
        if (decision.code == code) return decision;
    FAIL("not asked: " << code.toStdString());
    throw 0;
}

} // namespace

TEST_CASE("each answer that is offered settles what was asked")
{
    auto [code, content, answer] = GENERATE(table<QString, std::string_view, QString>({
        {u"U8_U9_AMBIGUOUS"_s, "No;U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;4;3;3;4;4;3;4;3;3\n2;3;3;3;4;3;3;3;3;3\n", u"U8=SARANA, U9=PENGADUAN"_s},
        {u"FIVE_POINT"_s, "No,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,5,4,4,5,4,5,5,4,4\n2,3,3,4,5,3,4,4,3,3\n3,4,4,4,5,4,4,5,4,4\n", u"proportional"_s},
        {u"ELEMENT_WITHOUT_ANSWERS"_s, "No,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,3,3,3,,3,3,3,4,3\n2,4,3,3,,4,4,4,4,3\n", u"gratis4"_s},
        {u"UNKNOWN_VALUE"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n1;4;3;3;4;4;3;4;3;3\n2;lumayanlah;3;3;4;3;3;3;3;3\n3;4;4;3;4;4;4;4;4;4\n4;4;4;3;4;4;4;4;4;4\n", u"lumayanlah=3"_s},
    }));
    Desk desk;
    const QString path = desk.folder.file(u"a.csv"_s, content);
    const SurveyImport before = desk.read(path);
    const exchange::Decision& decision = decisionOf(before, code);
    CHECK_FALSE(wording::decisionTitle(decision) == code);
    CHECK_FALSE(answerDecision(desk.options, decision, u"nonsense"_s, before.sheet.tables));
    for (const AnswerGroup& group : answersTo(decision, before.sheet.tables))
        for (const QString& offered : group.answers) CHECK_FALSE(wording::answerWords(decision, offered).isEmpty());
    REQUIRE(answerDecision(desk.options, decision, answer, before.sheet.tables));
    for (const auto& open : desk.read(path).sheet.decisions) CHECK(open.code != code);
}

TEST_CASE("nine questions without names are taken as U1 to U9 in their order by one answer")
{
    auto [content, answer, eighth] = GENERATE(table<std::string_view, QString, QString>({
        {"No;Jenis Kelamin;Usia;pertanyaan1;pertanyaan2;pertanyaan3;pertanyaan4;pertanyaan5;pertanyaan6;pertanyaan7;pertanyaan8;pertanyaan9;saran\n1;L;30;3;3;3;4;3;3;3;2;3;-\n2;P;31;3;3;3;4;3;3;3;2;3;-\n", u"inOrder"_s, u"PENGADUAN"_s},
        {"No;Jenis Kelamin;Usia;pertanyaan1;pertanyaan2;pertanyaan3;pertanyaan4;pertanyaan5;pertanyaan6;pertanyaan7;pertanyaan8;pertanyaan9;saran\n1;L;30;3;3;3;4;3;3;3;2;3;-\n2;P;31;3;3;3;4;3;3;3;2;3;-\n", u"inOrderSwapped"_s, u"SARANA"_s},
        {"1;L;4;4;4;4;4;4;4;2;4\n2;P;3;3;3;3;3;3;3;2;3\n3;L;3;4;3;4;3;4;3;2;3\n", u"inOrder"_s, u"PENGADUAN"_s},
    }));
    Desk desk;
    const QString path = desk.folder.file(u"a.csv"_s, content);
    const SurveyImport before = desk.read(path);
    const exchange::Decision decision = decisionOf(before, u"UNKNOWN_ELEMENT"_s);
    CHECK(answersTo(decision, before.sheet.tables).front().answers.front() == u"inOrder"_s);
    REQUIRE(answerDecision(desk.options, decision, answer, before.sheet.tables));
    const SurveyImport after = desk.read(path);
    CHECK_FALSE(after.isBlocked());
    REQUIRE(after.sheet.answers.questions.size() == 9);
    CHECK(after.sheet.answers.questions[0].element == u"PERSYARATAN"_s);
    CHECK(after.sheet.answers.questions[7].element == eighth);
    CHECK(after.sheet.answers.responses[0].scores[7] == Score(2));
    CHECK(after.sheet.answers.responses[0].profile.sex == before.sheet.answers.responses[0].profile.sex);
}

TEST_CASE("fewer questions without names, or some beside named elements, are not put in order by one answer")
{
    Desk desk;
    const SurveyImport import = desk.read(desk.folder.file(u"a.csv"_s, "No;Jenis Kelamin;Usia;Persyaratan;Prosedur;Waktu;Biaya;Produk;pertanyaan6;pertanyaan7;pertanyaan8;pertanyaan9\n1;L;30;3;3;3;4;3;3;3;2;3\n2;P;31;3;3;3;4;3;3;3;2;3\n"));
    CHECK(answersTo(decisionOf(import, u"UNKNOWN_ELEMENT"_s), import.sheet.tables).front().answers == QStringList{u"null"_s});
}

TEST_CASE("the verdicts add up to the rows read, and an unknown word holds only its own row")
{
    Desk desk;
    const QString path = desk.folder.file(u"a.csv"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n"
                                                      "1;4;3;3;4;4;3;4;3;3\n2;lumayanlah;3;3;4;3;3;3;3;3\n3;7;4;3;4;4;4;4;4;4\n4;;;;;;;;;\n5;4;4;3;4;4;4;4;4;4\n6;3;4;3;4;4;4;4;4;4\n");
    const SurveyImport import = desk.read(path);
    auto found = counts(import);
    CHECK(found[ImportVerdict::New] == 3);
    CHECK(found[ImportVerdict::Decide] == 1);
    CHECK(found[ImportVerdict::CellRefused] == 1);
    CHECK(found[ImportVerdict::Blank] == 1);
    const auto rows = importRows(import);
    CHECK(rows.size() == 6);
    CHECK(rows[1].decision);
    REQUIRE(rows[2].problems.size() == 1);
    CHECK(import.sheet.problems[rows[2].problems[0]].where.column == 2);
}

TEST_CASE("without an office every row waits")
{
    Desk desk;
    desk.to.office.clear();
    const SurveyImport import = desk.read(desk.folder.file(u"a.csv"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n1;4;3;3;4;4;3;4;3;3\n"));
    CHECK(counts(import)[ImportVerdict::Decide] == 1);
    CHECK(openDecisions(import).back().code == u"OFFICE"_s);
}

TEST_CASE("what was said about an element without answers becomes the choice of the new survey")
{
    Desk desk;
    desk.options.na = NaElement::Exclude;
    NoProgress unseen;
    const QString path = desk.folder.file(u"a.csv"_s, "No,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,3,3,3,,3,3,3,4,3\n2,4,3,3,,4,4,4,4,3\n");
    const auto import = importSurvey(*desk.store, path, desk.options, desk.to, unseen);
    REQUIRE(import);
    REQUIRE(import->survey);
    const auto survey = desk.store->read([&](storage::Session& session) { return SurveyRepository(session).find(*import->survey); });
    REQUIRE(survey);
    CHECK((*survey)->choices.naElement == NaElement::Exclude);
}
