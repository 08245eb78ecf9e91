// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/survey/answers.h"
#include "core/survey/respondents.h"
#include "core/survey/survey_result.h"
#include "core/survey/survey_rules.h"
#include "core/survey/survey_settings.h"
#include "core/survey/tallies.h"

#include <QByteArray>
#include <QDate>

#include <set>
#include <vector>

namespace tinjau::survey {

/// What is known about a survey besides its answers.
struct SurveyContext {
    DateRange period = {};                   ///< an answer outside it is flagged (Q8)
    QDate today = {};                        ///< an answer after it is flagged (Q8)
    std::vector<Exclusion> exclusions = {};  ///< rows that a person took out
    std::set<QByteArray> knownBefore = {};   ///< fingerprints of earlier batches (Q11)
};

/// Everything about one survey: index under every convention, elements, sample, quality flags with
/// their effect, profile tables, notes and the steps of the computation. While an obstacle remains
/// there is no index, but all that can be said is there.
SurveyResult computeSurvey(const AnswerSheet& sheet, const SurveyRules& rules,
                           const SurveySettings& settings, const SurveyChoices& choices,
                           const SurveyContext& context = {});

/// The index part alone, from counted answers: elements, index, conventions, obstacles and steps.
/// Equal to computeSurvey for every setting except dropRespondent, error and respondentMean, which
/// need the rows; those are treated as their defaults here.
SurveyResult computeFromTallies(const std::vector<Question>& questions, const Tallies& tallies,
                                const SurveyRules& rules, const SurveySettings& settings,
                                const SurveyChoices& choices);

/// The index of these responses only, under the chosen convention; none if nothing can be computed.
std::optional<IndexValue> indexOfResponses(const AnswerSheet& sheet,
                                           const std::vector<std::size_t>& responses,
                                           const SurveyRules& rules, const SurveySettings& settings,
                                           const SurveyChoices& choices);

/// The index without these rows of the sheet, as the quality page asks for any set of ticked rows.
/// Settings that drop rows are applied first.
std::optional<IndexValue> indexWithout(const AnswerSheet& sheet, const std::set<std::size_t>& without,
                                       const SurveyRules& rules, const SurveySettings& settings,
                                       const SurveyChoices& choices,
                                       const SurveyContext& context = {});

} // namespace tinjau::survey
