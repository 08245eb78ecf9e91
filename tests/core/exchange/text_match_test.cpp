// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_match.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("headings are compared without case, accents, signs and joined words")
{
    const auto [seen, plain] = GENERATE(table<QString, QString>({
        {u"  Jenis  KELAMIN "_s, u"jenis kelamin"_s},
        {u"jenisPelayanan"_s, u"jenis pelayanan"_s},
        {u"kesesuaian_persyaratan"_s, u"kesesuaian persyaratan"_s},
        {u"Biaya / Tarif"_s, u"biaya tarif"_s},
        {u"U8 (Sarana & Prasarana)"_s, u"u8 sarana prasarana"_s},
        {u"Kesesuaian\npersyaratan?"_s, u"kesesuaian persyaratan"_s},
        {u"No. HP"_s, u"no hp"_s},
        {u"Étika"_s, u"etika"_s},
        {u"***"_s, u""_s},
    }));
    CHECK(plainText(seen) == plain);
}

TEST_CASE("a typing error is one change in short words and two in long ones")
{
    const auto [word, meant, isTypo] = GENERATE(table<QString, QString, bool>({
        {u"unusr"_s, u"unsur"_s, true},  // neighbours swapped
        {u"unsur"_s, u"unsur"_s, false}, // no error at all
        {u"persaratan"_s, u"persyaratan"_s, true},
        {u"kopetnsi"_s, u"kompetensi"_s, true},
        {u"kptensi"_s, u"kompetensi"_s, false}, // three changes
        {u"biya"_s, u"biaya"_s, true},
        {u"baya"_s, u"biaya"_s, true},
        {u"budaya"_s, u"biaya"_s, false},
        {u"jam"_s, u"jum"_s, false}, // short words never
    }));
    CAPTURE(word, meant);
    CHECK(isTypoOf(word, meant) == isTypo);
}

TEST_CASE("a phrase is found as whole words only")
{
    CHECK(containsPhrase(u"kualitas sarana dan prasarana", u"sarana"));
    CHECK(containsPhrase(u"prasarana", u"prasarana"));
    CHECK_FALSE(containsPhrase(u"prasarana", u"sarana"));
    CHECK_FALSE(containsPhrase(u"saran perbaikan", u"sarana"));
    CHECK_FALSE(containsPhrase(u"apa saja", u""));
}
