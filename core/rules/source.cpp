// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/source.h"

#include <array>
#include <utility>

namespace tinjau::rules {

using namespace Qt::StringLiterals;

namespace {

using Named = std::pair<Confidence, QLatin1StringView>;
constexpr std::array<Named, 6> confidences{
    Named{Confidence::TextSeen, "text"_L1},      Named{Confidence::TwoSources, "two-sources"_L1},
    Named{Confidence::OneSource, "one-source"_L1}, Named{Confidence::Memory, "memory"_L1},
    Named{Confidence::Proposal, "proposal"_L1},  Named{Confidence::Computed, "computed"_L1},
};

} // namespace

QString nameOf(Confidence confidence)
{
    for (const auto& [value, name] : confidences)
        if (value == confidence) return name;
    return {};
}

std::optional<Confidence> confidenceNamed(QStringView name)
{
    for (const auto& [value, known] : confidences)
        if (name == known) return value;
    return std::nullopt;
}

} // namespace tinjau::rules
