// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/respondents.h"

#include <algorithm>
#include <map>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const Response& response)
{
    return std::none_of(response.scores.begin(), response.scores.end(),
                        [](const Score& score) { return score.has_value(); });
}

/// The counted groups that at least one response answers.
std::vector<const ElementGroup*> applicable(const AnswerSheet& sheet,
                                            const std::vector<ElementGroup>& groups)
{
    std::vector<const ElementGroup*> found;
    for (const ElementGroup& group : groups)
        if (group.counted
            && std::any_of(sheet.responses.begin(), sheet.responses.end(),
                           [&](const Response& response) { return answers(response, group); }))
            found.push_back(&group);
    return found;
}

} // namespace

Respondents respondentsOf(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                          const SurveySettings& settings, const std::vector<Exclusion>& exclusions)
{
    const auto needed = applicable(sheet, groups);
    const bool wholeOnly = settings.missingPolicy == MissingPolicy::DropRespondent;
    std::map<std::size_t, QString> taken;
    for (const Exclusion& exclusion : exclusions) taken[exclusion.response] = exclusion.reason;
    Respondents found;
    for (std::size_t i = 0; i < sheet.responses.size(); ++i) {
        const Response& response = sheet.responses[i];
        const auto answered = std::count_if(needed.begin(), needed.end(), [&](const auto* group) {
            return answers(response, *group);
        });
        const auto leave = [&](const QString& reason, const QString& words = {}) {
            found.left.push_back({response.sourceRow, reason, words});
        };
        if (isBlank(response)) {
            found.blank.push_back(i);
            leave(u"blank"_s);
        } else if (const auto one = taken.find(i); one != taken.end()) {
            leave(u"person"_s, one->second);
        } else if (answered < settings.minAnswered) {
            leave(u"fewAnswers"_s);
        } else if (wholeOnly && !std::all_of(needed.begin(), needed.end(), [&](const auto* group) {
                       return answersWholly(response, *group);
                   })) {
            leave(u"incomplete"_s);
        } else {
            found.used.push_back(i);
        }
    }
    return found;
}

QStringList blankCells(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                       const std::vector<std::size_t>& responses)
{
    QStringList cells;
    for (const std::size_t i : responses)
        for (const ElementGroup& group : groups) {
            if (!group.counted) continue;
            for (const std::size_t question : group.questions)
                if (!sheet.responses[i].scores[question])
                    cells << sheet.questions[question].letters
                                 + QString::number(sheet.responses[i].sourceRow);
        }
    return cells;
}

} // namespace tinjau::survey
