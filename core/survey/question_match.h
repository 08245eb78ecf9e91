// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/survey/answers.h"

#include <utility>
#include <vector>

namespace tinjau::survey {

/// How the questions of a sheet fit those of a survey.
struct QuestionMatch {
    std::vector<Question> questions = {};        ///< of the survey afterwards; new ones at the end
    std::vector<std::size_t> places = {};        ///< per question of the sheet: its place there
    std::size_t known = 0;                       ///< questions that the survey had before
    /// Questions of the survey whose element the sheet decides: place, element.
    std::vector<std::pair<std::size_t, QString>> decided = {};
};

/// Finds each question of a sheet in a survey: by element and heading, by element, then, where one side has
/// an undecided "U8" or "U9", by heading. Conflict (values: heading) for another scale, or for an undecided
/// question that the survey does not know.
Result<QuestionMatch> matchQuestions(const std::vector<Question>& survey,
                                     const std::vector<Question>& sheet);

/// A response with its answers in the order of the survey.
Response arranged(const Response& response, const QuestionMatch& match);

} // namespace tinjau::survey
