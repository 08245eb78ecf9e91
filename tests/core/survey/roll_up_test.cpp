// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/roll_up.h"
#include "core/survey/compute.h"
#include "core/survey/index.h"
#include "core/survey/trend.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

RollUpPart part(const QString& name, qint64 respondents, qint64 total)
{
    return partOf(name, computeFromTallies(questionsFor(), talliesOf(respondents, spread(total)),
                                           surveyRules(), {}, {}));
}

QString shown(const std::optional<RolledUp>& rolled)
{
    return rolled ? shownAndGrade(rolled->index) : QString();
}

const Instrument& instrument()
{
    return surveyRules().instrument;
}

} // namespace

TEST_CASE("units are put together from exact values, both ways, and rounded once")
{
    for (const QJsonObject& one : surveyCases(u"roll_up.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        std::vector<RollUpPart> parts;
        QStringList own;
        for (const QJsonValue& unit : one[u"units"_s].toArray()) {
            parts.push_back(part(u"Unit"_s, unit[0].toInteger(), unit[1].toInteger()));
            if (parts.back().index) own << parts.back().index->toFixed(2);
        }
        QStringList expected;
        for (const QJsonValue& index : one[u"index"_s].toArray()) expected << index.toString();
        CHECK(own == expected);

        const LevelResult level = rollUp(parts, RollUpMethod::Mean, {}, instrument());
        CHECK(shown(level.chosen) == one[u"mean"_s].toString());
        CHECK(shown(level.other) == one[u"pooled"_s].toString());
        CHECK(level.leftOut.size() == std::ssize(parts) - own.size());

        Ratio rounded;
        for (const QString& index : own) rounded += *Ratio::parse(index);
        const Ratio mean = rounded / Ratio(own.size());
        CHECK(mean.toFixed(2) + u' ' + gradeOf(mean, CategoryRule::G1, instrument()).letter
              == one[u"mean_of_rounded"_s].toString());
    }
}

TEST_CASE("the regency value depends on the level at which means are taken")
{
    const std::vector<OfficeParts> offices{
        {u"OPD 1"_s, {{u"A"_s, {part(u"A"_s, 10, 330)}}, {u"B"_s, {part(u"B"_s, 30, 900)}}}},
        {u"OPD 2"_s, {{u"C"_s, {part(u"C"_s, 20, 700)}}}},
        {u"OPD 3"_s, {{u"D"_s, {part(u"D"_s, 0, 0)}}}},
    };
    SurveySettings settings;
    RegencyResult regency = rollUpRegency(offices, settings, instrument());
    CHECK(shown(regency.offices[0].level.chosen) == u"87.50 B"_s);
    CHECK(shown(regency.offices[0].level.other) == u"85.42 B"_s);
    CHECK(shown(regency.chosen(settings.rollupRegency)) == u"92.36 A"_s);
    CHECK(shown(regency.meanOfUnits) == u"90.74 A"_s);
    CHECK(shown(regency.pooled) == u"89.35 A"_s);
    CHECK(regency.leftOut == QStringList{u"D"_s});

    settings.rollupOpd = RollupOpd::Pooled;
    regency = rollUpRegency(offices, settings, instrument());
    CHECK(shown(regency.meanOfOpd) == u"91.32 A"_s);
}

TEST_CASE("services of a unit are pooled, with the mean of services beside")
{
    SurveySettings settings;
    const std::vector<OfficeParts> offices{
        {u"OPD"_s, {{u"Unit"_s, {part(u"KTP"_s, 5, 180), part(u"KK"_s, 95, 2660)}}}}};
    const RegencyResult regency = rollUpRegency(offices, settings, instrument());
    CHECK(shown(regency.units[0].level.chosen) == u"78.89 B"_s);
    CHECK(shown(regency.units[0].level.other) == u"88.89 A"_s);
    CHECK(shown(regency.offices[0].level.chosen) == u"78.89 B"_s);
}

TEST_CASE("element values roll up the same way as the index")
{
    const std::vector<RollUpPart> parts{part(u"A"_s, 1, 36), part(u"B"_s, 3, 54)};
    const LevelResult level = rollUp(parts, RollUpMethod::Pooled, {}, instrument());
    CHECK(level.chosen->elements[0].nrr == Ratio(10, 4));
    CHECK(level.other->elements[0].nrr == Ratio(3));
    CHECK(level.other->elements[0].value == Ratio(75));
    CHECK(level.other->elements[0].grade == u"C"_s);
    CHECK(level.chosen->respondents == 4);
}

TEST_CASE("an element that one service lacks is pooled from those that have it")
{
    AnswerSheet with = sheetOf({u"444444444"_s});
    AnswerSheet without = sheetOf({u"222-22222"_s});
    const SurveyChoices choices{NaElement::Exclude, {}, {}, {}};
    const std::vector<RollUpPart> parts{
        partOf(u"A"_s, computeSurvey(with, surveyRules(), {}, {})),
        partOf(u"B"_s, computeSurvey(without, surveyRules(), {}, choices))};
    const LevelResult level = rollUp(parts, RollUpMethod::Pooled, {}, instrument());
    // Eight means of 3 and the cost with 4: (8·3 + 4)/9 · 25.
    CHECK(level.chosen->index.value == Ratio(700, 9));
    CHECK(level.other->index.value == Ratio(75));
}

TEST_CASE("a yearly value comes from the answers of the year, with the mean of its periods beside")
{
    const LevelResult year
        = yearOf({part(u"Semester I"_s, 5, 180), part(u"Semester II"_s, 95, 2660)}, {}, instrument());
    CHECK(shown(year.chosen) == u"78.89 B"_s);
    CHECK(shown(year.other) == u"88.89 A"_s);
}

TEST_CASE("periods are compared only on the same basis")
{
    PeriodValue before{u"2025"_s, {}, Ratio(80), Ratio(80), u"B"_s, 100,
                       Basis{u"SKM-2017-9"_s}, Ratio(1)};
    PeriodValue after = before;
    after.value = after.shown = Ratio(84);
    CHECK(stepBetween(before, after).change == TrendStep::Change::Up);
    CHECK(stepBetween(after, before).change == TrendStep::Change::Down);

    after.basis->weight = WeightConvention::D2;
    after.basis->elements = 8;
    const TrendStep broken = stepBetween(before, after);
    CHECK(broken.change == TrendStep::Change::NotComparable);
    CHECK(broken.why == std::vector{Difference::Elements, Difference::Weight});

    after.basis = std::nullopt;
    CHECK(stepBetween(before, after).change == TrendStep::Change::Unknown);
    CHECK(stepBetween(before, after).difference == Ratio(4));
}

TEST_CASE("a difference below the sampling error is relatively steady, at it no longer")
{
    PeriodValue before{u"2025"_s, {}, Ratio(80), Ratio(80), u"B"_s, 100,
                       Basis{u"SKM-2017-9"_s}, {}};
    PeriodValue after = before;
    after.value = after.shown = Ratio(82);
    after.squaredError = *Ratio::parse(u"4.0001");
    CHECK(stepBetween(before, after).change == TrendStep::Change::Steady);
    after.squaredError = Ratio(4);
    CHECK(stepBetween(before, after).change == TrendStep::Change::Up);
    after.value = before.value;
    after.squaredError = Ratio(0);
    CHECK(stepBetween(before, after).change == TrendStep::Change::Steady);
}

TEST_CASE("the sampling error follows its formula without floating point")
{
    // Row means 2, 4, 3: variance 1, so the square is (2 · 25)² · 1 / 3.
    const AnswerSheet sheet = sheetOf({u"222222222"_s, u"444444444"_s, u"3333-----"_s});
    const auto groups = groupsOf(sheet.questions, instrument(), ExtraElements::Separate);
    const RowMoments moments = rowMomentsOf(sheet, groups, {0, 1, 2});
    CHECK(moments == RowMoments{3, Ratio(9), Ratio(29)});
    CHECK(squaredSamplingError(moments, std::nullopt) == Ratio(2500, 3));
    CHECK(squaredSamplingError(moments, 11) == Ratio(2500, 3) * Ratio(8, 10));
    CHECK(squaredSamplingError(moments, 3) == Ratio(0));
    CHECK_FALSE(squaredSamplingError(rowMomentsOf(sheet, groups, {0}), 11).has_value());
}
