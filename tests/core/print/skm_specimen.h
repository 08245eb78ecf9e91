// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_paper_input.h"
#include "core/survey/survey_rules.h"

#include <QStringList>

#include <vector>

/// Invented surveys for tests of the papers.
namespace tinjau::print {

const survey::SurveyRules& surveyRules();

/// What a specimen varies.
struct SurveyRecipe {
    int respondents = 29;
    std::optional<qint64> population = {};
    /// Wanted mean of each question; 0: nobody answers it.
    std::vector<double> means = {3.62, 3.48, 3.45, 4.00, 3.52, 3.62, 3.66, 3.97, 3.62};
    std::vector<int> questionsPerElement = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    int everyNthBlank = 0;    ///< leaves out one answer in so many; 0: none
    QStringList remarks = {}; ///< given by the first respondents
    bool withProfile = true;
    survey::SurveySettings settings = {};
    std::vector<survey::Exclusion> exclusions = {};
};

/// Answers as the recipe asks, the same each time.
survey::AnswerSheet answersOf(const SurveyRecipe& recipe);
/// A survey of the invented Disdukcapil with office, signature and places; no plan, trend or
/// follow-up.
SkmPaperInput surveyInput(const SurveyRecipe& recipe = {});

/// Three earlier periods, the first with another weight.
std::vector<EarlierPeriod> threeEarlierPeriods();
std::vector<PlannedMeasure> threeMeasures();
std::vector<MeasureOutcome> threeOutcomes();
std::vector<PlanStep> fourSteps();
QStringList manyRemarks();

/// Everything that a report can hold.
SkmPaperInput fullInput();

} // namespace tinjau::print
