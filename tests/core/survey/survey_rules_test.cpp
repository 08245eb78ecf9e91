// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_rules.h"
#include "core/survey/compute.h"
#include "core/survey/index.h"
#include "core/survey/settings_json.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const rules::RuleBook& book()
{
    static const rules::RuleBook shipped = rules::RuleBook::shipped().value();
    return shipped;
}

std::vector<QJsonObject> examplesOf(const QString& id)
{
    std::vector<QJsonObject> examples;
    for (const QJsonValue& one : book().byId(id)->body[u"examples"_s].toArray())
        examples.push_back(one.toObject());
    return examples;
}

/// A shipped pack with one value changed, as an office file.
rules::RulePack changed(const QString& id, const QString& key, const QJsonValue& value)
{
    rules::RulePack pack = book().byId(id).value();
    pack.body[key] = value;
    pack.fromOffice = true;
    return pack;
}

} // namespace

TEST_CASE("the examples of every instrument come out as it says")
{
    for (const Instrument& instrument : allInstruments(book())) {
        SurveyRules rules = surveyRules();
        rules.instrument = instrument;
        QStringList keys;
        for (const Element& element : instrument.elements) keys << element.key;
        for (const QJsonObject& one : examplesOf(instrument.id)) {
            INFO(instrument.id.toStdString());
            const Tallies tallies
                = talliesOf(one[u"respondents"_s].toInteger(), integersOf(one[u"sums"_s]));
            const SurveyResult result
                = computeFromTallies(questionsFor(keys), tallies, rules, {}, {});
            REQUIRE(result.index.has_value());
            CHECK(shownAndGrade(*result.index)
                  == one[u"shown"_s].toString() + u' ' + one[u"grade"_s].toString());
        }
    }
    CHECK(allInstruments(book()).size() == 3);
}

TEST_CASE("the examples of the other packs come out as they say")
{
    const SurveyRules& rules = surveyRules();
    for (const QJsonObject& one : examplesOf(u"krejcie-morgan"_s)) {
        const qint64 population = one[u"population"_s].toInteger();
        CHECK(sampleByTable(population, rules.sampleTable) == one[u"table"_s].toInteger());
        CHECK(sampleByFormula(population, rules.sampleTable) == one[u"formula"_s].toInteger());
    }
    for (const QJsonObject& one : examplesOf(u"skm-conventions"_s)) {
        const auto weight = weightUnder(*valueNamed<WeightConvention>(one[u"convention"_s].toString()),
                                        9, rules.instrument);
        const Ratio means = *Ratio::parse(one[u"ni_sum_of_means"_s].toString());
        CHECK((means * *weight * Ratio(25)).toFixed(2) == one[u"shown"_s].toString());
    }
    for (const QJsonObject& one : examplesOf(u"pekppp-skm"_s)) {
        PekpppFacts facts;
        facts.planned = one[u"planned"_s].toInt(1);
        facts.done = one[u"done"_s].toInt(1);
        facts.reportedOn = QDate::fromString(one[u"report"_s].toString(), Qt::ISODate);
        facts.lastDoneOn = QDate::fromString(one[u"last_done"_s].toString(), Qt::ISODate);
        const PekpppResult result = pekpppFor(facts, *rules.pekppp);
        if (one.contains(u"speed_level"_s)) CHECK(result.speed == one[u"speed_level"_s].toInt());
        else CHECK(result.followUp == one[u"follow_up_level"_s].toInt());
    }
    for (const QJsonObject& one : examplesOf(u"skm-profiles"_s)) {
        const QString field = one[u"field"_s].toString(), seen = one[u"seen"_s].toString();
        const ProfileLists& lists = rules.profiles;
        const auto found = field == "age"_L1         ? ageClassFor(lists, seen.toInt())
                           : field == "sex"_L1       ? wordFor(lists.sex, seen)
                           : field == "education"_L1 ? wordFor(lists.education, seen)
                                                     : wordFor(lists.occupation, seen);
        CHECK(found == one[u"value"_s].toString());
    }
}

TEST_CASE("a survey finds the instrument of its time and never limits of another")
{
    CHECK(surveyRulesFor(book(), QDate(2026, 6, 30))->instrument.id == u"SKM-2017-9"_s);
    CHECK(surveyRulesFor(book(), QDate(2015, 6, 30))->instrument.id == u"SKM-2014-9"_s);
    CHECK(surveyRulesFor(book(), QDate(2010, 6, 30))->instrument.id == u"KEP-25-2004"_s);
    CHECK_FALSE(surveyRulesFor(book(), QDate(2003, 6, 30)).has_value());
    CHECK(surveyRulesFor(book(), QDate(2015, 6, 30))->instrument.reachedBy(Ratio(82)).letter
          == u"A"_s);
    CHECK(surveyRules().instrument.reachedBy(Ratio(82)).letter == u"B"_s);
    CHECK(surveyRules().packs.contains(u"krejcie-morgan"_s));
}

