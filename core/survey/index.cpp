// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/index.h"

#include "core/base/ensure.h"

namespace tinjau::survey {

namespace {

Ratio roundedTo(const Ratio& value, const std::optional<int>& decimals)
{
    return decimals ? value.rounded(*decimals) : value;
}

} // namespace

std::optional<Ratio> weightUnder(WeightConvention convention, int k, const Instrument& instrument)
{
    if (k < 1) return std::nullopt;
    if (convention == WeightConvention::Exact) return Ratio(1) / Ratio(k);
    const QString name = nameOf(convention);
    for (const PrintedWeight& printed : instrument.printedWeights)
        if (printed.convention == name && printed.elements == k) return printed.weight;
    return std::nullopt;
}

WeightedMeans weigh(const std::vector<Ratio>& means, const std::vector<Ratio>& weights,
                    const Rounding& rounding)
{
    TINJAU_ENSURE(means.size() == weights.size(), "every counted element has one weight");
    WeightedMeans weighted;
    for (std::size_t i = 0; i < means.size(); ++i) {
        weighted.nrr.push_back(roundedTo(means[i], rounding.nrr));
        weighted.nrrt.push_back(roundedTo(weighted.nrr.back() * weights[i], rounding.nrrt));
        weighted.ni += weighted.nrrt.back();
    }
    weighted.ni = roundedTo(weighted.ni, rounding.ni);
    return weighted;
}

const Category& gradeOf(const Ratio& value, CategoryRule rule, const Instrument& instrument)
{
    switch (rule) {
    case CategoryRule::G1: return instrument.reachedBy(value.rounded(2));
    case CategoryRule::G2: return instrument.reachedBy(value);
    case CategoryRule::G3: return instrument.reachedByNi((value / Ratio(25)).rounded(4));
    }
    return instrument.categories.back();
}

IndexValue indexFrom(const Ratio& ni, WeightConvention convention, std::optional<Ratio> weight,
                     const SurveySettings& settings, const Instrument& instrument)
{
    IndexValue index;
    index.convention = convention;
    index.weight = std::move(weight);
    index.ni = ni;
    index.value = ni * Ratio(25);
    index.shown = index.value.rounded(settings.ikmDecimals);
    const Category& grade = gradeOf(index.value, settings.categoryRule, instrument);
    index.grade = grade.letter;
    index.performance = grade.performance;
    index.belowRange = index.shown < Ratio(25);
    return index;
}

} // namespace tinjau::survey
