// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/rank.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

TEST_CASE("each golongan has its pangkat") {
    const auto [code, name] = GENERATE(table<QString, QString>({
        {u"I/a"_s, u"Juru Muda"_s},
        {u"III/a"_s, u"Penata Muda"_s},
        {u"I/b"_s, u"Juru Muda Tingkat I"_s},
        {u"III/b"_s, u"Penata Muda Tingkat I"_s},
        {u"I/c"_s, u"Juru"_s},
        {u"III/c"_s, u"Penata"_s},
        {u"I/d"_s, u"Juru Tingkat I"_s},
        {u"III/d"_s, u"Penata Tingkat I"_s},
        {u"II/a"_s, u"Pengatur Muda"_s},
        {u"IV/a"_s, u"Pembina"_s},
        {u"II/b"_s, u"Pengatur Muda Tingkat I"_s},
        {u"IV/b"_s, u"Pembina Tingkat I"_s},
        {u"II/c"_s, u"Pengatur"_s},
        {u"IV/c"_s, u"Pembina Utama Muda"_s},
        {u"II/d"_s, u"Pengatur Tingkat I"_s},
        {u"IV/d"_s, u"Pembina Utama Madya"_s},
        {u"IV/e"_s, u"Pembina Utama"_s},
    }));
    const RankList ranks = RankList::shipped();
    CHECK(ranks.read(code) == Rank{code, name});
    CHECK(ranks.read(name) == Rank{code, name});
    CHECK(ranks.read(Rank{code, name}.inBrackets()) == Rank{code, name});
    CHECK(ranks.read(Rank{code, name}.withComma()) == Rank{code, name});
}

TEST_CASE("ranks are read in the spellings that offices type") {
    const QString text = GENERATE(u"IVb"_s, u"IV b"_s, u"4b"_s, u"4/B"_s, u"iv/b"_s, u"Gol. IV/b"_s,
                                  u"Pembina Tk. I"_s, u"Pembina Tk.I"_s, u"PEMBINA TINGKAT I"_s,
                                  u"Pembina Tingkat I, IV/b"_s, u"Pembina Tk. I (IV/b)"_s);
    CAPTURE(text);
    const auto rank = RankList::shipped().read(text);
    REQUIRE(rank);
    CHECK(rank->code == u"IV/b"_s);
}

TEST_CASE("what is no rank, or contradicts itself, is not read as one") {
    const QString text = GENERATE(u"IV/f"_s, u"V/a"_s, u"III"_s, u"Pembina Utama Madya (IV/e)"_s,
                                  u"Kepala"_s, u""_s);
    CHECK_FALSE(RankList::shipped().read(text));
}

TEST_CASE("PPPK have a golongan from I to XVII and no pangkat") {
    const RankList ranks = RankList::shipped();
    CHECK(ranks.pppk().size() == 17);
    CHECK(ranks.readPppk(u"IX"_s)->inBrackets() == u"Golongan IX"_s);
    CHECK(ranks.readPppk(u"Golongan IX"_s)->code == u"IX"_s);
    CHECK(ranks.readPppk(u"9"_s)->code == u"IX"_s);
    CHECK_FALSE(ranks.readPppk(u"XVIII"_s));
    CHECK_FALSE(ranks.readPppk(u"18"_s));
}

TEST_CASE("a broken list of ranks is refused") {
    CHECK_FALSE(RankList::parse("{}", u"x"_s));
    CHECK_FALSE(RankList::parse(R"({"pns": [["I/a"]]})", u"x"_s));
}
