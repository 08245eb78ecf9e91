// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/compute.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QJsonObject& one)
{
    QStringList rows;
    for (const QJsonValue& row : one[u"rows"_s].toArray()) rows << row.toString();
    for (const QJsonValue& pair : one[u"repeat"_s].toArray())
        for (qint64 i = 0; i < pair[1].toInteger(); ++i) rows << pair[0].toString();
    return rows;
}

SurveyResult computed(const AnswerSheet& sheet, const SurveySettings& settings = {},
                      const SurveyChoices& choices = {})
{
    return computeSurvey(sheet, surveyRules(), settings, choices);
}

bool hasNote(const SurveyResult& result, const Note& note)
{
    return std::find(result.notes.begin(), result.notes.end(), note) != result.notes.end();
}

AnswerSheet twoQuestionsForFirst(const QStringList& rows)
{
    AnswerSheet sheet = sheetOf(rows, {u"PERSYARATAN"_s, u"PERSYARATAN"_s});
    return sheet;
}

} // namespace

TEST_CASE("a blank answer is left out or its row is dropped, never counted as zero")
{
    for (const QJsonObject& one : surveyCases(u"missing_answers.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        const AnswerSheet sheet = sheetOf(rowsOf(one));
        for (const QString& policy : {u"elementDenominator"_s, u"dropRespondent"_s}) {
            SurveySettings settings;
            settings.missingPolicy = *valueNamed<MissingPolicy>(policy);
            const SurveyResult result = computed(sheet, settings);
            REQUIRE(result.index.has_value());
            CHECK(shownAndGrade(*result.index) == one[policy].toString());
        }
    }
}

TEST_CASE("a wholly blank row is listed and is no respondent")
{
    const SurveyResult result = computed(sheetOf({u"444444444"_s, u"---------"_s}));
    CHECK(result.respondents == 1);
    CHECK(result.excluded == std::vector{ExcludedRow{3, u"blank"_s, {}}});
    REQUIRE(result.flags.front().rule == u"Q0"_s);
    CHECK(result.flags.front().rows == std::vector{3});
    CHECK_FALSE(result.flags.front().indexWithout.has_value());
}

TEST_CASE("the policy error names the blank cells and gives no index")
{
    SurveySettings settings;
    settings.missingPolicy = MissingPolicy::Error;
    const SurveyResult result = computed(sheetOf({u"444444444"_s, u"444-44444"_s}), settings);
    CHECK_FALSE(result.index.has_value());
    CHECK(result.conventions.empty());
    CHECK(result.obstacles
          == std::vector{Obstacle{Obstacle::Kind::MissingRefused, {}, {u"E3"_s}}});
}

TEST_CASE("a row with fewer answers than required is left out and counted")
{
    SurveySettings settings;
    settings.minAnswered = 5;
    const SurveyResult result = computed(sheetOf({u"444444444"_s, u"1--------"_s}), settings);
    CHECK(shownAndGrade(*result.index) == u"100.00 A"_s);
    CHECK(result.excluded == std::vector{ExcludedRow{3, u"fewAnswers"_s, {}}});
    CHECK(hasNote(result, {NoteCode::FewAnswersRows, {u"1"_s}}));
}

TEST_CASE("an element without answers waits for a person")
{
    const AnswerSheet sheet = sheetOf({u"333-33343"_s, u"433-44443"_s, u"332-33433"_s});
    const SurveyResult open = computed(sheet);
    CHECK_FALSE(open.index.has_value());
    CHECK(open.obstacles
          == std::vector{Obstacle{Obstacle::Kind::ElementWithoutAnswers, u"BIAYA"_s, {}}});

    const SurveyResult without = computed(sheet, {}, {NaElement::Exclude, {}, {}, {}});
    CHECK(shownAndGrade(*without.index) == u"81.25 B"_s);
    CHECK(without.elementsUsed == 8);
    CHECK(without.index->value == Ratio(325, 4));
    CHECK(hasNote(without, {NoteCode::ElementsUsed, {u"8"_s}}));

    const SurveyResult filled = computed(sheet, {}, {NaElement::Gratis4, {}, {}, {}});
    CHECK(shownAndGrade(*filled.index) == u"83.33 B"_s);
    CHECK(hasNote(filled, {NoteCode::FilledGratis, {u"BIAYA"_s}}));

    CHECK_FALSE(computed(sheet, {}, {NaElement::Error, {}, {}, {}}).index.has_value());
}

TEST_CASE("only the cost can be free of charge")
{
    const SurveyResult result
        = computed(sheetOf({u"4444444-4"_s}), {}, {NaElement::Gratis4, {}, {}, {}});
    CHECK(result.obstacles
          == std::vector{Obstacle{Obstacle::Kind::Gratis4OnlyForCost, u"PENGADUAN"_s, {}}});
}

TEST_CASE("an element that the form does not ask about is not forgotten")
{
    QStringList keys = nineKeys();
    keys.removeAt(3);
    const SurveyResult result = computed(sheetOf({u"44444444"_s}, keys));
    CHECK_FALSE(result.index.has_value());
    CHECK(result.elements.back().key == u"BIAYA"_s);
    CHECK(result.elements.back().missing == 1);
}

TEST_CASE("bare codes U8 and U9 stand for two elements whose order does not matter to the index")
{
    QStringList keys = nineKeys();
    keys[7] = u"U8"_s;
    keys[8] = u"U9"_s;
    const SurveyResult result = computed(sheetOf({u"444444432"_s}, keys));
    REQUIRE(result.index.has_value());
    CHECK(result.elements.size() == 9);
    CHECK(result.elementsUsed == 9);
    CHECK_FALSE(result.elements.back().extra);
}

TEST_CASE("an extra element is reported apart unless it is to be counted")
{
    const QStringList keys = nineKeys() << u"TRANSPARANSI"_s << u"INTEGRITAS"_s;
    const AnswerSheet sheet = sheetOf({u"33333333344"_s, u"44444444444"_s}, keys);
    const SurveyResult apart = computed(sheet);
    CHECK(shownAndGrade(*apart.index) == u"87.50 B"_s);
    CHECK(apart.elements.back().value == Ratio(100));
    CHECK_FALSE(apart.elements.back().nrrt.has_value());
    CHECK(hasNote(apart, {NoteCode::ExtraSeparate, {u"TRANSPARANSI,INTEGRITAS"_s}}));

    SurveySettings settings;
    settings.extraElements = ExtraElements::Counted;
    const SurveyResult counted = computed(sheet, settings);
    CHECK(counted.elementsUsed == 11);
    CHECK(shownAndGrade(*counted.index) == u"89.77 A"_s);
    CHECK(counted.conventions.size() == 1);
}

TEST_CASE("several questions of one element give the mean of their means or of the respondents")
{
    auto [rows, ofQuestions, ofRespondents] = GENERATE(table<QStringList, QString, QString>({
        {{u"43"_s, u"44"_s, u"33"_s, u"3-"_s}, u"3.4167"_s, u"3.3750"_s},
        {{u"43"_s, u"32"_s, u"21"_s}, u"2.5000"_s, u"2.5000"_s},
    }));
    const AnswerSheet sheet = twoQuestionsForFirst(rows);
    const SurveyChoices choices{NaElement::Exclude, {}, {}, {}};
    CHECK(computed(sheet, {}, choices).elements.front().nrr->toFixed(4) == ofQuestions);
    SurveySettings settings;
    settings.multiQuestion = MultiQuestion::RespondentMean;
    CHECK(computed(sheet, settings, choices).elements.front().nrr->toFixed(4) == ofRespondents);
}

TEST_CASE("sixteen questions weigh one ninth per element, not one sixteenth per question")
{
    const QStringList nine = nineKeys();
    QStringList keys;
    const int perElement[] = {2, 3, 1, 3, 1, 1, 3, 1, 1};
    for (int i = 0; i < 9; ++i)
        for (int q = 0; q < perElement[i]; ++q) keys << nine[i];
    const SurveyResult result = computed(sheetOf({u"4233344443322233"_s}, keys));
    QStringList nrr;
    for (const ElementResult& element : result.elements) nrr << element.nrr->toFraction();
    CHECK(nrr.join(u' ') == u"3 3 4 4 3 3 2 3 3"_s);
    CHECK(shownAndGrade(*result.index) == u"77.78 B"_s);
    CHECK(hasNote(result, {NoteCode::SeveralQuestions, {u"16"_s}}));
}

TEST_CASE("five-point answers count as chosen, once somebody chose")
{
    for (const QJsonObject& one : surveyCases(u"five_point.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        AnswerSheet sheet = sheetOf({QString(9, QChar(u'0' + one[u"answer"_s].toInt()))});
        for (auto [scale, name] : {std::pair(AnswerScale::FiveLinear, u"linear"_s),
                                   std::pair(AnswerScale::FiveProportional, u"proportional"_s)}) {
            for (Question& question : sheet.questions) question.scale = scale;
            const SurveyResult result = computed(sheet);
            CHECK(shownAndGrade(*result.index) == one[name].toString());
            CHECK(hasNote(result, {NoteCode::ConvertedFromFive, {name}}));
        }
    }
}

TEST_CASE("a reversed scale turns the index into 125 minus it")
{
    AnswerSheet sheet = sheetOf({u"123412341"_s, u"11211-121"_s, u"444123412"_s});
    const Ratio plain = computed(sheet).index->value;
    for (Question& question : sheet.questions) question.scale = AnswerScale::FourReversed;
    CHECK(computed(sheet).index->value == Ratio(125) - plain);
}

TEST_CASE("rows that a person took out are named with the index that they would give")
{
    const AnswerSheet sheet = sheetOf({u"333333333"_s, u"444444444"_s});
    SurveyContext context;
    context.exclusions = {{1, u"Diisi petugas"_s}};
    const SurveyResult result = computeSurvey(sheet, surveyRules(), {}, {}, context);
    CHECK(result.respondents == 1);
    CHECK(shownAndGrade(*result.index) == u"75.00 C"_s);
    CHECK(result.excluded == std::vector{ExcludedRow{3, u"person"_s, u"Diisi petugas"_s}});
    CHECK(hasNote(result, {NoteCode::ExcludedByPerson, {u"1"_s, u"87.50"_s, u"B"_s}}));
}

TEST_CASE("no respondent, no index")
{
    const SurveyResult result = computed(sheetOf({}));
    CHECK_FALSE(result.index.has_value());
    const Obstacle none{Obstacle::Kind::NoRespondents, {}, {}};
    CHECK(std::count(result.obstacles.begin(), result.obstacles.end(), none) == 1);
}

TEST_CASE("profile tables sum to the respondents and keep who said nothing as a row")
{
    AnswerSheet sheet = sheetOf({u"444444444"_s, u"333333333"_s, u"333333334"_s});
    sheet.responses[0].profile = {u"L"_s, 34, {}, u"SMA/sederajat"_s, {}, {}, {}};
    sheet.responses[1].profile = {u"P"_s, 25, {}, u"Pesantren"_s, {}, {}, {}};
    sheet.responses[2].profile.sex = u"P"_s;
    const SurveyResult result = computed(sheet);
    REQUIRE(result.profile.size() == 3);
    CHECK(result.profile[0].field == u"sex"_s);
    CHECK(result.profile[0].rows[0]
          == ProfileTable::Row{u"Laki-laki"_s, 1, Ratio(100) / Ratio(3)});
    CHECK(result.profile[1].rows[0].label == u"17–25"_s);
    CHECK(result.profile[1].rows.back() == ProfileTable::Row{{}, 1, Ratio(100) / Ratio(3)});
    CHECK(result.profile[2].rows[1].label == u"Pesantren"_s);
    for (const ProfileTable& table : result.profile) {
        qint64 sum = 0;
        for (const ProfileTable::Row& row : table.rows) sum += row.count;
        CHECK(sum == result.respondents);
    }
}

TEST_CASE("counted answers from packed strings give the same index as the sheet")
{
    const QStringList rows{u"4434-4!44"_s, u"333333333"_s, u"---------"_s, u"2-------1"_s};
    const AnswerSheet sheet = sheetOf(rows);
    PackedTallies packed(sheet.questions,
                         groupsOf(sheet.questions, surveyRules().instrument, ExtraElements::Separate),
                         1);
    for (const QString& row : rows) packed.add(row.toLatin1());
    const SurveyResult fromTallies
        = computeFromTallies(sheet.questions, packed.tallies(), surveyRules(), {}, {});
    const SurveyResult fromSheet = computed(sheet);
    CHECK(fromTallies.elements == fromSheet.elements);
    CHECK(fromTallies.index == fromSheet.index);
    CHECK(packed.tallies().respondents == 3);
    CHECK(packScores(sheet.responses[0]) == "4434-4!44");
}
