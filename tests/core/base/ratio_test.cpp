// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ratio.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using tinjau::Ratio;
using namespace Qt::StringLiterals;

TEST_CASE("a tie is rounded up, away from zero, where binary floating point would waver")
{
    auto [text, decimals, shown] = GENERATE(table<QString, int, QString>({
        {u"88.305"_s, 2, u"88.31"_s},
        {u"88.245"_s, 2, u"88.25"_s},
        {u"74.925"_s, 2, u"74.93"_s},
        {u"1/3"_s, 4, u"0.3333"_s},
        {u"-1/2"_s, 0, u"-1"_s},
        {u"-1/1000"_s, 2, u"0.00"_s},
        {u"0"_s, 2, u"0.00"_s},
        {u"105/29"_s, 4, u"3.6207"_s},
    }));
    CHECK(Ratio::parse(text)->toFixed(decimals) == shown);
}

TEST_CASE("a text that is no plain number is not a ratio")
{
    const QString text = GENERATE(values<QString>({u""_s, u"1/0"_s, u"a"_s, u"1.2.3"_s, u"1/2/3"_s,
                                                   u"1."_s, u".5"_s, u"1e3"_s, u"--1"_s}));
    CHECK_FALSE(Ratio::parse(text).has_value());
}

TEST_CASE("sums and products of ratios keep the laws of arithmetic")
{
    const auto anyRatio = [] {
        return Ratio(*rc::gen::inRange<int>(-5000, 5000), *rc::gen::inRange<int>(1, 5000));
    };
    CHECK(rc::check("distributive", [&] {
        const Ratio a = anyRatio(), b = anyRatio(), c = anyRatio();
        RC_ASSERT(a * (b + c) == a * b + a * c);
        RC_ASSERT(a - a == Ratio(0));
    }));
    CHECK(rc::check("a rounded value is at most half a unit away", [&] {
        const Ratio a = anyRatio();
        const Ratio gap = a.rounded(2) - a;
        RC_ASSERT(gap <= Ratio(1, 200));
        RC_ASSERT(gap >= Ratio(-1, 200));
        RC_ASSERT(Ratio::parse(a.toFixed(2)) == a.rounded(2));
    }));
}
