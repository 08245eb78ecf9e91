// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/numbers.h"

#include "core/wording/number_reading.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace tinjau;
using namespace tinjau::wording;
using namespace Qt::StringLiterals;

TEST_CASE("whole numbers are read as letters write them") {
    const auto [number, words] = GENERATE(table<qint64, QString>({
        {0, u"nol"_s},
        {1, u"satu"_s},
        {5, u"lima"_s},
        {9, u"sembilan"_s},
        {10, u"sepuluh"_s},
        {11, u"sebelas"_s},
        {12, u"dua belas"_s},
        {15, u"lima belas"_s},
        {19, u"sembilan belas"_s},
        {20, u"dua puluh"_s},
        {21, u"dua puluh satu"_s},
        {25, u"dua puluh lima"_s},
        {99, u"sembilan puluh sembilan"_s},
        {100, u"seratus"_s},
        {101, u"seratus satu"_s},
        {110, u"seratus sepuluh"_s},
        {111, u"seratus sebelas"_s},
        {117, u"seratus tujuh belas"_s},
        {120, u"seratus dua puluh"_s},
        {199, u"seratus sembilan puluh sembilan"_s},
        {200, u"dua ratus"_s},
        {211, u"dua ratus sebelas"_s},
        {999, u"sembilan ratus sembilan puluh sembilan"_s},
        {1000, u"seribu"_s},
        {1001, u"seribu satu"_s},
        {1010, u"seribu sepuluh"_s},
        {1011, u"seribu sebelas"_s},
        {1100, u"seribu seratus"_s},
        {1111, u"seribu seratus sebelas"_s},
        {1794, u"seribu tujuh ratus sembilan puluh empat"_s},
        {1999, u"seribu sembilan ratus sembilan puluh sembilan"_s},
        {2000, u"dua ribu"_s},
        {2026, u"dua ribu dua puluh enam"_s},
        {10000, u"sepuluh ribu"_s},
        {11000, u"sebelas ribu"_s},
        {11111, u"sebelas ribu seratus sebelas"_s},
        {21000, u"dua puluh satu ribu"_s},
        {100000, u"seratus ribu"_s},
        {101000, u"seratus satu ribu"_s},
        {111000, u"seratus sebelas ribu"_s},
        {200001, u"dua ratus ribu satu"_s},
        {999999,
         u"sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"_s},
        {1000000, u"satu juta"_s},
        {1000001, u"satu juta satu"_s},
        {1001000, u"satu juta seribu"_s},
        {1011000, u"satu juta sebelas ribu"_s},
        {1100000, u"satu juta seratus ribu"_s},
        {2000001, u"dua juta satu"_s},
        {11000011, u"sebelas juta sebelas"_s},
        {101000101, u"seratus satu juta seratus satu"_s},
        {999999999,
         u"sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"_s},
        {1000000000, u"satu miliar"_s},
        {1000001000, u"satu miliar seribu"_s},
        {1001001001, u"satu miliar satu juta seribu satu"_s},
        {2000000000, u"dua miliar"_s},
        {11011011011, u"sebelas miliar sebelas juta sebelas ribu sebelas"_s},
        {999999999999,
         u"sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"_s},
        {1000000000000, u"satu triliun"_s},
    }));
    CHECK(inWords(number) == words);
}

TEST_CASE("numbers outside the range of letters have no words and print as digits") {
    CHECK(
        inWords(greatestInWords)->startsWith(u"sembilan ratus sembilan puluh sembilan triliun"_s));
    CHECK_FALSE(inWords(greatestInWords + 1));
    CHECK_FALSE(inWords(-greatestInWords - 1));
    CHECK(withWords(greatestInWords + 1) == u"1.000.000.000.000.000"_s);
}

TEST_CASE("negative numbers and decimals are read digit by digit") {
    CHECK(inWords(-2) == u"minus dua"_s);
    CHECK(decimalInWords(*Ratio::parse(u"3.05"), 2) == u"tiga koma nol lima"_s);
    CHECK(decimalInWords(*Ratio::parse(u"-0.5"), 1) == u"minus nol koma lima"_s);
    CHECK(decimalInWords(Ratio(88305, 1000), 2) == u"delapan puluh delapan koma tiga satu"_s);
    CHECK(decimalInWords(Ratio(7), 0) == u"tujuh"_s);
}

TEST_CASE("capitals stand at each word where the office writes them so") {
    CHECK(inCapitalisedWords(2026) == u"Dua Ribu Dua Puluh Enam"_s);
}

TEST_CASE("counts in letters carry their words") {
    CHECK(withWords(44) == u"44 (empat puluh empat)"_s);
    CHECK(withWords(1794) == u"1.794 (seribu tujuh ratus sembilan puluh empat)"_s);
}

