// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/index.h"
#include "core/survey/survey_rules.h"
#include "core/survey/survey_settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// What an older paper did with the answers before the weight. Only the first is sound; the others are
/// recognised and never offered.
enum class Treatment {
    LeftOut,           ///< blank answers left out (elementDenominator)
    DroppedRows,       ///< only complete rows (dropRespondent)
    BlankAsZero,       ///< blank counted as 0: wrong
    RowMeans,          ///< mean of the respondents' own means: wrong
    FlatQuestions,     ///< every question weighs the same, whatever its element: wrong
    RoundedPerPerson,  ///< mean per person and element rounded to a whole number: wrong
};
/// "leftOut", "droppedRows", "blankAsZero", "rowMeans", "flatQuestions", "roundedPerPerson"
QString nameOf(Treatment treatment);

/// One way that gives the printed index.
struct Reproduction {
    WeightConvention convention = WeightConvention::Exact;
    Rounding rounding = {};
    Treatment treatment = Treatment::LeftOut;
    Ratio value = {};     ///< exact outcome of that way
    /// How far it is from the default; 0 is the default itself.
    int oddity() const;
    bool operator==(const Reproduction&) const = default;
};

/// The index that one way of computing gives; none where the way does not exist for these answers.
std::optional<Ratio> indexBy(const Reproduction& way, const AnswerSheet& sheet,
                             const std::vector<std::size_t>& respondents, const SurveyRules& rules,
                             const SurveySettings& settings);

/// Every way of computing that gives the index as printed ("90,56", "85.25"), plainest first. A way
/// that only adds a rounding or treatment without effect to one already found is left out. Empty if
/// the text is no number or nothing gives it.
std::vector<Reproduction> waysTo(const QString& printed, const AnswerSheet& sheet,
                                 const SurveyRules& rules, const SurveySettings& settings);

} // namespace tinjau::survey
