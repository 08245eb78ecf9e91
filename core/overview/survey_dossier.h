// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/paper_profile.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/storage/store.h"
#include "core/survey/compute.h"
#include "core/survey/follow_up.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey.h"
#include "core/survey/trend.h"

namespace tinjau::overview {

/// For which use the signatories of its papers are entered (SignatoryEntry::use).
inline const QString signedAs = QStringLiteral("laporan SKM");

/// Everything that is known about one stored survey, computed: for its pages, its papers, the command
/// line. A value; nothing in it refers to the data file.
struct SurveyDossier {
    survey::Survey survey;
    QString office;
    QString officeShort;
    QString unit;
    QString service;
    organisation::OfficeProfile profile;
    organisation::PaperProfile paper;
    QByteArray emblem; ///< the picture file of the letterhead; empty: none
    std::optional<organisation::SignatoryEntry> signatory; ///< none: nobody is entered for the day
    survey::SurveyRules rules;
    survey::StoredAnswers answers;
    survey::SurveyContext context;
    survey::SurveyResult result;
    /// Earlier periods of the same service, oldest first, then this one.
    std::vector<survey::PeriodValue> periods;
    std::vector<survey::FollowUp> followUps;
    std::vector<survey::FollowUp> earlierFollowUps; ///< of the survey before this one
    std::vector<survey::Publication> publications;
    bool isTraining = false; ///< the data file is the training data
};

/// Loads and computes. NotFound if there is no such survey; RuleMissing without rules for its period.
Result<SurveyDossier> surveyDossier(storage::Store& store, survey::SurveyId id, const rules::RuleBook& book, QDate today);

/// The key of the setting that marks a data file as training data ("1").
inline const QString trainingSetting = QStringLiteral("training");

} // namespace tinjau::overview
