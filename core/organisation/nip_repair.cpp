// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nip_repair.h"

#include "core/exchange/text_match.h"

#include <algorithm>
#include <cstdlib>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nipLength = 18;
constexpr qsizetype exactDigits = 15;
/// Half the distance of neighbouring doubles between 2^57 and 2^58.
constexpr qint64 doubleReach = 16;
constexpr qsizetype leastPrefix = 5;

QString withDigits(QString text)
{
    static const QString looks = u"OoQDlI|iZzSsBbgq"_s, meant = u"0000111122558899"_s;
    for (QChar& c : text)
        if (const qsizetype at = looks.indexOf(c); at >= 0) c = meant[at];
    return text;
}

QString withoutSigns(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == u'|') kept += c;
    return kept;
}

bool isNumber(const QString& text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNearDouble(const QString& a, const QString& b)
{
    return std::llabs(a.toLongLong() - b.toLongLong()) <= doubleReach;
}

/// Whether the kept digits are the beginning of the number, cut off or rounded at its last digit.
bool keepsBeginning(const QString& nip, const QString& kept)
{
    const qint64 begin = nip.first(kept.size()).toLongLong(), shown = kept.toLongLong();
    return begin == shown || (begin + 1 == shown && nip[kept.size()] >= u'5');
}

template <typename Fits>
std::vector<std::size_t> whoFits(const Register& people, Fits&& fits)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < people.people().size(); ++i) {
        const QString& nip = people.people()[i].nip;
        if (nip.size() == nipLength && fits(nip)) found.push_back(i);
    }
    return found;
}

NipDamage damageOf(const QString& digits, const NipReading& reading, bool isRounded)
{
    if (digits.size() == nipLength - 1) return NipDamage::DigitMissing;
    if (digits.size() == nipLength + 1) return NipDamage::DigitTooMany;
    if (digits.size() != nipLength) return NipDamage::Unreadable;
    if (!reading.reliablePrefix.isEmpty() || isRounded) return NipDamage::Precision;
    return NipDamage::DigitsWrong;
}

/// The one of the candidates whose name agrees, if it is one only.
std::optional<std::size_t> named(const std::vector<std::size_t>& candidates, const QString& name,
                                 const Register& people)
{
    std::optional<std::size_t> only;
    for (const std::size_t candidate : candidates) {
        if (!people.mayBeNamed(candidate, name)) continue;
        if (only) return std::nullopt;
        only = candidate;
    }
    return only;
}

NipRepair scientific(const NipReading& reading, const QString& name, const Register& people)
{
    NipRepair repair{NipDamage::ScientificNotation, {}, {}};
    if (reading.reliablePrefix.size() < leastPrefix) return repair;
    repair.candidates = whoFits(people, [&](const QString& nip) {
        return keepsBeginning(nip, reading.reliablePrefix);
    });
    repair.proposal = named(repair.candidates, name, people);
    return repair;
}

} // namespace

NipRepair repairNip(const QString& text, const QString& name, const Register& people,
                    bool isRounded)
{
    const NipReading reading = readNip(text);
    if (std::ranges::find(reading.faults, NipFault::ScientificNotation) != reading.faults.end())
        return scientific(reading, name, people);
    const QString signless = withoutSigns(text);
    const QString digits = isNumber(signless) ? signless : withDigits(signless);
    if (!isNumber(digits)) return {NipDamage::Unreadable, {}, {}};
    if (const auto whole = people.withNip(digits); whole && !isRounded) {
        const bool hadLetters = digits != signless;
        const bool agrees = !hadLetters || name.isEmpty() || people.mayBeNamed(*whole, name);
        return {hadLetters ? NipDamage::LetterForDigit : NipDamage::None, {*whole},
                agrees ? whole : std::nullopt};
    }

    NipRepair repair{damageOf(digits, reading, isRounded), {}, {}};
    if (repair.damage == NipDamage::Unreadable) return repair;
    if (repair.damage == NipDamage::Precision) {
        const bool isCut = digits.endsWith(u"000"_s);
        repair.candidates = whoFits(people, [&](const QString& nip) {
            return isCut ? keepsBeginning(nip, digits.first(exactDigits))
                         : isNearDouble(nip, digits);
        });
    } else {
        repair.candidates = whoFits(people, [&](const QString& nip) {
            return exchange::editDistance(nip, digits, 1) <= 1;
        });
    }
    repair.proposal = named(repair.candidates, name, people);
    return repair;
}

} // namespace tinjau::organisation