TEST_CASE("numbers print with dots between thousands and a comma before decimals") {
    const auto [text, decimals, printed] = GENERATE(table<QString, int, QString>({
        {u"0"_s, 0, u"0"_s},
        {u"1234"_s, 0, u"1.234"_s},
        {u"1000000"_s, 0, u"1.000.000"_s},
        {u"-1234.5"_s, 2, u"-1.234,50"_s},
        {u"0.5"_s, 2, u"0,50"_s},
        {u"1234567.891"_s, 2, u"1.234.567,89"_s},
        {u"88.305"_s, 2, u"88,31"_s},
        {u"12345.678"_s, 1, u"12.345,7"_s},
        {u"999.995"_s, 2, u"1.000,00"_s},
    }));
    CHECK(formatted(*Ratio::parse(text), decimals) == printed);
}

TEST_CASE("money has no space after Rp and is read as rupiah") {
    CHECK(rupiah(Ratio(1234567)) == u"Rp1.234.567,00"_s);
    CHECK(rupiah(Ratio(-5000), 0) == u"-Rp5.000"_s);
    CHECK(rupiahInWords(Ratio(1500000)) == u"satu juta lima ratus ribu rupiah"_s);
    CHECK(rupiahInWords(*Ratio::parse(u"1000.5")) == u"seribu rupiah lima puluh sen"_s);
}

TEST_CASE("percentages take the sign in tables and the word in sentences") {
    const Ratio percent = *Ratio::parse(u"93.865");
    CHECK(percentInTable(percent) == u"93,87%"_s);
    CHECK(percentInSentence(percent) == u"93,87 persen"_s);
}

TEST_CASE("ordinals and Roman numerals") {
    CHECK(ordinal(2) == u"ke-2"_s);
    CHECK(ordinalInWords(1) == u"pertama"_s);
    CHECK(ordinalInWords(2) == u"kedua"_s);
    CHECK(ordinalInWords(11) == u"kesebelas"_s);
    CHECK_FALSE(ordinalInWords(0));
    CHECK(roman(4) == u"IV"_s);
    CHECK(roman(17) == u"XVII"_s);
    CHECK(roman(2026) == u"MMXXVI"_s);
    CHECK(roman(0) == u"0"_s);
}

TEST_CASE("a printed number reads back as itself") {
    CHECK(rc::check("Indonesian style", [](qint64 thousandths) {
        const Ratio number(thousandths, 1000);
        RC_ASSERT(readNumber(formatted(number, 3), NumberStyle::Indonesian) == number);
    }));
}

TEST_CASE(
    "words of a number have single spaces and never say satu ribu, satu ratus or satu puluh") {
    CHECK(rc::check("no wrong forms", [] {
        const auto number = *rc::gen::inRange<qint64>(0, greatestInWords);
        const QString padded = u' ' + *inWords(number) + u' ';
        RC_ASSERT(!padded.contains(u"  "_s));
        RC_ASSERT(!padded.contains(u" satu ratus "_s));
        RC_ASSERT(!padded.contains(u" satu puluh "_s));
        RC_ASSERT(!padded.contains(u" satu belas "_s));
        RC_ASSERT(padded.count(u" ribu "_s) + padded.count(u" seribu "_s) <= 1);
    }));
}

TEST_CASE("the style of a column is decided by the texts that only one style can read") {
    CHECK(numberStyleOf({u"1.234"_s, u"3,5"_s}) == NumberStyle::Indonesian);
    CHECK(numberStyleOf({u"1.234"_s, u"3.5"_s}) == NumberStyle::English);
    CHECK(numberStyleOf({u"1.234.567"_s}) == NumberStyle::Indonesian);
    CHECK_FALSE(numberStyleOf({u"1.234"_s, u"2.500"_s}));
    CHECK_FALSE(numberStyleOf({u"3,5"_s, u"3.5"_s}));
    CHECK_FALSE(numberStyleOf({}));
}

TEST_CASE("a count is read as people type it, and nothing else is one") {
    CHECK(readCount(u"1.250"_s) == 1250);
    CHECK(readCount(u" 1 250 "_s) == 1250);
    CHECK(readCount(u"7"_s) == 7);
    for (const QString& other : {u""_s, u"0"_s, u"-3"_s, u"12.5"_s, u"12,5"_s, u"banyak"_s, u"99999999999999999999"_s}) CHECK_FALSE(readCount(other));
}

TEST_CASE("one text means different numbers in the two styles") {
    CHECK(readNumber(u"1.234", NumberStyle::Indonesian) == Ratio(1234));
    CHECK(readNumber(u"1.234", NumberStyle::English) == Ratio(1234, 1000));
    CHECK(readNumber(u"-1.234,50", NumberStyle::Indonesian) == Ratio(-12345, 10));
    CHECK_FALSE(readNumber(u"12.34", NumberStyle::Indonesian));
    CHECK_FALSE(readNumber(u"1.234,", NumberStyle::Indonesian));
    CHECK_FALSE(readNumber(u"", NumberStyle::Indonesian));
    CHECK_FALSE(readNumber(u"3 (Baik)", NumberStyle::Indonesian));
}
