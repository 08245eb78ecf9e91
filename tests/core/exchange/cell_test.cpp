// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"
#include "core/exchange/number_format.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

namespace {

QString shown(double stored, const QString& code, DateSystem system = DateSystem::From1900) {
    const NumberFormat format = numberFormatFromCode(code);
    const TypedNumber typed = typedNumber(stored, format, system);
    return displayedText({.type = typed.type, .number = typed.number, .format = &format});
}

QString canonical(double stored, const QString& code, DateSystem system = DateSystem::From1900) {
    const NumberFormat format = numberFormatFromCode(code);
    const TypedNumber typed = typedNumber(stored, format, system);
    return canonicalText({.type = typed.type, .number = typed.number, .format = &format});
}

} // namespace

TEST_CASE("a cell is named by letters and a number") {
    auto [column, letters] = GENERATE(table<int, QString>({
        {1, u"A"_s},
        {26, u"Z"_s},
        {27, u"AA"_s},
        {52, u"AZ"_s},
        {702, u"ZZ"_s},
        {703, u"AAA"_s},
        {16384, u"XFD"_s},
    }));
    CHECK(columnLetters(column) == letters);
    CHECK(parseA1(letters + u"7"_s) == CellAddress{7, column});
}

TEST_CASE("an address is read with dollar signs and small letters, and nothing else is one") {
    CHECK(parseA1(u"$b$9") == CellAddress{9, 2});
    CHECK(toA1(CellRange{{1, 1}, {9, 2}}) == u"A1:B9"_s);
    const QString wrong =
        GENERATE(values<QString>({u""_s, u"A"_s, u"1"_s, u"A0"_s, u"A1:B2"_s, u"A 1"_s, u"1A"_s,
                                  u"A-1"_s, u"$"_s, u"A99999999999"_s, u"AAAAAAAAAAAA1"_s}));
    CHECK_FALSE(parseA1(wrong).has_value());
}

TEST_CASE("a number keeps the fewest digits that give it again") {
    auto [number, text] = GENERATE(table<double, QString>({
        {0.0, u"0"_s},
        {73.0, u"73"_s},
        {1.1, u"1.1"_s},
        {-2147483649.0, u"-2147483649"_s},
        {0.1 + 0.2, u"0.30000000000000004"_s},
        {196510071990011000.0, u"196510071990011000"_s},
        {1e20, u"100000000000000000000"_s},
        {1e22, u"1e+22"_s},
        {0.0001, u"0.0001"_s},
        {1.5e-9, u"1.5e-9"_s},
    }));
    CHECK(canonicalText({.type = CellType::Number, .number = number}) == text);
}

TEST_CASE("dates, times and durations have one canonical form") {
    auto [serial, code, text] = GENERATE(table<double, QString, QString>({
        {44197, u"dd/mm/yyyy"_s, u"2021-01-01"_s},
        {44197.42372685185, u"yyyy-mm-dd hh:mm:ss"_s, u"2021-01-01T10:10:10"_s},
        {44197.42372685185, u"dd/mm/yyyy"_s, u"2021-01-01T10:10:10"_s}, // hours are not lost
        {0.42372685185, u"h:mm"_s, u"10:10:10"_s},
        {0.42372685185, u"dd/mm/yyyy h:mm"_s, u"10:10:10"_s},
        {10.63206018518, u"[h]:mm:ss"_s, u"255:10:10"_s},
        {1.5, u"h:mm"_s, u"36:00:00"_s}, // a sum of hours
        {44197.999999, u"hh:mm"_s, u"2021-01-02T00:00:00"_s},
        {1, u"d/m/yy"_s, u"1900-01-01"_s},
        {59, u"d/m/yy"_s, u"1900-02-28"_s},
        {61, u"d/m/yy"_s, u"1900-03-01"_s},
        {-5, u"d/m/yy"_s, u"-5"_s},
        {3e6, u"d/m/yy"_s, u"3000000"_s},
        {44197, u"\"hari\" 0"_s, u"44197"_s}, // letters in quotes are no date
        {44197, u"[Red]0.00"_s, u"44197"_s},
        {44197, u"[$-421]dd mmmm yyyy;@"_s, u"2021-01-01"_s},
    }));
    CHECK(canonical(serial, code) == text);
}

