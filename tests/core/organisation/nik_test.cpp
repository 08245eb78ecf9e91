// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nik.h"

#include "core/organisation/nip.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

NikFault firstFault(const QString& text) {
    const NikReading reading = readNik(text, today);
    CHECK_FALSE(reading.nik);
    REQUIRE_FALSE(reading.faults.empty());
    return reading.faults.front();
}

} // namespace

TEST_CASE("a NIK states area, birth date, sex and serial") {
    const auto man = Nik::parse(u"3273011705850003"); // K01
    REQUIRE(man);
    CHECK(man->area() == u"32.73.01"_s);
    CHECK(man->birthDate(today) == QDate(1985, 5, 17));
    CHECK(man->sex() == Sex::Male);
    CHECK(man->serial() == u"0003"_s);

    const auto woman = Nik::parse(u"3273015705850003"); // K02
    REQUIRE(woman);
    CHECK(woman->birthDate(today) == QDate(1985, 5, 17));
    CHECK(woman->sex() == Sex::Female);
}

TEST_CASE("the century of a NIK is the present one up to the present year") {
    CHECK(Nik::parse(u"3273011705260003")->birthDate(today).year() == 2026);
    CHECK(Nik::parse(u"3273011705270003")->birthDate(today).year() == 1927);
}

TEST_CASE("a NIK serial of zeros comes from a spreadsheet that kept fifteen digits") {
    CHECK(firstFault(u"3273014507900000"_s) == NikFault::SerialTruncated); // K03
}

TEST_CASE("a column of even NIKs above the exact range of doubles is suspicious") {
    CHECK(static_cast<quint64>(9171014507900003.0) == 9171014507900004U); // K04
    CHECK(niksLookRounded({u"9171014507900004"_s, u"9171011705850002"_s}));
    CHECK_FALSE(niksLookRounded({u"9171014507900004"_s}));
    CHECK_FALSE(niksLookRounded({u"9171014507900004"_s, u"9171011705850003"_s}));
    CHECK_FALSE(niksLookRounded({u"3273011705850004"_s, u"3273015705850002"_s})); // exact there
}

TEST_CASE("impossible days and months of a NIK are refused") {
    const QString text =
        GENERATE(u"3273013205850003"_s, u"3273014005850003"_s, u"3273017205850003"_s,
                 u"3273019905850003"_s, u"3273011713850003"_s); // K05
    CHECK(firstFault(text) == NikFault::BirthDate);
}

TEST_CASE("the last possible days of a NIK are accepted on both sides of the boundary") {
    CHECK(Nik::parse(u"3273013105850003")); // day 31
    CHECK(Nik::parse(u"3273014105850003")); // day 1, woman
    CHECK(Nik::parse(u"3273017105850003")); // day 31, woman
}

TEST_CASE("a NIK of another length, with a letter or without an area is refused") {
    CHECK(firstFault(u"327301170585000"_s) == NikFault::Length);
    CHECK(firstFault(u"32730117O5850003"_s) == NikFault::NotADigit);
    CHECK(firstFault(u"0073011705850003"_s) == NikFault::Area);
    CHECK(firstFault(u""_s) == NikFault::Empty);
    CHECK(readNik(u"'3273 0117 0585 0003"_s, today).nik);
}
