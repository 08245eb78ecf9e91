// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/sampling.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const SampleTable& krejcieMorgan()
{
    return surveyRules().sampleTable;
}

} // namespace

TEST_CASE("all ninety rows of the sample table agree with the formula")
{
    CHECK(krejcieMorgan().rows.size() == 90);
    for (const auto& [population, sample] : krejcieMorgan().rows) {
        CHECK(sampleByTable(population, krejcieMorgan()) == sample);
        CHECK(sampleByFormula(population, krejcieMorgan()) == sample);
    }
}

TEST_CASE("the required sample follows the chosen method")
{
    for (const QJsonObject& one : surveyCases(u"required_sample.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        const qint64 population = one[u"population"_s].toInteger();
        CHECK(sampleByTable(population, krejcieMorgan()) == one[u"kmTable"_s].toInteger());
        CHECK(sampleByFormula(population, krejcieMorgan()) == one[u"kmFormula"_s].toInteger());
        CHECK(sampleBySlovin(population, Ratio(5, 100)) == one[u"slovin"_s].toInteger());
    }
}

TEST_CASE("below the table everybody is asked")
{
    const qint64 population = GENERATE(0, 1, 9);
    CHECK(sampleByTable(population, krejcieMorgan()) == population);
    CHECK(sampleByFormula(population, krejcieMorgan()) <= population);
}

TEST_CASE("a survey is short of respondents, or has enough, but never too many")
{
    SurveyChoices choices;
    CHECK_FALSE(samplingFor(5, {}, choices, krejcieMorgan()).required.has_value());
    choices.population = 100;
    CHECK(samplingFor(70, {}, choices, krejcieMorgan()).shortfall == 10);
    CHECK(samplingFor(99, {}, choices, krejcieMorgan()).shortfall == 0);

    SurveySettings manual;
    manual.sampleMethod = SampleMethod::Manual;
    CHECK_FALSE(samplingFor(5, manual, choices, krejcieMorgan()).required.has_value());
    choices.manualSample = 40;
    CHECK(samplingFor(5, manual, choices, krejcieMorgan()).shortfall == 35);
}

TEST_CASE("a sample is split by largest remainder")
{
    CHECK(splitSample(331, {1200, 800, 400}) == std::vector<qint64>{166, 110, 55});
    CHECK(splitSample(10, {1, 1, 1}) == std::vector<qint64>{4, 3, 3});
    CHECK(splitSample(80, {90, 7, 3}) == std::vector<qint64>{72, 6, 2});
    CHECK(splitSample(10, {0, 0}) == std::vector<qint64>{0, 0});
    CHECK(splitSample(10, {}).empty());
}

TEST_CASE("the parts of a split sum to the sample and differ from their share by less than one")
{
    CHECK(rc::check("split", [] {
        const auto total = *rc::gen::inRange<qint64>(0, 400);
        const auto populations
            = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 5000)));
        const qint64 everybody
            = std::accumulate(populations.begin(), populations.end(), qint64{0});
        RC_PRE(everybody > 0);
        const auto parts = splitSample(total, populations);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64{0}) == total);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Ratio share = Ratio(total) * Ratio(populations[i]) / Ratio(everybody);
            RC_ASSERT(Ratio(parts[i]) - share < Ratio(1));
            RC_ASSERT(share - Ratio(parts[i]) < Ratio(1));
        }
    }));
}
