// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dates.h"

#include "core/wording/periods.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::wording;
using namespace Qt::StringLiterals;

TEST_CASE("dates are written long and in words, with the right weekday") {
    const auto [day, longForm, words] = GENERATE(table<QDate, QString, QString>({
        {QDate(2026, 11, 25), u"25 November 2026"_s,
         u"Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 1, 1), u"1 Januari 2026"_s,
         u"Kamis tanggal satu bulan Januari tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 2, 28), u"28 Februari 2026"_s,
         u"Sabtu tanggal dua puluh delapan bulan Februari tahun dua ribu dua puluh enam"_s},
        {QDate(2028, 2, 29), u"29 Februari 2028"_s,
         u"Selasa tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh delapan"_s},
        {QDate(2026, 3, 20), u"20 Maret 2026"_s,
         u"Jumat tanggal dua puluh bulan Maret tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 4, 3), u"3 April 2026"_s,
         u"Jumat tanggal tiga bulan April tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 5, 11), u"11 Mei 2026"_s,
         u"Senin tanggal sebelas bulan Mei tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 6, 12), u"12 Juni 2026"_s,
         u"Jumat tanggal dua belas bulan Juni tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 7, 13), u"13 Juli 2026"_s,
         u"Senin tanggal tiga belas bulan Juli tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 8, 17), u"17 Agustus 2026"_s,
         u"Senin tanggal tujuh belas bulan Agustus tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 9, 19), u"19 September 2026"_s,
         u"Sabtu tanggal sembilan belas bulan September tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 10, 21), u"21 Oktober 2026"_s,
         u"Rabu tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh enam"_s},
        {QDate(2026, 12, 31), u"31 Desember 2026"_s,
         u"Kamis tanggal tiga puluh satu bulan Desember tahun dua ribu dua puluh enam"_s},
        {QDate(2027, 1, 30), u"30 Januari 2027"_s,
         u"Sabtu tanggal tiga puluh bulan Januari tahun dua ribu dua puluh tujuh"_s},
        {QDate(2027, 2, 22), u"22 Februari 2027"_s,
         u"Senin tanggal dua puluh dua bulan Februari tahun dua ribu dua puluh tujuh"_s},
        {QDate(2020, 2, 29), u"29 Februari 2020"_s,
         u"Sabtu tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh"_s},
        {QDate(2021, 8, 31), u"31 Agustus 2021"_s,
         u"Selasa tanggal tiga puluh satu bulan Agustus tahun dua ribu dua puluh satu"_s},
        {QDate(2000, 1, 1), u"1 Januari 2000"_s,
         u"Sabtu tanggal satu bulan Januari tahun dua ribu"_s},
        {QDate(1999, 12, 31), u"31 Desember 1999"_s,
         u"Jumat tanggal tiga puluh satu bulan Desember tahun seribu sembilan ratus sembilan puluh sembilan"_s},
        {QDate(2030, 10, 10), u"10 Oktober 2030"_s,
         u"Kamis tanggal sepuluh bulan Oktober tahun dua ribu tiga puluh"_s},
    }));
    CHECK(longDate(day) == longForm);
    CHECK(dateInWords(day) == words);
    CHECK(openingDate(day, DateStyle::Plain) == u"Pada hari ini "_s + words);
}

TEST_CASE("the opening of a Berita Acara follows the style of the office") {
    const QDate day(2026, 11, 25);
    CHECK(
        openingDate(day, DateStyle::Plain)
        == u"Pada hari ini Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam"_s);
    CHECK(
        openingDate(day, DateStyle::CommasAndDigits)
        == u"Pada hari ini, Rabu, tanggal dua puluh lima, bulan November, tahun dua ribu dua puluh enam (25-11-2026)"_s);
    CHECK(
        openingDate(day, DateStyle::CapitalisedWords)
        == u"Pada hari ini Rabu tanggal Dua Puluh Lima bulan November tahun Dua Ribu Dua Puluh Enam"_s);
}

TEST_CASE("short dates have two digits for day and month") {
    CHECK(shortDate(QDate(2026, 11, 25)) == u"25-11-2026"_s);
    CHECK(shortDate(QDate(2026, 1, 5)) == u"05-01-2026"_s);
    CHECK(monthAndYear(QDate(2026, 5, 5)) == u"Mei 2026"_s);
}

