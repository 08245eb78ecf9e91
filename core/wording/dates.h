// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tinjau::wording {

/// "Rabu"; "November". The day must be valid; month from 1 to 12.
QString weekdayName(QDate day);
QString monthName(int month);

/// "25 November 2026".
QString longDate(QDate day);
/// "25-11-2026".
QString shortDate(QDate day);
/// "November 2026".
QString monthAndYear(QDate day);

/// How the opening of a Berita Acara writes its date (setting `dateStyle`).
enum class DateStyle {
    Plain, ///< a: "Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam"
    CommasAndDigits,  ///< b: ", Rabu, tanggal dua puluh lima, … (25-11-2026)"
    CapitalisedWords, ///< c: "Rabu tanggal Dua Puluh Lima bulan November tahun Dua Ribu …"
};

/// "Pada hari ini …" in the given style.
QString openingDate(QDate day, DateStyle style);
/// What follows "Pada hari ini" in style a and c.
QString dateInWords(QDate day);

/// "1 s.d. 20 November 2026", "1 Juli s.d. 20 November 2026", "1 Desember 2026 s.d. 5 Januari
/// 2027"; one day is that day. An open end reads "sejak …" or "sampai dengan …"; both open is
/// empty.
QString dateRange(const DateRange& range);

/// "09.30", with a zone "09.30 WITA".
QString clockTime(QTime time, const QString& zone = {});
/// "pukul sembilan lewat tiga puluh menit"; a full hour is "pukul sembilan".
QString clockTimeInWords(QTime time);

} // namespace tinjau::wording
