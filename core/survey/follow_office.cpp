// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/follow_office.h"

#include "core/survey/survey_repository.h"

namespace tinjau::survey {

namespace {

template <typename Key>
std::optional<Key> moved(const std::map<Key, Key>& keys, std::optional<Key> key)
{
    const auto found = key ? keys.find(*key) : keys.end();
    return found == keys.end() ? key : std::optional(found->second);
}

} // namespace

int followOffice(storage::Session& session, const organisation::OfficeMove& move)
{
    SurveyRepository surveys(session);
    int count = 0;
    for (const SurveyLine& line : surveys.list()) {
        Survey survey = line.survey;
        if (survey.office != move.from || survey.period.first < move.since || survey.state == SurveyState::Issued) continue;
        survey.office = move.to;
        survey.unit = moved(move.units, survey.unit);
        survey.service = moved(move.services, survey.service);
        surveys.update(survey);
        ++count;
    }
    return count;
}

} // namespace tinjau::survey
