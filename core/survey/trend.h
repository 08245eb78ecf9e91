// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/survey/answers.h"
#include "core/survey/element_groups.h"
#include "core/survey/roll_up.h"
#include "core/survey/survey_result.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// What must be equal before two index values may be compared.
struct Basis {
    QString instrument = {};
    AnswerScale scale = AnswerScale::Four;
    int elements = 0;
    WeightConvention weight = WeightConvention::Exact;
    MissingPolicy missing = MissingPolicy::ElementDenominator;
    std::optional<RollUpMethod> rollUp = {}; ///< none for a single survey
    bool operator==(const Basis&) const = default;
};

Basis basisOf(const SurveyResult& result, const AnswerSheet& sheet);

enum class Difference { Instrument, Scale, Elements, Weight, Missing, RollUp };
/// Why two values must not be compared; empty if they may.
std::vector<Difference> differencesBetween(const Basis& a, const Basis& b);

/// Means of the respondents, as moments: all that the sampling error needs.
struct RowMoments {
    qint64 count = 0;
    Ratio sum = {};
    Ratio sumOfSquares = {};
    bool operator==(const RowMoments&) const = default;
};

RowMoments rowMomentsOf(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                        const std::vector<std::size_t>& responses);

/// Square of the sampling error of an index: (2 · 25 · sd / √n)² with the finite correction
/// (N − n)/(N − 1) where the population is known. sd is that of a sample (n − 1). None for fewer than two
/// respondents.
std::optional<Ratio> squaredSamplingError(const RowMoments& moments,
                                          const std::optional<qint64>& population);

/// One point of a trend.
struct PeriodValue {
    QString label = {};                  ///< "Semester I 2026"
    DateRange period = {};
    std::optional<Ratio> value = {};     ///< exact; none for a typed-in history
    Ratio shown = {};
    QString grade = {};
    std::optional<qint64> respondents = {};
    std::optional<Basis> basis = {};     ///< none for a typed-in history: "angka laporan"
    std::optional<Ratio> squaredError = {};
    bool operator==(const PeriodValue&) const = default;
};

/// From one point to the next.
struct TrendStep {
    enum class Change { Up, Down, Steady, NotComparable, Unknown };
    Change change = Change::Unknown;
    Ratio difference = {};               ///< of the shown values
    std::vector<Difference> why = {};    ///< for NotComparable
    bool operator==(const TrendStep&) const = default;
};

/// Change between two periods. Steady ("relatif tetap") when the difference is smaller than the sampling
/// error of the later one, compared by squares. A typed-in value has no basis: Unknown, shown but not
/// judged.
TrendStep stepBetween(const PeriodValue& before, const PeriodValue& after);

/// One step per neighbouring pair.
std::vector<TrendStep> trendOf(const std::vector<PeriodValue>& periods);

/// The value of a year from its answers, with the mean of its periods beside it.
LevelResult yearOf(const std::vector<RollUpPart>& periods, const SurveySettings& settings,
                   const Instrument& instrument);

} // namespace tinjau::survey
