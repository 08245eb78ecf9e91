// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/quality_rules.h"

#include "core/survey/fingerprint.h"
#include "core/survey/tallies.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace tinjau::survey {

namespace {

void add(std::vector<Flag>& flags, std::optional<Flag> flag)
{
    if (flag) flags.push_back(*std::move(flag));
}

/// The responses whose key occurs more than once; an empty key never matches.
template <typename KeyOf>
std::vector<std::size_t> sharing(const QualityInput& input, KeyOf keyOf)
{
    QHash<QByteArray, std::vector<std::size_t>> byKey;
    for (const std::size_t i : input.respondents.used)
        if (const QByteArray key = keyOf(input.sheet.responses[i]); !key.isEmpty())
            byKey[key].push_back(i);
    std::vector<std::size_t> found;
    for (const auto& same : byKey)
        if (same.size() > 1) found.insert(found.end(), same.begin(), same.end());
    return found;
}

/// Groups of counted elements that any respondent answers; one that nobody could answer is not a gap.
std::vector<const ElementGroup*> askedGroups(const QualityInput& input)
{
    std::vector<const ElementGroup*> asked;
    for (const ElementGroup& group : input.groups)
        if (group.counted
            && std::any_of(input.respondents.used.begin(), input.respondents.used.end(),
                           [&](std::size_t i) { return answers(input.sheet.responses[i], group); }))
            asked.push_back(&group);
    return asked;
}

bool isConstant(const QuestionTally& tally)
{
    const qint64 answered = tally.answered();
    return answered > 0
           && std::any_of(tally.given.begin() + 1, tally.given.end(),
                          [&](qint64 count) { return count == answered; });
}

} // namespace

std::optional<quint8> straightAnswer(const Response& response, int minAnswers)
{
    if (!response.rejected.empty()) return std::nullopt;
    std::optional<quint8> same;
    int answered = 0;
    for (const Score& score : response.scores) {
        if (!score) continue;
        if (same && *same != *score) return std::nullopt;
        same = score;
        ++answered;
    }
    return answered >= minAnswers ? same : std::nullopt;
}

void checkStraightLines(const QualityInput& input, std::vector<Flag>& flags)
{
    const QualityParameters& limits = input.parameters;
    std::vector<std::size_t> found;
    for (const std::size_t i : input.respondents.used)
        if (straightAnswer(input.sheet.responses[i], limits.straightMinAnswers)) found.push_back(i);
    auto flag = flagFor(input, 1, found);
    if (!flag) return;
    flag->unitWarning = found.size() * 100
                        > input.respondents.used.size()
                              * static_cast<std::size_t>(limits.straightUnitSharePercent);
    flags.push_back(*std::move(flag));
}

void checkTwins(const QualityInput& input, std::vector<Flag>& flags)
{
    add(flags, flagFor(input, 2, sharing(input, twinKey)));
}

void checkScale(const QualityInput& input, std::vector<Flag>& flags)
{
    std::vector<std::size_t> found;
    QStringList cells;
    for (const std::size_t i : input.respondents.used) {
        const Response& response = input.sheet.responses[i];
        if (response.rejected.empty()) continue;
        found.push_back(i);
        for (const int question : response.rejected)
            cells << input.sheet.questions[static_cast<std::size_t>(question)].letters
                         + QString::number(response.sourceRow);
    }
    auto flag = flagFor(input, 5, found);
    if (!flag) return;
    flag->cells = cells;
    flags.push_back(*std::move(flag));
}

void checkBlanks(const QualityInput& input, std::vector<Flag>& flags)
{
    const auto asked = askedGroups(input);
    std::vector<std::size_t> found;
    for (const std::size_t i : input.respondents.used) {
        const auto blank = std::count_if(asked.begin(), asked.end(), [&](const auto* group) {
            return !answers(input.sheet.responses[i], *group);
        });
        if (blank >= input.parameters.minBlankElements) found.push_back(i);
    }
    add(flags, flagFor(input, 6, found));
}

void checkSenders(const QualityInput& input, std::vector<Flag>& flags)
{
    const auto sender = [](const Response& response) { return response.senderHash.toUtf8(); };
    add(flags, flagFor(input, 7, sharing(input, sender)));
}

void checkSeenBefore(const QualityInput& input, std::vector<Flag>& flags)
{
    if (input.knownBefore.empty()) return;
    const Fingerprints fingerprints(input.sheet.questions);
    std::vector<std::size_t> found;
    for (const std::size_t i : input.respondents.used)
        if (input.knownBefore.contains(fingerprints.of(input.sheet.responses[i])))
            found.push_back(i);
    add(flags, flagFor(input, 11, found));
}

void checkConstantElements(const QualityInput& input, std::vector<Flag>& flags)
{
    if (std::ssize(input.respondents.used) < input.parameters.constantMinRespondents) return;
    const Tallies tallies = Tallies::of(input.sheet, input.respondents.used);
    Flag flag{QStringLiteral("Q12"), input.parameters.rules[12].version,
              input.parameters.rules[12].level};
    for (const ElementGroup& group : input.groups)
        if (!group.questions.empty()
            && std::all_of(group.questions.begin(), group.questions.end(),
                           [&](std::size_t q) { return isConstant(tallies.questions[q]); }))
            flag.cells << group.key;
    if (!flag.cells.isEmpty()) flags.push_back(std::move(flag));
}

} // namespace tinjau::survey
