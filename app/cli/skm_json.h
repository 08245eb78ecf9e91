// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/convention_finder.h"
#include "core/survey/skm_sheet.h"
#include "core/survey/survey_result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tinjau::cli {

QJsonArray decisionsJson(const std::vector<exchange::Decision>& decisions);
QJsonArray problemsJson(const std::vector<exchange::Problem>& problems);

/// The index that the file itself states, and the ways of computing that give it.
struct PrintedTotal {
    std::optional<survey::PrintedIndex> printed;
    std::vector<survey::Reproduction> ways;
};

/// The answer of `skm index`: every figure of the result. `sheet` is null for a survey from the data
/// file; while a blocking decision is open there is no index.
QJsonObject indexJson(const survey::SurveyResult& result, const survey::SkmSheet* sheet, const PrintedTotal& total);

} // namespace tinjau::cli
