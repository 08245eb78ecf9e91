// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/numbers.h"

#include "core/wording/capitals.h"

#include <QStringList>

#include <array>

namespace tinjau::wording {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t*, 10> digitNames = {u"nol",     u"satu",    u"dua",  u"tiga",
                                                        u"empat",   u"lima",    u"enam", u"tujuh",
                                                        u"delapan", u"sembilan"};

QString digitName(qint64 digit) {
    return QString::fromUtf16(digitNames[static_cast<std::size_t>(digit)]);
}

/// The words of 1 to 999.
QStringList wordsBelowThousand(qint64 number) {
    QStringList words;
    const qint64 hundreds = number / 100, rest = number % 100;
    if (hundreds == 1) words << u"seratus"_s;
    if (hundreds > 1) words << digitName(hundreds) << u"ratus"_s;
    if (rest == 10) return words << u"sepuluh"_s;
    if (rest == 11) return words << u"sebelas"_s;
    if (rest > 11 && rest < 20) return words << digitName(rest - 10) << u"belas"_s;
    if (rest >= 20) words << digitName(rest / 10) << u"puluh"_s;
    if (rest % 10 > 0) words << digitName(rest % 10);
    return words;
}

QStringList wordsOfPositive(qint64 number) {
    struct Group {
        qint64 size;
        QString name;
    };
    static const std::array<Group, 4> groups = {{{1'000'000'000'000, u"triliun"_s},
                                                 {1'000'000'000, u"miliar"_s},
                                                 {1'000'000, u"juta"_s},
                                                 {1'000, u"ribu"_s}}};
    QStringList words;
    for (const Group& group : groups) {
        const qint64 count = number / group.size;
        number %= group.size;
        if (count == 1 && group.size == 1'000)
            words << u"seribu"_s; // never "satu ribu", also after millions
        else if (count > 0)
            words << wordsBelowThousand(count) << group.name;
    }
    return words << wordsBelowThousand(number);
}

QString grouped(QString digits) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, u'.');
    return digits;
}

} // namespace

std::optional<QString> inWords(qint64 number) {
    if (number < -greatestInWords || number > greatestInWords) return std::nullopt;
    if (number == 0) return digitName(0);
    if (number < 0) return u"minus "_s + wordsOfPositive(-number).join(u' ');
    return wordsOfPositive(number).join(u' ');
}

std::optional<QString> inCapitalisedWords(qint64 number) {
    const auto words = inWords(number);
    return words ? std::optional(capitalisedWords(*words)) : std::nullopt;
}

std::optional<QString> decimalInWords(const Ratio& number, int decimals) {
    const QString text = number.toFixed(decimals);
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.sliced(negative ? 1 : 0).split(u'.');
    if (parts.front().size() > 15) return std::nullopt;
    QStringList words;
    if (negative) words << u"minus"_s;
    words << inWords(parts.front().toLongLong()).value_or(QString());
    if (parts.size() > 1) {
        words << u"koma"_s;
        for (const QChar digit : parts.back()) words << digitName(digit.digitValue());
    }
    return words.join(u' ');
}

QString formatted(const Ratio& number, int decimals) {
    const QString text = number.toFixed(decimals, u',');
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.sliced(negative ? 1 : 0).split(u',');
    QString result = grouped(parts.front());
    if (parts.size() > 1) result += u',' + parts.back();
    return negative ? u'-' + result : result;
}

QString withWords(qint64 number) {
    const auto words = inWords(number);
    if (!words) return formatted(Ratio(number));
    return u"%1 (%2)"_s.arg(formatted(Ratio(number)), *words);
}

QString ordinal(qint64 number) {
    return u"ke-%1"_s.arg(number);
}

std::optional<QString> ordinalInWords(qint64 number) {
    if (number < 1) return std::nullopt;
    if (number == 1) return u"pertama"_s;
    const auto words = inWords(number);
    return words ? std::optional(u"ke"_s + *words) : std::nullopt;
}

QString roman(int number) {
    if (number < 1 || number > 3999) return QString::number(number);
    struct Sign {
        int value;
        const char* letters;
    };
    static constexpr std::array<Sign, 13> signs = {{{1000, "M"},
                                                    {900, "CM"},
                                                    {500, "D"},
                                                    {400, "CD"},
                                                    {100, "C"},
                                                    {90, "XC"},
                                                    {50, "L"},
                                                    {40, "XL"},
                                                    {10, "X"},
                                                    {9, "IX"},
                                                    {5, "V"},
                                                    {4, "IV"},
                                                    {1, "I"}}};
    QString text;
    for (const Sign& sign : signs)
        for (; number >= sign.value; number -= sign.value) text += QLatin1StringView(sign.letters);
    return text;
}

QString rupiah(const Ratio& amount, int decimals) {
    const QString text = formatted(amount, decimals);
    return text.startsWith(u'-') ? u"-Rp"_s + text.sliced(1) : u"Rp"_s + text;
}

std::optional<QString> rupiahInWords(const Ratio& amount) {
    const QString text = amount.toFixed(2);
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.sliced(negative ? 1 : 0).split(u'.');
    if (parts.front().size() > 15) return std::nullopt;
    const qint64 sen = parts.back().toLongLong();
    QString words = inWords(parts.front().toLongLong()).value_or(QString()) + u" rupiah"_s;
    if (sen > 0) words += u' ' + inWords(sen).value_or(QString()) + u" sen"_s;
    return negative ? u"minus "_s + words : words;
}

QString percentInTable(const Ratio& percent, int decimals) {
    return formatted(percent, decimals) + u'%';
}

QString percentInSentence(const Ratio& percent, int decimals) {
    return formatted(percent, decimals) + u" persen"_s;
}

} // namespace tinjau::wording
