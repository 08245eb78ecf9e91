// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/compute.h"
#include "core/survey/index.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

/// Some respondents, a blank in every tenth cell.
AnswerSheet anySheet()
{
    const int respondents = *rc::gen::inRange(1, 25);
    QStringList rows;
    for (int i = 0; i < respondents; ++i) {
        QString row;
        for (int j = 0; j < 9; ++j) {
            const int cell = *rc::gen::inRange(0, 40);
            row += cell < 4 ? QChar(u'-') : QChar(static_cast<char16_t>(u'1' + cell % 4));
        }
        rows << row;
    }
    return sheetOf(rows);
}

std::optional<IndexValue> indexOf(const AnswerSheet& sheet)
{
    return computeSurvey(sheet, surveyRules(), {}, {NaElement::Exclude, {}, {}, {}}).index;
}

} // namespace

TEST_CASE("the index does not depend on the order of rows or columns")
{
    CHECK(rc::check("permutation", [] {
        AnswerSheet sheet = anySheet();
        const auto before = indexOf(sheet);
        std::reverse(sheet.responses.begin(), sheet.responses.end());
        const int turn = *rc::gen::inRange(0, 9);
        std::rotate(sheet.questions.begin(), sheet.questions.begin() + turn, sheet.questions.end());
        for (Response& response : sheet.responses)
            std::rotate(response.scores.begin(), response.scores.begin() + turn,
                        response.scores.end());
        RC_ASSERT(indexOf(sheet) == before);
    }));
}

TEST_CASE("a better answer never lowers the index or the grade")
{
    CHECK(rc::check("monotone", [] {
        AnswerSheet sheet = anySheet();
        const auto before = indexOf(sheet);
        RC_PRE(before.has_value());
        Response& response = sheet.responses[*rc::gen::inRange<std::size_t>(0, sheet.responses.size())];
        Score& score = response.scores[*rc::gen::inRange<std::size_t>(0, 9)];
        RC_PRE(score.has_value() && *score < 4);
        ++*score;
        const auto after = indexOf(sheet);
        RC_ASSERT(after->value > before->value);
        RC_ASSERT(after->grade <= before->grade); // A stands before D
    }));
}

TEST_CASE("the index lies between 25 and 100, and reversing the scale gives 125 minus it")
{
    CHECK(rc::check("range and reversal", [] {
        AnswerSheet sheet = anySheet();
        const auto plain = indexOf(sheet);
        RC_PRE(plain.has_value());
        RC_ASSERT(plain->value >= Ratio(25));
        RC_ASSERT(plain->value <= Ratio(100));
        for (Question& question : sheet.questions) question.scale = AnswerScale::FourReversed;
        RC_ASSERT(indexOf(sheet)->value == Ratio(125) - plain->value);
    }));
}

TEST_CASE("a smaller printed weight never raises the index")
{
    CHECK(rc::check("conventions are ordered", [] {
        const AnswerSheet sheet = anySheet();
        const SurveyResult result
            = computeSurvey(sheet, surveyRules(), {}, {NaElement::Exclude, {}, {}, {}});
        for (std::size_t i = 1; i < result.conventions.size(); ++i)
            RC_ASSERT(result.conventions[i].value < result.conventions[i - 1].value);
    }));
}

TEST_CASE("a higher value never has a worse letter under any rule")
{
    CHECK(rc::check("monotone grade", [] {
        const auto any = [] { return Ratio(*rc::gen::inRange(250000, 1000001), 10000); };
        Ratio low = any(), high = any();
        if (high < low) std::swap(low, high);
        for (const CategoryRule rule : {CategoryRule::G1, CategoryRule::G2, CategoryRule::G3})
            RC_ASSERT(gradeOf(high, rule, surveyRules().instrument).letter
                      <= gradeOf(low, rule, surveyRules().instrument).letter);
    }));
}

TEST_CASE("answers and gaps of every element sum to the respondents")
{
    CHECK(rc::check("counts", [] {
        const AnswerSheet sheet = anySheet();
        const SurveyResult result = computeSurvey(sheet, surveyRules(), {}, {});
        for (const ElementResult& element : result.elements)
            RC_ASSERT(element.answered + element.missing == result.respondents);
        RC_ASSERT(result.respondents + std::ssize(result.excluded)
                  == std::ssize(sheet.responses));
    }));
}
