// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_sheet.h"
#include "core/survey/survey_result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tinjau::cli {

QJsonArray decisionsJson(const std::vector<exchange::Decision>& decisions);
QJsonArray problemsJson(const std::vector<exchange::Problem>& problems, exchange::Container container);
/// The answer of `skm index`: every figure of the result. `sheet` is null for a survey from the data
/// file; while a blocking decision is open there is no index.
QJsonObject indexJson(const survey::SurveyResult& result, const survey::SkmSheet* sheet);

} // namespace tinjau::cli
