// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/number_reading.h"

#include <limits>

namespace tinjau::wording {

namespace {

bool isDigits(QStringView text) {
    for (const QChar c : text)
        if (c < u'0' || c > u'9') return false;
    return !text.isEmpty();
}

/// The digits of "1.234.567" without marks; nothing when a group is not full.
std::optional<QString> ungrouped(QStringView text, QChar mark) {
    if (!text.contains(mark)) return isDigits(text) ? std::optional(text.toString()) : std::nullopt;
    QString digits;
    bool first = true;
    for (const QStringView group : text.split(mark)) {
        const bool full = first ? group.size() >= 1 && group.size() <= 3 : group.size() == 3;
        if (!full || !isDigits(group)) return std::nullopt;
        digits += group;
        first = false;
    }
    return digits;
}

} // namespace

std::optional<Ratio> readNumber(QStringView text, NumberStyle style) {
    const QChar decimalMark = style == NumberStyle::Indonesian ? u',' : u'.';
    const QChar groupMark = style == NumberStyle::Indonesian ? u'.' : u',';
    text = text.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative) text = text.sliced(1);

    const qsizetype mark = text.indexOf(decimalMark);
    const auto whole = ungrouped(mark < 0 ? text : text.first(mark), groupMark);
    if (!whole) return std::nullopt;
    QString plain = *whole;
    if (mark >= 0) {
        const QStringView decimals = text.sliced(mark + 1);
        if (!isDigits(decimals)) return std::nullopt;
        plain += u'.' + decimals.toString();
    }
    const auto number = Ratio::parse(plain);
    return number && negative ? std::optional(-*number) : number;
}

std::optional<qint64> readCount(const QString& text) {
    const auto number = readNumber(text.trimmed().replace(u' ', u'.'), NumberStyle::Indonesian);
    const bool isCount = number && number->isWhole() && *number > Ratio(0) && *number < Ratio(std::numeric_limits<qint64>::max());
    return isCount ? std::optional(static_cast<qint64>(number->numerator())) : std::nullopt;
}

std::optional<NumberStyle> numberStyleOf(const QStringList& column) {
    bool onlyIndonesian = false, onlyEnglish = false;
    for (const QString& text : column) {
        const bool indonesian = readNumber(text, NumberStyle::Indonesian).has_value();
        const bool english = readNumber(text, NumberStyle::English).has_value();
        onlyIndonesian |= indonesian && !english;
        onlyEnglish |= english && !indonesian;
    }
    if (onlyIndonesian == onlyEnglish) return std::nullopt;
    return onlyIndonesian ? NumberStyle::Indonesian : NumberStyle::English;
}

} // namespace tinjau::wording
