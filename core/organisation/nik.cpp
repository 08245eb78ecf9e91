// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nik.h"

#include "core/organisation/nip.h"

#include <QSet>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nikLength = 16;
constexpr int femaleOffset = 40;
constexpr quint64 greatestExactDouble = 9'007'199'254'740'992;

QString cleaned(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'.' && c != u'\'' && c != u'\u2019' && c != u'`') result += c;
    return result;
}

int number(const QString& digits, qsizetype from) {
    return QStringView(digits).sliced(from, 2).toInt();
}

/// A leap year stands for the unknown century, so that 29 February passes while it may be right.
bool isBirthDate(const QString& digits) {
    int day = number(digits, 6);
    if (day > femaleOffset) day -= femaleOffset;
    const int year = number(digits, 10);
    return QDate::isValid(2000 + year, number(digits, 8), day)
           || QDate::isValid(1900 + year, number(digits, 8), day);
}

std::vector<NikFault> faultsOf(const QString& digits) {
    std::vector<NikFault> faults;
    if (number(digits, 0) < 11 || number(digits, 2) == 0 || number(digits, 4) == 0)
        faults.push_back(NikFault::Area);
    if (!isBirthDate(digits)) faults.push_back(NikFault::BirthDate);
    if (digits.endsWith(u"0000"_s)) faults.push_back(NikFault::SerialTruncated);
    return faults;
}

bool isAllDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Nik> Nik::parse(QStringView digits) {
    if (digits.size() != nikLength || !isAllDigits(digits)) return std::nullopt;
    if (!faultsOf(digits.toString()).empty()) return std::nullopt;
    return Nik(digits.toString());
}

QString Nik::area() const {
    return m_digits.first(2) + u'.' + m_digits.sliced(2, 2) + u'.' + m_digits.sliced(4, 2);
}

Sex Nik::sex() const {
    return number(m_digits, 6) > femaleOffset ? Sex::Female : Sex::Male;
}

QDate Nik::birthDate(QDate today) const {
    int day = number(m_digits, 6);
    if (day > femaleOffset) day -= femaleOffset;
    const int year = number(m_digits, 10);
    const int century = today.isValid() && year <= today.year() % 100 ? 2000 : 1900;
    return {century + year, number(m_digits, 8), day};
}

NikReading readNik(const QString& text, QDate today) {
    NikReading reading;
    const QString clean = cleaned(text);
    if (clean.isEmpty()) {
        reading.faults = {NikFault::Empty};
        return reading;
    }
    for (qsizetype i = 0; i < clean.size(); ++i)
        if (clean[i] >= u'0' && clean[i] <= u'9')
            ++reading.length;
        else if (reading.position == 0)
            reading.position = static_cast<int>(i) + 1;
    if (reading.position > 0) {
        reading.faults = {NikFault::NotADigit};
    } else if (clean.size() != nikLength) {
        reading.faults = {NikFault::Length};
    } else {
        reading.faults = faultsOf(clean);
        reading.nik = Nik::parse(clean);
    }
    if (reading.nik && today.isValid() && !reading.nik->birthDate(today).isValid()) {
        reading.faults.push_back(NikFault::BirthDate);
        reading.nik.reset();
    }
    return reading;
}

bool niksLookRounded(const std::vector<QString>& column) {
    QSet<quint64> numbers;
    for (const QString& text : column) {
        const QString clean = cleaned(text);
        bool ok = false;
        const quint64 value = clean.toULongLong(&ok);
        if (!ok || clean.size() != nikLength || value <= greatestExactDouble) continue;
        if (value % 2 != 0) return false;
        numbers.insert(value);
    }
    return numbers.size() >= 2;
}

} // namespace tinjau::organisation
