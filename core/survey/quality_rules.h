// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/quality.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// Builds the flag of rule number `rule` for these responses; none for no response.
std::optional<Flag> flagFor(const QualityInput& input, int rule, std::vector<std::size_t> responses,
                            const QString& detail = {});

/// The answer that a straight-lined response gave everywhere; none if it is not straight (Q1). A cell
/// with something else than an answer breaks the line.
std::optional<quint8> straightAnswer(const Response& response, int minAnswers);

// One function per rule; each looks at the respondents only.
void checkStraightLines(const QualityInput& input, std::vector<Flag>& flags); // Q1
void checkTwins(const QualityInput& input, std::vector<Flag>& flags);         // Q2
void checkBursts(const QualityInput& input, std::vector<Flag>& flags);        // Q3
void checkFastOnes(const QualityInput& input, std::vector<Flag>& flags);      // Q4
void checkScale(const QualityInput& input, std::vector<Flag>& flags);         // Q5
void checkBlanks(const QualityInput& input, std::vector<Flag>& flags);        // Q6
void checkSenders(const QualityInput& input, std::vector<Flag>& flags);       // Q7
void checkTimes(const QualityInput& input, std::vector<Flag>& flags);         // Q8
void checkProfiles(const QualityInput& input, std::vector<Flag>& flags);      // Q9
void checkOfficerPattern(const QualityInput& input, std::vector<Flag>& flags); // Q10
void checkSeenBefore(const QualityInput& input, std::vector<Flag>& flags);    // Q11
void checkConstantElements(const QualityInput& input, std::vector<Flag>& flags); // Q12

} // namespace tinjau::survey
