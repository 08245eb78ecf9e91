// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/answers.h"
#include "core/survey/element_groups.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace tinjau::survey {

/// The greatest number that may be given on a scale; the least is 1.
int highestAnswer(AnswerScale scale);
/// The score 1 … 4 that a given answer stands for on its scale; none for a value outside it.
std::optional<Ratio> scoreOf(quint8 given, AnswerScale scale);

/// The answers to one question, counted by what was given. All that the default index needs.
struct QuestionTally {
    std::array<qint64, 6> given = {}; ///< [0] no answer, [1] … [5] that answer

    qint64 answered() const;
    qint64 missing() const { return given[0]; }
    Ratio sum(AnswerScale scale) const;
    /// None if nobody answered.
    std::optional<Ratio> mean(AnswerScale scale) const;
    bool operator==(const QuestionTally&) const = default;
};

/// The answers of all respondents of a survey, counted.
struct Tallies {
    qint64 respondents = 0;
    std::vector<QuestionTally> questions = {};
    bool operator==(const Tallies&) const = default;

    /// Takes these responses of a sheet.
    static Tallies of(const AnswerSheet& sheet, const std::vector<std::size_t>& responses);
    Tallies& operator+=(const Tallies& other);
    Tallies& operator-=(const Tallies& other);
};

/// Fills tallies from score strings as they are stored: one character per question, '1' … '5' for the
/// answer, '-' for none, '!' for a cell that held something else. A string that ends early has no answer
/// to the questions behind its end. Applies minAnswered on the way.
class PackedTallies {
public:
    PackedTallies(const std::vector<Question>& questions, const std::vector<ElementGroup>& groups,
                  int minAnswered);
    /// Counts one response; false if it is no respondent (too few answers, or more than questions).
    bool add(QByteArrayView scores);
    const Tallies& tallies() const { return m_tallies; }

private:
    std::vector<int> m_countedGroup; ///< per question: its group, −1 if that is not counted
    std::vector<char> m_highest;     ///< per question: the last answer of its scale
    int m_minAnswered = 1;
    Tallies m_tallies;
    std::vector<bool> m_seen;
};

/// One response as a score string, and back; rejected cells are kept.
QByteArray packScores(const Response& response);
void unpackScores(QByteArrayView packed, Response& response);

} // namespace tinjau::survey
