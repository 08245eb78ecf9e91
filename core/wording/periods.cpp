// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/periods.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"

#include <QRegularExpression>

namespace tinjau::wording {

using namespace Qt::StringLiterals;
using Kind = NamedPeriod::Kind;

namespace {

DateRange months(int year, int first, int last) {
    const QDate end(year, last, 1);
    return {QDate(year, first, 1), QDate(year, last, end.daysInMonth())};
}

std::optional<int> numberOrRoman(const QString& text) {
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok) return number;
    for (int candidate = 1; candidate <= 12; ++candidate)
        if (roman(candidate) == text.toUpper()) return candidate;
    return std::nullopt;
}

} // namespace

DateRange NamedPeriod::days() const {
    switch (kind) {
    case Kind::Year:
        return months(year, 1, 12);
    case Kind::Semester:
        return months(year, number * 6 - 5, number * 6);
    case Kind::Quarter:
        return months(year, number * 3 - 2, number * 3);
    case Kind::UpToQuarter:
        return months(year, 1, number * 3);
    case Kind::Month:
        return months(year, number, number);
    }
    return {};
}

QString periodName(const NamedPeriod& period) {
    const QString year = u"Tahun %1"_s.arg(period.year);
    switch (period.kind) {
    case Kind::Year:
        return year;
    case Kind::Semester:
        return u"Semester %1 %2"_s.arg(roman(period.number), year);
    case Kind::Quarter:
        return u"Triwulan %1 %2"_s.arg(roman(period.number), year);
    case Kind::UpToQuarter:
        return u"sampai dengan Triwulan %1 %2"_s.arg(roman(period.number), year);
    case Kind::Month:
        return u"Bulan %1 %2"_s.arg(monthName(period.number), year);
    }
    return {};
}

QString periodShortName(const NamedPeriod& period) {
    switch (period.kind) {
    case Kind::Year:
        return QString::number(period.year);
    case Kind::Semester:
        return u"Smt %1 %2"_s.arg(roman(period.number)).arg(period.year);
    case Kind::Quarter:
        return u"TW %1 %2"_s.arg(roman(period.number)).arg(period.year);
    case Kind::UpToQuarter:
        return u"s.d. TW %1 %2"_s.arg(roman(period.number)).arg(period.year);
    case Kind::Month:
        return u"%1 %2"_s.arg(monthName(period.number).first(3)).arg(period.year);
    }
    return {};
}

std::optional<NamedPeriod> periodOf(const DateRange& days) {
    if (!days.first.isValid() || !days.last.isValid()) return std::nullopt;
    const int year = days.first.year();
    static constexpr std::pair<Kind, int> kinds[] = {{Kind::Year, 1},
                                                     {Kind::Semester, 2},
                                                     {Kind::Quarter, 4},
                                                     {Kind::Month, 12},
                                                     {Kind::UpToQuarter, 4}};
    for (const auto& [kind, count] : kinds)
        for (int number = 1; number <= count; ++number)
            if (const NamedPeriod period{kind, number, year}; period.days() == days) return period;
    return std::nullopt;
}

QString nameOfPeriod(const DateRange& days)
{
    const auto named = periodOf(days);
    return named ? periodName(*named) : QString();
}

std::optional<NamedPeriod> readPeriod(const QString& text) {
    static const QRegularExpression pattern(
        uR"(^\s*(?:(semester|smt\.?|triwulan|tw\.?)\s*([ivx]+|\d+)\s*,?\s*)?(?:(?:tahun|th\.?)\s*)?(\d{4})\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int year = match.captured(3).toInt();
    if (match.captured(1).isEmpty()) return NamedPeriod{Kind::Year, 1, year};
    const Kind kind =
        match.captured(1).startsWith(u's', Qt::CaseInsensitive) ? Kind::Semester : Kind::Quarter;
    const auto number = numberOrRoman(match.captured(2));
    if (!number || *number < 1 || *number > (kind == Kind::Semester ? 2 : 4)) return std::nullopt;
    return NamedPeriod{kind, *number, year};
}

} // namespace tinjau::wording
