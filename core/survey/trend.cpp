// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/trend.h"

#include "core/survey/tallies.h"

#include <algorithm>
#include <array>
#include <map>

namespace tinjau::survey {

namespace {

/// Score sum in twentieths and number of answers of one respondent.
using RowSum = std::pair<qint64, qint64>;

RowSum rowSum(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
              const std::vector<std::array<qint64, 6>>& worth, std::size_t response)
{
    RowSum sum{0, 0};
    for (const ElementGroup& group : groups) {
        if (!group.counted) continue;
        for (const std::size_t question : group.questions) {
            const Score& given = sheet.responses[response].scores[question];
            if (!given || *given > 5 || worth[question][*given] == 0) continue;
            sum.first += worth[question][*given];
            ++sum.second;
        }
    }
    return sum;
}

std::vector<std::array<qint64, 6>> worthOf(const std::vector<Question>& questions)
{
    std::vector<std::array<qint64, 6>> worth(questions.size());
    for (std::size_t q = 0; q < questions.size(); ++q)
        for (quint8 given = 1; given <= 5; ++given)
            if (const auto score = scoreOf(given, questions[q].scale))
                worth[q][given] = static_cast<qint64>((*score * Ratio(20)).numerator());
    return worth;
}

Ratio square(const Ratio& value)
{
    return value * value;
}

} // namespace

Basis basisOf(const SurveyResult& result, const AnswerSheet& sheet)
{
    Basis basis;
    basis.instrument = result.instrument;
    for (const Question& question : sheet.questions)
        if (question.scale == AnswerScale::FiveLinear
            || question.scale == AnswerScale::FiveProportional)
            basis.scale = question.scale;
    basis.elements = result.elementsUsed;
    basis.weight = result.index ? result.index->convention : result.settings.weightConvention;
    basis.missing = result.settings.missingPolicy;
    return basis;
}

std::vector<Difference> differencesBetween(const Basis& a, const Basis& b)
{
    std::vector<Difference> found;
    if (a.instrument != b.instrument) found.push_back(Difference::Instrument);
    if (a.scale != b.scale) found.push_back(Difference::Scale);
    if (a.elements != b.elements) found.push_back(Difference::Elements);
    if (a.weight != b.weight) found.push_back(Difference::Weight);
    if (a.missing != b.missing) found.push_back(Difference::Missing);
    if (a.rollUp != b.rollUp) found.push_back(Difference::RollUp);
    return found;
}

RowMoments rowMomentsOf(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                        const std::vector<std::size_t>& responses)
{
    const auto worth = worthOf(sheet.questions);
    std::map<RowSum, qint64> rows;
    for (const std::size_t i : responses) ++rows[rowSum(sheet, groups, worth, i)];

    RowMoments moments;
    for (const auto& [sum, count] : rows) {
        if (sum.second == 0) continue;
        const Ratio mean = Ratio(sum.first) / Ratio(20 * sum.second);
        moments.count += count;
        moments.sum += Ratio(count) * mean;
        moments.sumOfSquares += Ratio(count) * mean * mean;
    }
    return moments;
}

std::optional<Ratio> squaredSamplingError(const RowMoments& moments,
                                          const std::optional<qint64>& population)
{
    if (moments.count < 2) return std::nullopt;
    const Ratio n(moments.count);
    const Ratio variance
        = (moments.sumOfSquares - square(moments.sum) / n) / Ratio(moments.count - 1);
    Ratio error = Ratio(2 * 2 * 25 * 25) * variance / n;
    if (population && *population > 1)
        error *= Ratio(std::max<qint64>(0, *population - moments.count)) / Ratio(*population - 1);
    return error;
}

TrendStep stepBetween(const PeriodValue& before, const PeriodValue& after)
{
    using Change = TrendStep::Change;
    TrendStep step;
    step.difference = after.shown - before.shown;
    if (!before.basis || !after.basis || !before.value || !after.value) return step;
    step.why = differencesBetween(*before.basis, *after.basis);
    if (!step.why.empty()) {
        step.change = Change::NotComparable;
        return step;
    }
    const Ratio difference = *after.value - *before.value;
    if (difference == Ratio(0)
        || (after.squaredError && square(difference) < *after.squaredError))
        step.change = Change::Steady;
    else
        step.change = difference > Ratio(0) ? Change::Up : Change::Down;
    return step;
}

std::vector<TrendStep> trendOf(const std::vector<PeriodValue>& periods)
{
    std::vector<TrendStep> steps;
    for (std::size_t i = 1; i < periods.size(); ++i)
        steps.push_back(stepBetween(periods[i - 1], periods[i]));
    return steps;
}

LevelResult yearOf(const std::vector<RollUpPart>& periods, const SurveySettings& settings,
                   const Instrument& instrument)
{
    return rollUp(periods, RollUpMethod::Pooled, settings, instrument);
}

} // namespace tinjau::survey
