// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dates.h"

#include "core/base/ensure.h"
#include "core/wording/numbers.h"

#include <array>

namespace tinjau::wording {

using namespace Qt::StringLiterals;

namespace {

QString words(int number, bool capitals) {
    return (capitals ? inCapitalisedWords(number) : inWords(number)).value_or(QString());
}

} // namespace

QString weekdayName(QDate day) {
    static constexpr std::array<const char16_t*, 7> names = {
        u"Senin", u"Selasa", u"Rabu", u"Kamis", u"Jumat", u"Sabtu", u"Minggu"};
    TINJAU_ENSURE(day.isValid(), "only a real day has a weekday");
    return QString::fromUtf16(names[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
}

QString monthName(int month) {
    static constexpr std::array<const char16_t*, 12> names = {
        u"Januari", u"Februari", u"Maret",     u"April",   u"Mei",      u"Juni",
        u"Juli",    u"Agustus",  u"September", u"Oktober", u"November", u"Desember"};
    TINJAU_ENSURE(month >= 1 && month <= 12, "a year has twelve months");
    return QString::fromUtf16(names[static_cast<std::size_t>(month - 1)]);
}

QString longDate(QDate day) {
    return u"%1 %2 %3"_s.arg(day.day()).arg(monthName(day.month())).arg(day.year());
}

QString shortDate(QDate day) {
    return u"%1-%2-%3"_s.arg(day.day(), 2, 10, QChar(u'0'))
        .arg(day.month(), 2, 10, QChar(u'0'))
        .arg(day.year());
}

QString monthAndYear(QDate day) {
    return u"%1 %2"_s.arg(monthName(day.month())).arg(day.year());
}

QString dateInWords(QDate day) {
    return u"%1 tanggal %2 bulan %3 tahun %4"_s.arg(weekdayName(day), words(day.day(), false),
                                                    monthName(day.month()),
                                                    words(day.year(), false));
}

QString openingDate(QDate day, DateStyle style) {
    const bool capitals = style == DateStyle::CapitalisedWords;
    if (style == DateStyle::CommasAndDigits)
        return u"Pada hari ini, %1, tanggal %2, bulan %3, tahun %4 (%5)"_s.arg(
            weekdayName(day), words(day.day(), false), monthName(day.month()),
            words(day.year(), false), shortDate(day));
    return u"Pada hari ini %1 tanggal %2 bulan %3 tahun %4"_s.arg(
        weekdayName(day), words(day.day(), capitals), monthName(day.month()),
        words(day.year(), capitals));
}

QString dateRange(const DateRange& range) {
    const auto [first, last] = range;
    if (!first.isValid() && !last.isValid()) return {};
    if (!last.isValid()) return u"sejak "_s + longDate(first);
    if (!first.isValid()) return u"sampai dengan "_s + longDate(last);
    if (first == last) return longDate(first);
    QString start = QString::number(first.day());
    if (first.year() != last.year())
        start = longDate(first);
    else if (first.month() != last.month())
        start += u' ' + monthName(first.month());
    return start + u" s.d. "_s + longDate(last);
}

QString clockTime(QTime time, const QString& zone) {
    const QString text = time.toString(u"HH.mm"_s);
    return zone.isEmpty() ? text : text + u' ' + zone;
}

QString clockTimeInWords(QTime time) {
    const QString hour = u"pukul "_s + words(time.hour(), false);
    if (time.minute() == 0) return hour;
    return hour + u" lewat "_s + words(time.minute(), false) + u" menit"_s;
}

} // namespace tinjau::wording
