// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/tallies.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace tinjau::survey {

int highestAnswer(AnswerScale scale)
{
    return scale == AnswerScale::FiveLinear || scale == AnswerScale::FiveProportional ? 5 : 4;
}

namespace {

/// What an answer is worth in twentieths: small enough a unit for both five-point conversions.
std::optional<qint64> twentieths(quint8 given, AnswerScale scale)
{
    if (given < 1 || given > highestAnswer(scale)) return std::nullopt;
    switch (scale) {
    case AnswerScale::Four: return 20 * given;
    case AnswerScale::FourReversed: return 20 * (5 - given);
    case AnswerScale::FiveLinear: return 20 + 15 * (given - 1);
    case AnswerScale::FiveProportional: return 16 * given;
    }
    return std::nullopt;
}

std::size_t slotOf(quint8 given)
{
    return given >= 1 && given <= 5 ? given : 0;
}

} // namespace

std::optional<Ratio> scoreOf(quint8 given, AnswerScale scale)
{
    const auto worth = twentieths(given, scale);
    if (!worth) return std::nullopt;
    return Ratio(*worth) / Ratio(20);
}

qint64 QuestionTally::answered() const
{
    return given[1] + given[2] + given[3] + given[4] + given[5];
}

Ratio QuestionTally::sum(AnswerScale scale) const
{
    qint64 worth = 0;
    for (quint8 answer = 1; answer <= 5; ++answer)
        worth += given[answer] * twentieths(answer, scale).value_or(0);
    return Ratio(worth) / Ratio(20);
}

std::optional<Ratio> QuestionTally::mean(AnswerScale scale) const
{
    const qint64 count = answered();
    if (count == 0) return std::nullopt;
    return sum(scale) / Ratio(count);
}

Tallies Tallies::of(const AnswerSheet& sheet, const std::vector<std::size_t>& responses)
{
    Tallies counted{static_cast<qint64>(responses.size()), {}};
    counted.questions.resize(sheet.questions.size());
    for (const std::size_t i : responses) {
        const Response& response = sheet.responses[i];
        TINJAU_ENSURE(response.scores.size() == sheet.questions.size(),
                      "a response has one score or gap per question");
        for (std::size_t q = 0; q < response.scores.size(); ++q) {
            const quint8 given = response.scores[q].value_or(0);
            const bool onScale = twentieths(given, sheet.questions[q].scale).has_value();
            ++counted.questions[q].given[onScale ? slotOf(given) : 0];
        }
    }
    return counted;
}

Tallies& Tallies::operator+=(const Tallies& other)
{
    TINJAU_ENSURE(questions.size() == other.questions.size(), "tallies of one questionnaire");
    respondents += other.respondents;
    for (std::size_t q = 0; q < questions.size(); ++q)
        for (std::size_t answer = 0; answer < 6; ++answer)
            questions[q].given[answer] += other.questions[q].given[answer];
    return *this;
}

Tallies& Tallies::operator-=(const Tallies& other)
{
    TINJAU_ENSURE(questions.size() == other.questions.size(), "tallies of one questionnaire");
    respondents -= other.respondents;
    for (std::size_t q = 0; q < questions.size(); ++q)
        for (std::size_t answer = 0; answer < 6; ++answer)
            questions[q].given[answer] -= other.questions[q].given[answer];
    return *this;
}

PackedTallies::PackedTallies(const std::vector<Question>& questions,
                             const std::vector<ElementGroup>& groups, int minAnswered)
    : m_countedGroup(questions.size(), -1), m_minAnswered(minAnswered), m_seen(groups.size())
{
    for (const Question& question : questions)
        m_highest.push_back(twentieths(5, question.scale) ? '5' : '4');
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const std::size_t question : groups[g].questions)
            if (groups[g].counted) m_countedGroup[question] = static_cast<int>(g);
    m_tallies.questions.resize(questions.size());
}

bool PackedTallies::add(QByteArrayView scores)
{
    const auto length = static_cast<std::size_t>(scores.size());
    if (length > m_countedGroup.size()) return false;
    const auto answerAt = [&](std::size_t q) -> std::size_t {
        const char c = scores[static_cast<qsizetype>(q)];
        return c >= '1' && c <= m_highest[q] ? static_cast<std::size_t>(c - '0') : 0;
    };
    std::fill(m_seen.begin(), m_seen.end(), false);
    int answered = 0;
    for (std::size_t q = 0; q < length; ++q) {
        if (m_countedGroup[q] < 0 || answerAt(q) == 0) continue;
        const auto group = static_cast<std::size_t>(m_countedGroup[q]);
        if (!m_seen[group]) ++answered;
        m_seen[group] = true;
    }
    if (answered < m_minAnswered) return false;
    ++m_tallies.respondents;
    for (std::size_t q = 0; q < m_countedGroup.size(); ++q)
        ++m_tallies.questions[q].given[q < length ? answerAt(q) : 0];
    return true;
}

QByteArray packScores(const Response& response)
{
    QByteArray packed(static_cast<qsizetype>(response.scores.size()), '-');
    for (std::size_t q = 0; q < response.scores.size(); ++q)
        if (response.scores[q])
            packed[static_cast<qsizetype>(q)] = static_cast<char>('0' + *response.scores[q]);
    for (const int question : response.rejected) packed[question] = '!';
    return packed;
}

void unpackScores(QByteArrayView packed, Response& response)
{
    response.scores.assign(static_cast<std::size_t>(packed.size()), std::nullopt);
    response.rejected.clear();
    for (qsizetype q = 0; q < packed.size(); ++q) {
        if (packed[q] >= '1' && packed[q] <= '5')
            response.scores[static_cast<std::size_t>(q)] = static_cast<quint8>(packed[q] - '0');
        else if (packed[q] == '!')
            response.rejected.push_back(static_cast<int>(q));
    }
}

} // namespace tinjau::survey
