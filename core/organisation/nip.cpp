// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nip.h"

#include "core/organisation/nik.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nipLength = 18;
constexpr int youngestAtStart = 17;
/// Distance of neighbouring doubles between 2^57 and 2^58, where all NIPs of people born 1945–2088
/// lie.
constexpr quint64 doubleStep = 32;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QDate dateAt(QStringView digits) {
    return {digits.sliced(0, 4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6, 2).toInt()};
}

bool isStart(QStringView digits) {
    const int part = digits.sliced(12, 2).toInt();
    return (part >= 1 && part <= 12) || (part >= 21 && part <= 29);
}

bool isSex(QChar digit) {
    return digit == u'1' || digit == u'2';
}

QString cleaned(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'.' && c != u'\'' && c != u'\u2019' && c != u'`' && c != u'-')
            result += c;
    return result;
}

/// Letters that people type for digits.
QString withDigits(QString text) {
    for (QChar& c : text) {
        if (c == u'O' || c == u'o') c = u'0';
        if (c == u'l' || c == u'I') c = u'1';
    }
    return text;
}

std::vector<NipFault> faultsOf(const QString& digits) {
    std::vector<NipFault> faults;
    if (!dateAt(digits).isValid()) faults.push_back(NipFault::BirthDate);
    if (!isStart(digits)) faults.push_back(NipFault::Start);
    if (!isSex(digits[14])) faults.push_back(NipFault::Sex);
    if (digits.endsWith(u"000"_s)) faults.push_back(NipFault::SerialTruncated);
    return faults;
}

bool isTooYoung(const Nip& nip) {
    const QDate start(nip.startYear(), nip.startMonth().value_or(12), 1);
    return start < nip.birthDate().addYears(youngestAtStart);
}

NipReading readDigits(const QString& digits) {
    NipReading reading;
    reading.length = static_cast<int>(digits.size());
    if (digits.size() != nipLength) {
        reading.faults.push_back(readNik(digits, QDate()).nik ? NipFault::LooksLikeNik
                                                              : NipFault::Length);
        return reading;
    }
    reading.faults = faultsOf(digits);
    const bool truncated = reading.faults == std::vector{NipFault::SerialTruncated};
    if (truncated) reading.reliablePrefix = digits.first(15);
    reading.nip = Nip::parse(digits);
    if (reading.nip && isTooYoung(*reading.nip)) reading.faults.push_back(NipFault::TooYoung);
    return reading;
}

} // namespace

std::optional<Nip> Nip::parse(QStringView digits) {
    if (digits.size() != nipLength) return std::nullopt;
    for (const QChar c : digits)
        if (!isDigit(c)) return std::nullopt;
    if (!faultsOf(digits.toString()).empty()) return std::nullopt;
    return Nip(digits.toString());
}

Nip::Kind Nip::kind() const {
    return m_digits[12] == u'2' ? Kind::Pppk : Kind::Pns;
}

QDate Nip::birthDate() const {
    return dateAt(m_digits);
}

int Nip::startYear() const {
    return QStringView(m_digits).sliced(8, 4).toInt();
}

std::optional<int> Nip::startMonth() const {
    if (kind() == Kind::Pppk) return std::nullopt;
    return QStringView(m_digits).sliced(12, 2).toInt();
}

std::optional<int> Nip::contractOrder() const {
    if (kind() == Kind::Pns) return std::nullopt;
    return m_digits[13].digitValue();
}

Sex Nip::sex() const {
    return m_digits[14] == u'1' ? Sex::Male : Sex::Female;
}

QString Nip::spaced() const {
    return m_digits.first(8) + u' ' + m_digits.sliced(8, 6) + u' ' + m_digits[14] + u' ' + serial();
}

NipReading readNip(const QString& text) {
    static const QRegularExpression scientific(u"^\\d(?:[.,]\\d+)?[eE]\\+?\\d+$"_s);
    NipReading reading;
    if (scientific.match(text.trimmed()).hasMatch()) {
        reading.faults = {NipFault::ScientificNotation};
        const QString plain = text.trimmed().section(QRegularExpression(u"[eE]"_s), 0, 0);
        reading.reliablePrefix = cleaned(plain).remove(u',');
        return reading;
    }
    const QString clean = cleaned(text);
    if (clean.isEmpty()) {
        reading.faults = {NipFault::Empty};
        return reading;
    }
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (isDigit(clean[i])) {
            ++reading.length;
        } else if (reading.position == 0) {
            reading.position = static_cast<int>(i) + 1;
        }
    }
    if (reading.position == 0) return readDigits(clean);
    const bool repairable = Nip::parse(withDigits(clean)).has_value();
    reading.faults = {repairable ? NipFault::LetterForDigit : NipFault::NotADigit};
    if (repairable) reading.proposal = withDigits(clean);
    return reading;
}

bool nipsLookRounded(const std::vector<QString>& column) {
    QSet<quint64> numbers;
    for (const QString& text : column) {
        const QString clean = cleaned(text);
        bool ok = false;
        const quint64 number = clean.toULongLong(&ok);
        if (!ok || clean.size() != nipLength) continue;
        if (number % doubleStep != 0) return false;
        numbers.insert(number);
    }
    return numbers.size() >= 2;
}

std::vector<Nip> nipsWithTwoNames(const std::vector<NamedNip>& list) {
    QMap<QString, QSet<QString>> names;
    for (const NamedNip& entry : list)
        names[entry.nip.digits()].insert(entry.name.simplified().toCaseFolded());
    std::vector<Nip> result;
    for (auto it = names.begin(); it != names.end(); ++it)
        if (it->size() > 1) result.push_back(*Nip::parse(it.key()));
    return result;
}

bool contradictsBirthDate(const Nip& nip, QDate recorded) {
    return recorded.isValid() && recorded != nip.birthDate();
}

} // namespace tinjau::organisation
