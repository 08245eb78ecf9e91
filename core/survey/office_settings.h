// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/storage/store.h"
#include "core/survey/survey_settings.h"

#include "core/organisation/setting_repository.h"

#include <QDate>

namespace tinjau::survey {

/// The setting that holds a choice between rules: "skm.weightConvention" for "weightConvention". Its value
/// is the stable name of the choice, or a whole number.
QString settingKey(const QString& choice);

/// The settings with one choice made otherwise. BadArgument as settingsFrom.
Result<SurveySettings> withChoice(const SurveySettings& settings, const QString& choice, const QString& value);

/// How a survey whose period ends on that day is computed: the program's defaults under what the bureau,
/// and then the office, chose for that day. A stored value that is no longer known counts as not chosen.
SurveySettings settingsInForce(storage::Session& session, std::optional<organisation::OfficeId> office, QDate on);

/// What the bureau chooses, from the surveys on whose period ends on or after `validFrom`.
struct RuleDecision {
    QString choice = {};     ///< "weightConvention"
    QString value = {};      ///< "exact"
    QString legalBasis = {}; ///< dasar hukum atau keputusan
    QDate validFrom = {};    ///< invalid: since ever
};

/// Keeps the decision and brings the surveys that are concerned and not yet issued in line with it: one
/// act. Returns how many surveys changed. BadArgument as withChoice.
Result<int> decideRule(storage::Store& store, const RuleDecision& decision, const QString& description);

} // namespace tinjau::survey
