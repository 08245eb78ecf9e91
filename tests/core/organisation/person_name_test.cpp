// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_name.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

TEST_CASE("a name prints with front titles, comma and back titles") {
    const PersonName name{{u"Dr."_s, u"Ir."_s}, u"Siti Aminah"_s, {u"S.H."_s, u"M.Si."_s}};
    CHECK(name.full() == u"Dr. Ir. Siti Aminah, S.H., M.Si."_s);
    CHECK(name.fullInCapitals() == u"Dr. Ir. SITI AMINAH, S.H., M.Si."_s);
    CHECK(name.bareInCapitals() == u"SITI AMINAH"_s);
    CHECK(PersonName{{}, u"Suparno"_s, {}}.full() == u"Suparno"_s);
}

TEST_CASE("names of lists are split into titles and name") {
    const auto [text, full, bare] = GENERATE(table<QString, QString, QString>({
        {u"Dr. Ir. Siti Aminah, S.H., M.Si."_s, u"Dr. Ir. Siti Aminah, S.H., M.Si."_s,
         u"Siti Aminah"_s},
        {u"DR. SITI AMINAH, SH, M.SI"_s, u"Dr. SITI AMINAH, S.H., M.Si."_s, u"SITI AMINAH"_s},
        {u"dr. Budi Santoso, Sp.A"_s, u"dr. Budi Santoso, Sp.A."_s, u"Budi Santoso"_s},
        {u"Dr.Ir. Suharto, M.T"_s, u"Dr. Ir. Suharto, M.T."_s, u"Suharto"_s},
        {u"A.B. Rahman"_s, u"A.B. Rahman"_s, u"A.B. Rahman"_s},
        {u"drg. Ani"_s, u"drg. Ani"_s, u"Ani"_s},
        {u"H. Ahmad Ma'ruf, S.STP"_s, u"H. Ahmad Ma'ruf, S.STP."_s, u"Ahmad Ma'ruf"_s},
        {u"Hj. Nurlela , S.Sos , M.A.P"_s, u"Hj. Nurlela, S.Sos., M.A.P."_s, u"Nurlela"_s},
        {u"Rudi Hartono A.Md."_s, u"Rudi Hartono, A.Md."_s, u"Rudi Hartono"_s},
        {u"Drs. Moh. Natsir Lawolo"_s, u"Drs. Moh. Natsir Lawolo"_s, u"Moh. Natsir Lawolo"_s},
        {u"Prof. Dr. Lestari, Ph.D"_s, u"Prof. Dr. Lestari, Ph.D."_s, u"Lestari"_s},
        {u"Dewi Anggraini, S.Pd., Gr."_s, u"Dewi Anggraini, S.Pd., Gr."_s, u"Dewi Anggraini"_s},
        {u"M. Yusuf"_s, u"M. Yusuf"_s, u"M. Yusuf"_s},
        {u"Siti"_s, u"Siti"_s, u"Siti"_s},
    }));
    const PersonName name = TitleList::shipped().split(text);
    CHECK(name.full() == full);
    CHECK(name.name == bare);
}

TEST_CASE("a name in capitals gets a proposal that keeps what must stay") {
    const auto [text, proposal] = GENERATE(table<QString, QString>({
        {u"SITI AMINAH"_s, u"Siti Aminah"_s},
        {u"I MADE SUARTA"_s, u"I Made Suarta"_s},
        {u"NI LUH PUTU ASTUTI"_s, u"Ni Luh Putu Astuti"_s},
        {u"SITI NURHALIZA BINTI H. AHMAD"_s, u"Siti Nurhaliza binti H. Ahmad"_s},
        {u"AHMAD BIN UMAR"_s, u"Ahmad bin Umar"_s},
        {u"MA'RUF"_s, u"Ma'ruf"_s},
        {u"AL-FARIZI"_s, u"Al-Farizi"_s},
        {u"RADEN SUTOMO II"_s, u"Raden Sutomo II"_s},
        {u"M. YUSUF"_s, u"M. Yusuf"_s},
        {u"siti aminah"_s, u"Siti Aminah"_s},
        {u"Siti AMINAH"_s, u"Siti AMINAH"_s},
    }));
    CHECK(proposedCase(text) == proposal);
}