TEST_CASE("a range of dates says month and year once where they are the same") {
    const auto [first, last, text] = GENERATE(table<QDate, QDate, QString>({
        {QDate(2026, 7, 1), QDate(2026, 11, 20), u"1 Juli s.d. 20 November 2026"_s},
        {QDate(2026, 11, 1), QDate(2026, 11, 20), u"1 s.d. 20 November 2026"_s},
        {QDate(2026, 12, 1), QDate(2027, 1, 5), u"1 Desember 2026 s.d. 5 Januari 2027"_s},
        {QDate(2026, 7, 1), QDate(2026, 7, 1), u"1 Juli 2026"_s},
        {QDate(2026, 7, 1), QDate(), u"sejak 1 Juli 2026"_s},
        {QDate(), QDate(2026, 7, 1), u"sampai dengan 1 Juli 2026"_s},
        {QDate(), QDate(), QString()},
    }));
    CHECK(dateRange({first, last}) == text);
}

TEST_CASE("times have a dot, and words for a Berita Acara") {
    CHECK(clockTime(QTime(9, 30), u"WIB"_s) == u"09.30 WIB"_s);
    CHECK(clockTime(QTime(14, 5)) == u"14.05"_s);
    CHECK(clockTimeInWords(QTime(9, 30)) == u"pukul sembilan lewat tiga puluh menit"_s);
    CHECK(clockTimeInWords(QTime(9, 0)) == u"pukul sembilan"_s);
    CHECK(clockTimeInWords(QTime(0, 1)) == u"pukul nol lewat satu menit"_s);
}

TEST_CASE("reporting periods have the names that offices use") {
    using Kind = NamedPeriod::Kind;
    const auto [period, name, shortName] = GENERATE(table<NamedPeriod, QString, QString>({
        {NamedPeriod{Kind::Semester, 2, 2026}, u"Semester II Tahun 2026"_s, u"Smt II 2026"_s},
        {NamedPeriod{Kind::Quarter, 3, 2026}, u"Triwulan III Tahun 2026"_s, u"TW III 2026"_s},
        {NamedPeriod{Kind::Year, 1, 2026}, u"Tahun 2026"_s, u"2026"_s},
        {NamedPeriod{Kind::UpToQuarter, 3, 2026}, u"sampai dengan Triwulan III Tahun 2026"_s,
         u"s.d. TW III 2026"_s},
        {NamedPeriod{Kind::Month, 5, 2026}, u"Bulan Mei Tahun 2026"_s, u"Mei 2026"_s},
    }));
    CHECK(periodName(period) == name);
    CHECK(periodShortName(period) == shortName);
    CHECK(periodOf(period.days()) == period);
}

TEST_CASE("days that are no calendar period have no name") {
    CHECK_FALSE(periodOf({QDate(2026, 7, 1), QDate(2026, 11, 20)}));
    CHECK_FALSE(periodOf({QDate(2026, 7, 1), QDate()}));
    CHECK(periodOf({QDate(2028, 2, 1), QDate(2028, 2, 29)})
          == NamedPeriod{NamedPeriod::Kind::Month, 2, 2028});
    CHECK(periodOf({QDate(2026, 1, 1), QDate(2026, 6, 30)})
          == NamedPeriod{NamedPeriod::Kind::Semester, 1, 2026});
}

TEST_CASE("names of periods are read in the forms that offices type") {
    using Kind = NamedPeriod::Kind;
    CHECK(readPeriod(u"Semester II Tahun 2026"_s) == NamedPeriod{Kind::Semester, 2, 2026});
    CHECK(readPeriod(u"smt 1 2026"_s) == NamedPeriod{Kind::Semester, 1, 2026});
    CHECK(readPeriod(u"TW IV 2025"_s) == NamedPeriod{Kind::Quarter, 4, 2025});
    CHECK(readPeriod(u"Triwulan 3 Tahun 2026"_s) == NamedPeriod{Kind::Quarter, 3, 2026});
    CHECK(readPeriod(u"2026"_s) == NamedPeriod{Kind::Year, 1, 2026});
    CHECK_FALSE(readPeriod(u"Semester III 2026"_s));
    CHECK_FALSE(readPeriod(u"tahun lalu"_s));
}
