// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/question_match.h"

#include "core/survey/element_groups.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace tinjau::survey {

namespace {

using Fits = std::function<bool(const Question& known, const Question& incoming)>;

bool hasSameHeading(const Question& a, const Question& b)
{
    return a.column.simplified().compare(b.column.simplified(), Qt::CaseInsensitive) == 0;
}

/// Gives each question without a place the first free one that fits.
void place(const std::vector<Question>& sheet, const QuestionMatch& match,
           std::vector<std::optional<std::size_t>>& places, std::vector<bool>& taken,
           const Fits& fits)
{
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        if (places[i]) continue;
        for (std::size_t k = 0; k < match.known; ++k) {
            if (taken[k] || !fits(match.questions[k], sheet[i])) continue;
            places[i] = k;
            taken[k] = true;
            break;
        }
    }
}

} // namespace

Result<QuestionMatch> matchQuestions(const std::vector<Question>& survey,
                                     const std::vector<Question>& sheet)
{
    QuestionMatch match{survey, {}, survey.size(), {}};
    std::vector<std::optional<std::size_t>> places(sheet.size());
    std::vector<bool> taken(survey.size(), false);
    place(sheet, match, places, taken, [](const Question& known, const Question& incoming) {
        return known.element == incoming.element && hasSameHeading(known, incoming);
    });
    place(sheet, match, places, taken, [](const Question& known, const Question& incoming) {
        return known.element == incoming.element;
    });
    place(sheet, match, places, taken, [](const Question& known, const Question& incoming) {
        return (isUndecided(known.element) || isUndecided(incoming.element))
               && hasSameHeading(known, incoming);
    });

    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const Question& incoming = sheet[i];
        if (!places[i]) {
            if (match.known > 0 && isUndecided(incoming.element))
                return failure(ErrorCode::Conflict, {incoming.column});
            match.places.push_back(match.questions.size());
            match.questions.push_back(incoming);
            continue;
        }
        Question& known = match.questions[*places[i]];
        if (known.scale != incoming.scale) return failure(ErrorCode::Conflict, {incoming.column});
        if (isUndecided(known.element) && !isUndecided(incoming.element)) {
            known.element = incoming.element;
            match.decided.emplace_back(*places[i], incoming.element);
        }
        match.places.push_back(*places[i]);
    }
    return match;
}

Response arranged(const Response& response, const QuestionMatch& match)
{
    Response moved = response;
    moved.scores.assign(match.questions.size(), std::nullopt);
    for (std::size_t i = 0; i < match.places.size(); ++i)
        moved.scores[match.places[i]] = response.scores[i];
    if (!response.rawTexts.empty()) {
        moved.rawTexts.assign(match.questions.size(), QString());
        for (std::size_t i = 0; i < match.places.size() && i < response.rawTexts.size(); ++i)
            moved.rawTexts[match.places[i]] = response.rawTexts[i];
    }
    for (int& question : moved.rejected)
        question = static_cast<int>(match.places[static_cast<std::size_t>(question)]);
    std::sort(moved.rejected.begin(), moved.rejected.end());
    return moved;
}

} // namespace tinjau::survey
