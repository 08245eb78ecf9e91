// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/survey/survey.h"

namespace tinjau::survey {

/// A survey that somebody plans, in the words of the form.
struct SurveyPlan {
    QString office;        ///< name of the office; made if it is not known
    QString unit = {};     ///< empty: the office as a whole
    QString service = {};  ///< empty: all services
    DateRange period = {};
    QString periodLabel = {}; ///< "Semester I Tahun 2026"
    QString instrument = {};  ///< id of the questionnaire; empty: the usual one
    SurveyChoices choices = {};
};

/// How the survey will be computed: what the bureau and the office chose for its last day, with the
/// questionnaire of the plan.
SurveySettings plannedSettings(storage::Session& session, const SurveyPlan& plan);

/// The stored survey of the same office, unit and service whose period is the same; none if it is new.
std::optional<SurveyId> plannedAlready(storage::Session& session, const SurveyPlan& plan);

/// Stores the survey with its office, unit and service as one act. BadArgument (values: key, expectation)
/// without office, without both days of the period or without its name; Conflict (values: "survey", id)
/// if there is such a survey already.
Result<SurveyId> planSurvey(storage::Store& store, const SurveyPlan& plan);

} // namespace tinjau::survey
