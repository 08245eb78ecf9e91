// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/survey/flag_repository.h"
#include "core/survey/follow_up.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey.h"
#include "core/survey/survey_rules.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::survey {

// Acts on surveys: each is one transaction and one entry of the journal. An exclusion or a changed setting
// says in its entry what the index was before and after.

/// The survey, for an act that changes it. NotFound (values: "survey", id) if there is none; RuleRefused
/// (values: "issued") once its report is signed.
Result<Survey> changeableSurvey(storage::Session& session, SurveyId id);

/// BadArgument (values: key, expectation) for a period without both days or a missing label; NotFound
/// (values: "office", id) for an unknown office.
Result<SurveyId> createSurvey(storage::Store& store, const Survey& survey);

/// Changes how a survey is computed. RuleRefused (values: "issued") once its report is signed.
Result<void> changeSettings(storage::Store& store, SurveyId id, const SurveySettings& settings,
                            const SurveyChoices& choices, const SurveyRules& rules, QDate today);

/// Open, closed or issued, with the date of the report if there is one.
Result<void> setState(storage::Store& store, SurveyId id, SurveyState state,
                      std::optional<QDate> reportedOn);

/// Takes forms out, with a reason, or back in. NotFound (values: "response", id); BadArgument (values:
/// "reason", …) without a reason; RuleRefused (values: "issued") once the report is signed.
Result<void> excludeResponses(storage::Store& store, const std::vector<ResponseId>& ids,
                              const QString& reason, const SurveyRules& rules, QDate today);
Result<void> includeResponses(storage::Store& store, const std::vector<ResponseId>& ids,
                              const SurveyRules& rules, QDate today);

/// Decides about flags; state Excluded takes the forms out in the same act, with the reason of each.
Result<void> decideFlags(storage::Store& store, const std::vector<FlagDecision>& decisions);

/// Makes the undone items of one survey items of the next one; those that were carried already are left
/// alone. Returns how many.
Result<int> carryFollowUp(storage::Store& store, SurveyId from, SurveyId to);

} // namespace tinjau::survey