TEST_CASE("the nine elements have a number on the form and one in the regulation")
{
    const Instrument& instrument = surveyRules().instrument;
    CHECK(instrument.elements.size() == 9);
    CHECK(instrument.numberOf(u"PENGADUAN", false) == u"U8"_s);
    CHECK(instrument.numberOf(u"PENGADUAN", true) == u"U9"_s);
    CHECK(instrument.numberOf(u"SARANA", true) == u"U8"_s);
    CHECK(instrument.numberOf(u"MAKLUMAT", true).isEmpty());
    for (const Element& element : instrument.elements) {
        CHECK(element.labels.size() == 4);
        CHECK(element.question.endsWith(u'?'));
        CHECK(element.mayBeFree == (element.key == "BIAYA"_L1));
    }
}

TEST_CASE("a wrong value in a body is refused with its key")
{
    const auto errorOf = [](const rules::RulePack& pack) {
        rules::RuleBook laid = book();
        REQUIRE(laid.add(pack));
        const auto read = surveyRulesFor(laid, QDate(2026, 6, 30));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::RuleMalformed);
        return read.error().values.join(u' ');
    };
    CHECK(errorOf(changed(u"krejcie-morgan"_s, u"rows"_s, QJsonArray{QJsonArray{10, 11}}))
              .contains(u"rows[0]"_s));
    CHECK(errorOf(changed(u"krejcie-morgan"_s, u"above_table"_s, u"384"_s)).contains(u"above_table"_s));
    CHECK(errorOf(changed(u"SKM-2017-9"_s, u"scale_max"_s, 5)).contains(u"scale_max"_s));
    CHECK(errorOf(changed(u"SKM-2017-9"_s, u"elements"_s, QJsonArray{})).contains(u"elements"_s));
    CHECK(errorOf(changed(u"SKM-2017-9"_s, u"elemen"_s, 1)).contains(u"elemen known-key"_s));
    CHECK(errorOf(changed(u"skm-quality"_s, u"rules"_s, QJsonArray{})).contains(u"Q0..Q12"_s));
    CHECK(errorOf(changed(u"skm-duty"_s, u"surveys_per_year"_s, 0)).contains(u"surveys_per_year"_s));
    CHECK(errorOf(changed(u"pekppp-skm"_s, u"execution"_s, QJsonArray{})).contains(u"execution"_s));
}

TEST_CASE("an office file changes the limit that quality rules use")
{
    QJsonArray quality = book().byId(u"skm-quality"_s)->body[u"rules"_s].toArray();
    QJsonObject straight = quality[1].toObject();
    straight[u"min_answers"_s] = 9;
    quality[1] = straight;
    rules::RuleBook laid = book();
    REQUIRE(laid.add(changed(u"skm-quality"_s, u"rules"_s, quality)));
    CHECK(surveyRulesFor(laid, QDate(2026, 6, 30))->quality.straightMinAnswers == 9);
    CHECK(surveyRules().quality.straightMinAnswers == 8);
}

TEST_CASE("settings survive being written and read, and name every key that is wrong")
{
    SurveySettings settings;
    settings.weightConvention = WeightConvention::Given;
    settings.givenWeights = {{u"WAKTU"_s, Ratio(1, 3)}};
    settings.nrrRounding = 2;
    settings.missingPolicy = MissingPolicy::DropRespondent;
    settings.rollupRegency = RollupRegency::MeanOfUnits;
    settings.slovinError = Ratio(1, 10);
    CHECK(settingsFrom(toJson(settings)).value() == settings);

    const SurveyChoices choices{NaElement::Gratis4, 1200, 40, u"Kesepakatan"_s};
    CHECK(choicesFrom(toJson(choices)).value() == choices);
    CHECK(choicesFrom(toJson(SurveyChoices{})).value() == SurveyChoices{});

    const auto wrong = settingsFrom({{u"weightConvention"_s, u"d5"_s},
                                     {u"nrrDecimals"_s, 7},
                                     {u"bobot"_s, 1},
                                     {u"missingPolicy"_s, u"error"_s}});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == ErrorCode::BadArgument);
    for (const QString& key : {u"weightConvention"_s, u"nrrDecimals"_s, u"bobot"_s})
        CHECK(wrong.error().values.contains(key));
    CHECK_FALSE(wrong.error().values.contains(u"missingPolicy"_s));
}
