// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/survey/compute.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey.h"
#include "core/survey/survey_rules.h"

#include <QDate>

namespace tinjau::survey {

/// A survey with all its answers.
struct StoredSurvey {
    Survey survey;
    StoredAnswers answers;
};

/// NotFound (values: "survey", id) if there is none.
Result<StoredSurvey> loadSurvey(storage::Store& store, SurveyId id);

/// Everything about a stored survey, under its own settings and choices.
SurveyResult resultOf(const StoredSurvey& stored, const SurveyRules& rules, QDate today);

/// The index and elements of a stored survey without loading its forms where the settings allow it
/// (200,000 forms in a fraction of a second); no flags, profile or exclusion notes.
Result<SurveyResult> indexOfStored(storage::Store& store, SurveyId id, const SurveyRules& rules,
                                   QDate today);

} // namespace tinjau::survey
