// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/stored_survey.h"

#include "core/survey/survey_repository.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

Failure noSuchSurvey(SurveyId id)
{
    return failure(ErrorCode::NotFound, {u"survey"_s, QString::number(id.number())});
}

/// Whether the counts of the answers alone decide the index.
bool needsRows(const Survey& survey)
{
    return survey.settings.missingPolicy != MissingPolicy::ElementDenominator
           || survey.settings.multiQuestion == MultiQuestion::RespondentMean;
}

} // namespace

Result<StoredSurvey> loadSurvey(storage::Store& store, SurveyId id)
{
    return store.read([&](storage::Session& session) -> Result<StoredSurvey> {
        SurveyRepository surveys(session);
        const auto survey = surveys.find(id);
        if (!survey) return noSuchSurvey(id);
        return StoredSurvey{*survey, ResponseRepository(session).load(id, surveys.questions(id))};
    });
}

SurveyResult resultOf(const StoredSurvey& stored, const SurveyRules& rules, QDate today)
{
    SurveyContext context;
    context.period = stored.survey.period;
    context.today = today;
    context.exclusions = stored.answers.exclusions;
    return computeSurvey(stored.answers.sheet, rules, stored.survey.settings, stored.survey.choices,
                         context);
}

Result<SurveyResult> indexOfStored(storage::Store& store, SurveyId id, const SurveyRules& rules,
                                   QDate today)
{
    const auto survey = store.read([&](storage::Session& session) -> Result<Survey> {
        auto found = SurveyRepository(session).find(id);
        if (!found) return noSuchSurvey(id);
        return *std::move(found);
    });
    if (!survey) return Failure{survey.error()};
    if (needsRows(*survey)) {
        auto stored = loadSurvey(store, id);
        if (!stored) return Failure{stored.error()};
        return resultOf(*stored, rules, today);
    }
    return store.read([&](storage::Session& session) {
        const auto questions = SurveyRepository(session).questions(id);
        const auto groups = groupsOf(questions, rules.instrument, survey->settings.extraElements);
        const Tallies tallies = ResponseRepository(session).tallies(id, questions, groups,
                                                                    survey->settings.minAnswered);
        return computeFromTallies(questions, tallies, rules, survey->settings, survey->choices);
    });
}

} // namespace tinjau::survey
