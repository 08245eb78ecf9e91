// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_match.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tinjau::exchange {

namespace {

bool beginsNewWord(QChar before, QChar here)
{
    return before.isLower() && here.isUpper(); // jenisPelayanan
}

} // namespace

QString plainText(QStringView text)
{
    const QString split = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(split.size());
    bool pendingBlank = false;
    QChar before;
    for (const QChar c : split) {
        if (c.isMark()) continue;
        const bool isWordPart = c.isLetterOrNumber() || c.isSurrogate();
        if (!isWordPart || beginsNewWord(before, c)) pendingBlank = true;
        if (isWordPart) {
            if (pendingBlank && !plain.isEmpty()) plain.append(u' ');
            pendingBlank = false;
            plain.append(c.toLower());
        }
        before = c;
    }
    return plain;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int replace = last[j - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
            now[j] = std::min({replace, last[j] + 1, now[j - 1] + 1});
            const bool isSwap = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
            if (isSwap) now[j] = std::min(now[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(now.begin(), now.end()) > limit) return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

bool isTypoOf(QStringView word, QStringView meant)
{
    if (meant.size() < 5 || word.size() < 4) return false;
    const int limit = meant.size() <= 6 ? 1 : 2;
    const int distance = editDistance(word, meant, limit);
    return distance > 0 && distance <= limit;
}

bool containsPhrase(QStringView text, QStringView phrase)
{
    if (phrase.isEmpty()) return false;
    for (qsizetype from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
        const qsizetype end = from + phrase.size();
        const bool beginsWord = from == 0 || text[from - 1] == u' ';
        const bool endsWord = end == text.size() || text[end] == u' ';
        if (beginsWord && endsWord) return true;
    }
    return false;
}

} // namespace tinjau::exchange
