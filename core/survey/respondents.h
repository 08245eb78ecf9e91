// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/element_groups.h"
#include "core/survey/survey_result.h"
#include "core/survey/survey_settings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tinjau::survey {

/// A response that a person took out, with the reason given.
struct Exclusion {
    std::size_t response = 0; ///< index into AnswerSheet::responses
    QString reason = {};
    bool operator==(const Exclusion&) const = default;
};

/// Who counts as a respondent, and who does not and why.
struct Respondents {
    std::vector<std::size_t> used = {};  ///< indices into AnswerSheet::responses, ascending
    std::vector<std::size_t> blank = {}; ///< no answer in any element (Q0)
    std::vector<ExcludedRow> left = {};  ///< blank, fewAnswers, incomplete, person; in row order
};

/// Leaves out, in this order: rows without any answer, rows taken out by a person, rows with fewer
/// answered elements than minAnswered, and under dropRespondent rows with a gap in a counted element
/// that anybody answered.
Respondents respondentsOf(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                          const SurveySettings& settings,
                          const std::vector<Exclusion>& exclusions = {});

/// Blank cells of counted elements among these responses, "E4"; for missingPolicy error.
QStringList blankCells(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                       const std::vector<std::size_t>& responses);

} // namespace tinjau::survey
