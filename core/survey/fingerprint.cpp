// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/fingerprint.h"

#include "core/survey/tallies.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray& text, const std::optional<QString>& value)
{
    if (value) text += value->trimmed().toLower().toUtf8();
    text += '\x1f';
}

QByteArray profileText(const Profile& profile)
{
    QByteArray text;
    append(text, profile.sex);
    append(text, profile.age ? std::optional(QString::number(*profile.age)) : std::nullopt);
    append(text, profile.ageClass);
    append(text, profile.education);
    append(text, profile.occupation);
    append(text, profile.service);
    append(text, profile.disability);
    return text;
}

QByteArray timeText(const AnsweredAt& at)
{
    if (!at.hasTime) return at.when.date().toString(Qt::ISODate).toLatin1();
    return at.when.toString(at.hasSeconds ? u"yyyy-MM-ddThh:mm:ss" : u"yyyy-MM-ddThh:mm").toLatin1();
}

} // namespace

Fingerprints::Fingerprints(const std::vector<Question>& questions) : m_order(questions.size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(questions[a].element, questions[a].column)
               < std::tie(questions[b].element, questions[b].column);
    });
    for (const std::size_t i : m_order) m_keys.push_back(questions[i].element.toUtf8());
}

QByteArray Fingerprints::of(const Response& response) const
{
    const QByteArray scores = packScores(response);
    QByteArray text;
    text.reserve(256);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const char given = scores[static_cast<qsizetype>(m_order[i])];
        // A question that was not answered and one that the other file does not have are the same.
        if (given != '-') text += m_keys[i] + given;
    }
    text += '\x1e' + profileText(response.profile) + '\x1e';
    if (response.answeredAt) text += timeText(*response.answeredAt);
    text += '\x1e' + response.comment.simplified().toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16).toHex();
}

QByteArray twinKey(const Response& response)
{
    if (response.profile == Profile{}) return {};
    return packScores(response) + '\x1e' + profileText(response.profile);
}

} // namespace tinjau::survey
