// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/quality.h"

#include "core/survey/quality_rules.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

std::optional<Flag> flagFor(const QualityInput& input, int rule, std::vector<std::size_t> responses,
                            const QString& detail)
{
    if (responses.empty()) return std::nullopt;
    std::sort(responses.begin(), responses.end());
    responses.erase(std::unique(responses.begin(), responses.end()), responses.end());

    const auto& known = input.parameters.rules[static_cast<std::size_t>(rule)];
    Flag flag;
    flag.rule = u"Q%1"_s.arg(rule);
    flag.version = known.version;
    flag.level = known.level;
    flag.detail = detail;
    for (const std::size_t i : responses) flag.rows.push_back(input.sheet.responses[i].sourceRow);
    std::sort(flag.rows.begin(), flag.rows.end());
    flag.responses = std::move(responses);
    return flag;
}

std::vector<Flag> qualityFlags(const QualityInput& input)
{
    std::vector<Flag> flags;
    if (auto blank = flagFor(input, 0, input.respondents.blank)) flags.push_back(*std::move(blank));
    checkStraightLines(input, flags);
    checkTwins(input, flags);
    checkBursts(input, flags);
    checkFastOnes(input, flags);
    checkScale(input, flags);
    checkBlanks(input, flags);
    checkSenders(input, flags);
    checkTimes(input, flags);
    checkProfiles(input, flags);
    checkOfficerPattern(input, flags);
    checkSeenBefore(input, flags);
    checkConstantElements(input, flags);
    return flags;
}

} // namespace tinjau::survey
