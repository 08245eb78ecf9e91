// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/convention_finder.h"
#include "core/survey/respondents.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Reproduction> ways(const QString& printed, const AnswerSheet& sheet)
{
    return waysTo(printed, sheet, surveyRules(), {});
}

bool offers(const std::vector<Reproduction>& found, WeightConvention convention,
            Treatment treatment, const Rounding& rounding = {})
{
    return std::any_of(found.begin(), found.end(), [&](const Reproduction& way) {
        return way.convention == convention && way.treatment == treatment
               && way.rounding == rounding;
    });
}

/// A sheet of n respondents with these sums per element.
AnswerSheet sheetWithSums(int respondents, const std::vector<qint64>& sums)
{
    QStringList rows;
    for (int i = 0; i < respondents; ++i) {
        QString row;
        for (const qint64 sum : sums)
            row += QString::number(sum / respondents + (i < sum % respondents ? 1 : 0));
        rows << row;
    }
    return sheetOf(rows);
}

} // namespace

TEST_CASE("two figures printed from the same answers are told apart by their weight")
{
    const AnswerSheet sheet
        = sheetWithSums(29, {105, 101, 100, 116, 102, 105, 106, 105, 115});
    const auto coarse = ways(u"90,56"_s, sheet), exact = ways(u"91.48"_s, sheet);
    REQUIRE_FALSE(coarse.empty());
    CHECK(coarse.front() == Reproduction{WeightConvention::D2, {}, Treatment::LeftOut,
                                         coarse.front().value});
    REQUIRE_FALSE(exact.empty());
    CHECK(exact.front().convention == WeightConvention::Exact);
    CHECK(exact.front().oddity() == 0);
}

TEST_CASE("two respondents printed as 60.50 were weighed with 0.11")
{
    const auto found = ways(u"60.50"_s, sheetOf({u"413243121"_s, u"231421343"_s}));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().convention == WeightConvention::D2);
    CHECK(found.front().rounding == Rounding{});
}

TEST_CASE("blanks counted as zero and means per respondent are recognised, never offered first")
{
    for (const QJsonObject& one : surveyCases(u"missing_answers.json"_s)) {
        INFO(one[u"id"_s].toString().toStdString());
        if (one.contains(u"repeat"_s)) continue;
        QStringList rows;
        for (const QJsonValue& row : one[u"rows"_s].toArray()) rows << row.toString();
        const AnswerSheet sheet = sheetOf(rows);
        const auto groups = groupsOf(sheet.questions, surveyRules().instrument,
                                     ExtraElements::Separate);
        const auto used = respondentsOf(sheet, groups, {}).used;
        for (auto [treatment, name] :
             {std::pair(Treatment::LeftOut, u"elementDenominator"),
              std::pair(Treatment::DroppedRows, u"dropRespondent"),
              std::pair(Treatment::BlankAsZero, u"blankAsZero"),
              std::pair(Treatment::RowMeans, u"respondentMean")}) {
            const auto value = indexBy({WeightConvention::Exact, {}, treatment, {}}, sheet, used,
                                       surveyRules(), {});
            REQUIRE(value.has_value());
            const QString printed = one[name].toString().section(u' ', 0, 0);
            CHECK(value->toFixed(2) == printed);
            CHECK_FALSE(ways(printed, sheet).empty());
        }
    }
    const auto wild = ways(u"76.11"_s, sheetOf({u"444444444"_s, u"333333333"_s, u"444-44444"_s,
                                                u"333-33333"_s, u"222222222"_s}));
    CHECK(offers(wild, WeightConvention::Exact, Treatment::BlankAsZero));
}

TEST_CASE("early rounding is found together with its weight")
{
    const AnswerSheet sheet
        = sheetWithSums(29, {105, 101, 100, 116, 102, 105, 106, 105, 115});
    // Rounding the means first changes nothing more here, so the plainer way stands alone.
    CHECK(offers(ways(u"91.25"_s, sheet), WeightConvention::D3, Treatment::LeftOut, {{}, 2, {}}));
    CHECK(offers(ways(u"90.53"_s, sheet), WeightConvention::D2, Treatment::LeftOut, {{}, 3, {}}));
    CHECK(offers(ways(u"91.50"_s, sheet), WeightConvention::Exact, Treatment::LeftOut,
                 {{}, {}, 2}));
}

TEST_CASE("wrong ways with several questions per element are recognised")
{
    const QStringList nine = nineKeys();
    QStringList keys;
    const int perElement[] = {2, 3, 1, 3, 1, 1, 3, 1, 1};
    for (int i = 0; i < 9; ++i)
        for (int q = 0; q < perElement[i]; ++q) keys << nine[i];
    const AnswerSheet sheet = sheetOf({u"4233344443322233"_s}, keys);
    CHECK(offers(ways(u"76.56"_s, sheet), WeightConvention::Exact, Treatment::FlatQuestions));

    const AnswerSheet pairs = sheetOf({u"43"_s, u"32"_s, u"21"_s},
                                      {u"PERSYARATAN"_s, u"PERSYARATAN"_s});
    CHECK(*indexBy({WeightConvention::Exact, {}, Treatment::RoundedPerPerson, {}}, pairs, {0, 1, 2},
                   surveyRules(), {})
          == Ratio(75));
    const AnswerSheet gaps = sheetOf({u"43"_s, u"44"_s, u"33"_s, u"3-"_s},
                                     {u"PERSYARATAN"_s, u"PERSYARATAN"_s});
    CHECK(*indexBy({WeightConvention::Exact, {}, Treatment::RoundedPerPerson, {}}, gaps,
                   {0, 1, 2, 3}, surveyRules(), {})
          == *Ratio::parse(u"3.5") * Ratio(25));
}

TEST_CASE("a figure that nothing reproduces, or no figure at all, has no explanation")
{
    const AnswerSheet sheet = sheetOf({u"444444444"_s});
    CHECK(ways(u"12.34"_s, sheet).empty());
    CHECK(ways(u"sangat baik"_s, sheet).empty());
    CHECK(ways(u"100.00"_s, sheetOf({})).empty());
}
