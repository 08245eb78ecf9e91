// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/index.h"
#include "core/survey/compute.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

SurveyResult resultOf(qint64 respondents, const std::vector<qint64>& sums,
                      const SurveySettings& settings = {})
{
    return computeFromTallies(questionsFor(), talliesOf(respondents, sums), surveyRules(), settings,
                              {});
}

std::vector<qint64> sumsOf(const QJsonObject& one)
{
    return one.contains(u"sums"_s) ? integersOf(one[u"sums"_s])
                                   : spread(one[u"total"_s].toInteger());
}

/// "88.25 B" from means under one weight and early rounding.
QString indexOf(const std::vector<Ratio>& means, const Ratio& weight, const Rounding& rounding = {})
{
    const std::vector<Ratio> weights(means.size(), weight);
    return shownAndGrade(indexFrom(weigh(means, weights, rounding).ni, WeightConvention::Exact,
                                   weight, {}, surveyRules().instrument));
}

} // namespace

TEST_CASE("the index under every printed weight is the one that the published tables give")
{
    for (const QJsonObject& one : surveyCases(u"index_by_weight.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        const SurveyResult result = resultOf(one[u"respondents"_s].toInteger(), sumsOf(one));
        const QJsonObject index = one[u"index"_s].toObject();
        REQUIRE(result.conventions.size() == 4);
        for (const IndexValue& value : result.conventions)
            CHECK(shownAndGrade(value) == index[nameOf(value.convention)].toString());
        CHECK(result.index == result.conventions.front());

        const QJsonArray nrr = one[u"nrr"_s].toArray();
        for (qsizetype i = 0; i < nrr.size(); ++i)
            CHECK(result.elements[static_cast<std::size_t>(i)].nrr->toFixed(4) == nrr[i].toString());
        const QJsonObject ni = one[u"ni"_s].toObject();
        for (auto it = ni.begin(); it != ni.end(); ++it)
            CHECK(result.under(*valueNamed<WeightConvention>(it.key()))->ni.toFixed(4)
                  == it.value().toString());
    }
}

TEST_CASE("the letter at a limit follows the chosen rule, by default the number that is printed")
{
    for (const QJsonObject& one : surveyCases(u"category_edges.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        for (const CategoryRule rule : {CategoryRule::G1, CategoryRule::G2, CategoryRule::G3}) {
            SurveySettings settings;
            settings.categoryRule = rule;
            const SurveyResult result
                = resultOf(one[u"respondents"_s].toInteger(), sumsOf(one), settings);
            CHECK(result.index->ni.toFixed(6) == one[u"ni6"_s].toString());
            CHECK(result.index->value.toFixed(4) == one[u"index4"_s].toString());
            CHECK(result.index->shown.toFixed(2) == one[u"shown"_s].toString());
            CHECK(result.index->grade == one[nameOf(rule)].toString());
        }
    }
}

TEST_CASE("early rounding moves the index as old papers show it")
{
    const Ratio ninth = Ratio(1) / Ratio(9), d3 = *Ratio::parse(u"0.111"), d2 = *Ratio::parse(u"0.11");
    for (const QJsonObject& one : surveyCases(u"early_rounding.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        const auto means = ratiosOf(one[u"means"_s]);
        CHECK(indexOf(means, ninth) == one[u"none"_s].toString());
        CHECK(indexOf(means, ninth, {2, {}, {}}) == one[u"nrr2"_s].toString());
        CHECK(indexOf(means, ninth, {3, {}, {}}) == one[u"nrr3"_s].toString());
        CHECK(indexOf(means, ninth, {{}, {}, 2}) == one[u"ni2"_s].toString());
        CHECK(indexOf(means, d3, {2, 2, {}}) == one[u"nrr2_d3_nrrt2"_s].toString());
        CHECK(indexOf(means, d2, {3, 3, {}}) == one[u"nrr3_d2_nrrt3"_s].toString());
    }
}

TEST_CASE("weights rounded for another number of elements leave the range, so they do not exist")
{
    for (const QJsonObject& one : surveyCases(u"number_of_elements.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        const auto means = ratiosOf(one[u"means"_s]);
        const int k = one[u"elements"_s].toInt();
        const Ratio weight = Ratio(1) / Ratio(k);
        CHECK(indexOf(means, weight) == one[u"exact"_s].toString());
        CHECK(indexOf(means, weight.rounded(3)) == one[u"weight3"_s].toString());
        CHECK(indexOf(means, weight.rounded(2)) == one[u"weight2"_s].toString());
        const auto d2 = weightUnder(WeightConvention::D2, k, surveyRules().instrument);
        CHECK(d2.has_value() == (k == 9));
    }
}

TEST_CASE("a convention that does not exist for eight elements falls back to one eighth")
{
    SurveySettings settings;
    settings.weightConvention = WeightConvention::D2;
    AnswerSheet sheet = sheetOf({u"333-33343"_s, u"433-44443"_s, u"332-33433"_s});
    const SurveyResult result
        = computeSurvey(sheet, surveyRules(), settings, {NaElement::Exclude, {}, {}, {}});
    REQUIRE(result.index.has_value());
    CHECK(result.index->convention == WeightConvention::Exact);
    CHECK(*result.index->weight == Ratio(1, 8));
    CHECK(shownAndGrade(*result.index) == u"81.25 B"_s);
    CHECK(result.conventions.size() == 1);
}

TEST_CASE("a value below 25 is the last letter and says that it is below the range")
{
    SurveySettings settings;
    settings.weightConvention = WeightConvention::D2;
    const SurveyResult result = resultOf(1, spread(9), settings);
    CHECK(shownAndGrade(*result.index) == u"24.75 D"_s);
    CHECK(result.index->belowRange);
    CHECK(result.notes.front() == Note{NoteCode::BelowRange, {u"24.75"_s}});
}

TEST_CASE("a letter that depends on the weight is reported with both values")
{
    const SurveyResult result = resultOf(20, spread(640));
    CHECK(result.conventionsDisagree);
    const Note expected{NoteCode::ConventionsDisagree,
                        {u"88.89"_s, u"A"_s, u"88.00"_s, u"B"_s}};
    CHECK(std::find(result.notes.begin(), result.notes.end(), expected) != result.notes.end());
    CHECK_FALSE(resultOf(29, {105, 101, 100, 116, 102, 105, 106, 105, 115}).conventionsDisagree);
}

TEST_CASE("weights given by the office must name every element and sum to exactly one")
{
    SurveySettings settings;
    settings.weightConvention = WeightConvention::Given;
    for (const QString& key : nineKeys()) settings.givenWeights[key] = Ratio(1, 10);
    const std::vector<qint64> sums{4, 4, 4, 4, 4, 4, 4, 4, 2};
    SurveyResult result = resultOf(1, sums, settings);
    CHECK_FALSE(result.index.has_value());
    CHECK(result.obstacles == std::vector{Obstacle{Obstacle::Kind::WeightsNotOne, {}, {}}});

    settings.givenWeights[u"SARANA"_s] = Ratio(2, 10);
    result = resultOf(1, sums, settings);
    REQUIRE(result.index.has_value());
    CHECK(result.index->shown == Ratio(90));
    CHECK_FALSE(result.index->weight.has_value());
    CHECK(result.elements.back().nrrt == Ratio(4, 10));

    settings.givenWeights.erase(u"SARANA"_s);
    CHECK_FALSE(resultOf(1, sums, settings).index.has_value());
}

TEST_CASE("the steps lead from the sums to the letter")
{
    const SurveyResult result = resultOf(29, {105, 101, 100, 116, 102, 105, 106, 105, 115});
    REQUIRE(result.steps.size() == 9 + 9 + 4);
    CHECK(result.steps[0]
          == Step{Step::Kind::ElementMean, u"PERSYARATAN"_s, {Ratio(105), Ratio(29), Ratio(105, 29)}});
    CHECK(result.steps[9]
          == Step{Step::Kind::Weighted, u"PERSYARATAN"_s,
                  {Ratio(105, 29), Ratio(1, 9), Ratio(105, 261)}});
    CHECK(result.steps[18].figures.back() == result.index->ni);
    CHECK(result.steps.back() == Step{Step::Kind::Graded, u"A"_s,
                                      {*Ratio::parse(u"91.48"), *Ratio::parse(u"88.31")}});
}
