// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/survey/survey_settings.h"

#include <QJsonObject>

namespace tinjau::survey {

/// The settings as they are stored and snapshotted; every key by its stable name, figures exact.
QJsonObject toJson(const SurveySettings& settings);
QJsonObject toJson(const SurveyChoices& choices);

/// Reads settings over a base: a missing key keeps the value of the base. BadArgument names every key
/// that is unknown or has an impossible value (values: key, expectation, key, …).
Result<SurveySettings> settingsFrom(const QJsonObject& json, SurveySettings base = {});
Result<SurveyChoices> choicesFrom(const QJsonObject& json, SurveyChoices base = {});

} // namespace tinjau::survey
