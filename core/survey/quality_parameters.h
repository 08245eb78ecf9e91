// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_pack.h"
#include "core/survey/survey_result.h"

#include <QTime>

#include <array>
#include <vector>

namespace tinjau::survey {

/// Numbers of the quality rules Q0–Q12; an office may lay its own over the shipped ones.
struct QualityParameters {
    struct Rule {
        QString name = {};
        int version = 1;
        FlagLevel level = FlagLevel::Info;
        bool operator==(const Rule&) const = default;
    };
    std::array<Rule, 13> rules = {};  ///< by number: rules[1] is Q1
    int straightMinAnswers = 8;       ///< Q1
    int straightUnitSharePercent = 50; ///< Q1: above it the unit is warned about
    int burstMinRows = 5;             ///< Q3
    int burstSeconds = 300;           ///< Q3: first to last, both ends
    int fastSeconds = 20;             ///< Q4: fewer than these
    int minBlankElements = 4;         ///< Q6
    QTime nightFrom = {};             ///< Q8, both ends
    QTime nightTo = {};
    int ageLowest = 10;               ///< Q9
    int ageHighest = 100;
    int classBoundsAtMost = 6;
    int classBoundsMinRows = 10;
    std::vector<int> classBounds = {};
    int officerMorePercent = 70;      ///< Q10
    int officerMinRows = 5;
    int constantMinRespondents = 30;  ///< Q12
    bool operator==(const QualityParameters&) const = default;
};

Result<QualityParameters> readQualityParameters(const rules::RulePack& pack);

} // namespace tinjau::survey