TEST_CASE("a workbook that counts from 1904 gives the same days") {
    CHECK(canonical(42735, u"dd/mm/yyyy"_s, DateSystem::From1904) == u"2021-01-01"_s);
    CHECK(canonical(10.63206018518, u"[h]:mm:ss"_s, DateSystem::From1904) == u"255:10:10"_s);
}

TEST_CASE("a number is shown in its format, with a decimal comma") {
    auto [number, code, text] = GENERATE(table<double, QString, QString>({
        {73, u"0.00"_s, u"73,00"_s},
        {-1234567.891, u"#,##0.00"_s, u"-1.234.567,89"_s},
        {0.005, u"0.00"_s, u"0,01"_s},
        {88.305, u"0.00"_s, u"88,31"_s},
        {-0.001, u"0.00"_s, u"0,00"_s},
        {0.1234, u"0.0%"_s, u"12,3%"_s},
        {5, u"00000"_s, u"00005"_s},
        {1500, u"\"Rp\"#,##0"_s, u"Rp1.500"_s},
        {-1500, u"#,##0;(#,##0)"_s, u"(1.500)"_s},
        {0, u"0;-0;\"-\""_s, u"-"_s},
        {12.5, u"0.##"_s, u"12,5"_s},
        {12, u"General"_s, u"12"_s},
        {196001012010011008, u"00000000 000000 0 000"_s, u"19600101 201001 1 000"_s},
        {1234567, u"#,##0,"_s, u"1.235"_s},
        {12345, u"0.00E+00"_s, u"1,23E+04"_s},
        {7, u"0 \"orang\""_s, u"7 orang"_s},
        {0.5, u"#,##0"_s, u"1"_s},
        {999.995, u"0.00"_s, u"1000,00"_s},
        {0.3, u"# ?/?"_s, u"0,3"_s},
    }));
    CHECK(shown(number, code) == text);
}

TEST_CASE("a number without a format is shown in eleven characters at most") {
    auto [number, text] = GENERATE(table<double, QString>({
        {0.1 + 0.2, u"0,3"_s},
        {3.6206896551724137, u"3,620689655"_s},
        {196510071990011000.0, u"1,9651E+17"_s},
        {12345678901.0, u"12345678901"_s},
        {123456789012.0, u"1,23457E+11"_s},
        {-2.5, u"-2,5"_s},
        {0, u"0"_s},
    }));
    CHECK(shown(number, {}) == text);
}

TEST_CASE("a date is shown in its format, with Indonesian names") {
    auto [serial, code, text] = GENERATE(table<double, QString, QString>({
        {44197, u"dd/mm/yyyy"_s, u"01/01/2021"_s},
        {46237, u"d mmmm yyyy"_s, u"3 Agustus 2026"_s},
        {46237, u"dddd, dd-mmm-yy"_s, u"Senin, 03-Agu-26"_s},
        {46237, u"[$-409]d-mmm-yy"_s, u"3-Aug-26"_s},
        {0.75, u"h:mm AM/PM"_s, u"6:00 PM"_s},
        {0.3136921, u"hh:mm:ss"_s, u"07:31:43"_s},
        {10.63206018518, u"[h]:mm:ss"_s, u"255:10:10"_s},
        {0.3136921, u"hh\".\"mm"_s, u"07.31"_s},
        {46237.5, u"dd/mm/yyyy hh:mm"_s, u"03/08/2026 12:00"_s},
        {0.0625, u"[mm]:ss"_s, u"90:00"_s},
    }));
    CHECK(shown(serial, code) == text);
}

TEST_CASE("formats that a file names by number only are known") {
    auto [id, kind] = GENERATE(table<int, NumberFormat::Kind>({
        {0, NumberFormat::Kind::General},
        {2, NumberFormat::Kind::Number},
        {14, NumberFormat::Kind::Date},
        {20, NumberFormat::Kind::Time},
        {22, NumberFormat::Kind::DateTime},
        {46, NumberFormat::Kind::Duration},
        {49, NumberFormat::Kind::Text},
        {999, NumberFormat::Kind::General},
    }));
    CHECK(builtInNumberFormat(id).kind == kind);
}

TEST_CASE("no format code and no number breaks the display") {
    CHECK(rc::check("any text of format letters", [] {
        const auto code = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0#?.,%E+-/@ymdhs[]$;\"\\_*:AP 9x")));
        const auto number = *rc::gen::arbitrary<double>();
        (void)shown(number, QString::fromStdString(code));
        (void)canonical(number, QString::fromStdString(code));
    }));
}
