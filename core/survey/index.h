// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/instrument.h"
#include "core/survey/survey_result.h"
#include "core/survey/survey_settings.h"

#include <optional>
#include <vector>

namespace tinjau::survey {

/// Early rounding of old papers; none anywhere by default.
struct Rounding {
    std::optional<int> nrr = {};
    std::optional<int> nrrt = {};
    std::optional<int> ni = {};
    bool operator==(const Rounding&) const = default;
};

/// NRR, NRRT per element and their sum NI.
struct WeightedMeans {
    std::vector<Ratio> nrr = {};  ///< as used, after early rounding if any
    std::vector<Ratio> nrrt = {};
    Ratio ni = {};
};

/// The weight of each of k elements; none where papers know no such weight for k. Exact is 1/k.
std::optional<Ratio> weightUnder(WeightConvention convention, int k, const Instrument& instrument);

/// NI from element means; both lists have one entry per counted element.
WeightedMeans weigh(const std::vector<Ratio>& means, const std::vector<Ratio>& weights,
                    const Rounding& rounding = {});

/// The grade of an index under a category rule. The value is exact; G1 rounds it to two decimals, G3
/// rounds NI = value / 25 to four.
const Category& gradeOf(const Ratio& value, CategoryRule rule, const Instrument& instrument);

/// IKM = NI × 25 with its printed figure and grade.
IndexValue indexFrom(const Ratio& ni, WeightConvention convention, std::optional<Ratio> weight,
                     const SurveySettings& settings, const Instrument& instrument);

} // namespace tinjau::survey
