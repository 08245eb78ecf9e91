// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/survey/answers.h"
#include "core/survey/element_groups.h"
#include "core/survey/quality_parameters.h"
#include "core/survey/respondents.h"
#include "core/survey/survey_result.h"

#include <QByteArray>
#include <QDate>

#include <set>
#include <vector>

namespace tinjau::survey {

/// What the quality rules look at.
struct QualityInput {
    const AnswerSheet& sheet;
    const std::vector<ElementGroup>& groups;
    const Respondents& respondents;
    const QualityParameters& parameters;
    DateRange period = {};
    QDate today = {};
    const std::set<QByteArray>& knownBefore;
};

/// The flags of rules Q0–Q12 over the respondents (and the blank rows, Q0), by rule. They change no
/// figure; indexWithout is left empty here.
std::vector<Flag> qualityFlags(const QualityInput& input);

} // namespace tinjau::survey
