// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nip.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

namespace {

NipReading faulty(const QString& text, NipFault fault) {
    const NipReading reading = readNip(text);
    CAPTURE(text);
    CHECK_FALSE(reading.nip);
    REQUIRE_FALSE(reading.faults.empty());
    CHECK(reading.faults.front() == fault);
    return reading;
}

} // namespace

TEST_CASE("a NIP of a PNS states birth date, month of appointment, sex and serial") {
    const auto nip = Nip::parse(u"198503172010011005"); // I01
    REQUIRE(nip);
    CHECK(nip->kind() == Nip::Kind::Pns);
    CHECK(nip->birthDate() == QDate(1985, 3, 17));
    CHECK(nip->startYear() == 2010);
    CHECK(nip->startMonth() == 1);
    CHECK_FALSE(nip->contractOrder());
    CHECK(nip->sex() == Sex::Male);
    CHECK(nip->serial() == u"005"_s);
    CHECK(nip->spaced() == u"19850317 201001 1 005"_s);
}

TEST_CASE("the sex digit 2 is a woman") {
    const auto nip = Nip::parse(u"199507302019032012"); // I02
    REQUIRE(nip);
    CHECK(nip->sex() == Sex::Female);
    CHECK(nip->startYear() == 2019);
    CHECK(nip->startMonth() == 3);
}

TEST_CASE("a NIP of a PPPK states the order of the contract instead of a month") {
    const auto [digits, order, sex, spaced] = GENERATE(table<QString, int, Sex, QString>({
        {u"198902252024211013"_s, 1, Sex::Male, u"19890225 202421 1 013"_s},   // I03
        {u"198503172010292007"_s, 9, Sex::Female, u"19850317 201029 2 007"_s}, // I04
    }));
    const auto nip = Nip::parse(digits);
    REQUIRE(nip);
    CHECK(nip->kind() == Nip::Kind::Pppk);
    CHECK(nip->contractOrder() == order);
    CHECK_FALSE(nip->startMonth());
    CHECK(nip->sex() == sex);
    CHECK(nip->spaced() == spaced);
}

TEST_CASE("spaces, a leading apostrophe and no-break spaces do not matter") {
    const QString text =
        GENERATE(u"19850317 201001 1 005"_s, u"'198503172010011005"_s,
                 u"19850317\u00A0201001\u00A01\u00A0005"_s, u" 198503172010011005 "_s); // I05
    CHECK(readNip(text).nip == Nip::parse(u"198503172010011005"));
    CHECK(readNip(text).faults.empty());
}

TEST_CASE("a serial of zeros comes from a spreadsheet that kept fifteen digits") {
    const NipReading reading = faulty(u"198503172010011000"_s, NipFault::SerialTruncated); // I06
    CHECK(reading.reliablePrefix == u"198503172010011"_s);
}

TEST_CASE("a NIP in scientific notation cannot be repaired alone") {
    const QString text = GENERATE(u"1,98503E+17"_s, u"1.98503E+17"_s, u"1.98503e17"_s); // I07
    CHECK(faulty(text, NipFault::ScientificNotation).reliablePrefix == u"198503"_s);
}

TEST_CASE("a column whose NIPs are all multiples of 32 went through doubles") {
    CHECK(nipsLookRounded({u"198503172010011008"_s, u"198902252024211008"_s})); // I08, I09
    CHECK_FALSE(nipsLookRounded({u"198503172010011008"_s}));                    // I10
    CHECK_FALSE(nipsLookRounded({u"198503172010011008"_s, u"198503172010011008"_s}));
    CHECK_FALSE(nipsLookRounded({u"198503172010011008"_s, u"198902252024211013"_s}));
    CHECK(readNip(u"198503172010011008"_s).nip); // the cell alone is valid
}

TEST_CASE("every NIP that a double has kept is a multiple of 32") {
    CHECK(static_cast<quint64>(198902252024211013.0) == 198902252024211008U); // I09
    CHECK(static_cast<quint64>(198503172010011005.0) == 198503172010011008U); // I08
    CHECK(rc::check("nearest double", [] {
        const auto number = *rc::gen::inRange<quint64>(194500000000000000U, 209000000000000000U);
        RC_ASSERT(static_cast<quint64>(static_cast<double>(number)) % 32 == 0);
    }));
}

TEST_CASE("impossible parts are refused by name") {
    faulty(u"198502302010011005"_s, NipFault::BirthDate); // I11
    faulty(u"198513172010011005"_s, NipFault::BirthDate);
    faulty(u"198503172010131005"_s, NipFault::Start); // I12
    faulty(u"198503172010001005"_s, NipFault::Start);
    faulty(u"198503172010201005"_s, NipFault::Start);
    faulty(u"198503172010013005"_s, NipFault::Sex); // I13
}

TEST_CASE("a wrong length or a letter is reported with its length or place") {
    CHECK(faulty(u"19850317201001100"_s, NipFault::Length).length == 17); // I14
    CHECK(faulty(u"1985031720100110055"_s, NipFault::Length).length == 19);
    CHECK(faulty(u"19850317A010011005"_s, NipFault::NotADigit).position == 9);
    faulty(u""_s, NipFault::Empty); // I18: whether that is allowed is decided by the kind of staff
    faulty(u"3273011705850003"_s, NipFault::LooksLikeNik);
}

TEST_CASE("a letter O typed for a zero is repaired as a proposal only") {
    const NipReading reading = faulty(u"19850317201OO11005"_s, NipFault::LetterForDigit);
    CHECK(reading.proposal == u"198503172010011005"_s);
}

TEST_CASE("somebody appointed before seventeen is accepted with a warning") {
    const NipReading reading = readNip(u"201003172010011005"_s); // I15
    CHECK(reading.nip);
    CHECK(reading.faults == std::vector{NipFault::TooYoung});
}

TEST_CASE("one NIP beside two names is a conflict") {
    const Nip one = *Nip::parse(u"198503172010011005"), other = *Nip::parse(u"199507302019032012");
    CHECK(nipsWithTwoNames({{one, u"Budi"_s}, {one, u"BUDI "_s}, {other, u"Ani"_s}}).empty());
    CHECK(nipsWithTwoNames({{one, u"Budi"_s}, {one, u"Badu"_s}, {other, u"Ani"_s}})
          == std::vector{one}); // I16
}

TEST_CASE("another birth date in the personnel data is a contradiction, an empty one is not") {
    const Nip nip = *Nip::parse(u"198503172010011005");
    CHECK(contradictsBirthDate(nip, QDate(1985, 3, 18))); // I17
    CHECK_FALSE(contradictsBirthDate(nip, QDate(1985, 3, 17)));
    CHECK_FALSE(contradictsBirthDate(nip, QDate()));
}
