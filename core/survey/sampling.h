// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_pack.h"
#include "core/survey/survey_result.h"
#include "core/survey/survey_settings.h"

#include <utility>
#include <vector>

namespace tinjau::survey {

/// The table of Krejcie and Morgan and the parameters of its formula.
struct SampleTable {
    std::vector<std::pair<qint64, qint64>> rows = {}; ///< population, sample; ascending
    qint64 aboveTable = 0;
    Ratio chiSquare = {};
    Ratio proportion = {};
    Ratio error = {};
    bool operator==(const SampleTable&) const = default;
};

Result<SampleTable> readSampleTable(const rules::RulePack& pack);

/// Below the table's first row everybody; else the size of the next row upward, at most N.
qint64 sampleByTable(qint64 population, const SampleTable& table);
/// S = X²·N·P·(1−P) / (d²·(N−1) + X²·P·(1−P)), to the nearest integer, at most N.
qint64 sampleByFormula(qint64 population, const SampleTable& table);
/// ⌈N / (1 + N·e²)⌉.
qint64 sampleBySlovin(qint64 population, const Ratio& error);

/// Required respondents and what is missing to them. Never limits how many answers are used.
Sampling samplingFor(qint64 respondents, const SurveySettings& settings,
                     const SurveyChoices& choices, const SampleTable& table);

/// Splits a sample over services in proportion to their populations, by largest remainder; equal
/// remainders in the order given. The parts sum to the total unless all populations are zero.
std::vector<qint64> splitSample(qint64 total, const std::vector<qint64>& populations);

} // namespace tinjau::survey
