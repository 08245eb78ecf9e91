// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/working_hours.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::wording;

TEST_CASE("times of a schedule are read as offices write them", "[wording]")
{
    const auto [text, minute] = GENERATE(table<QString, int>({{u"07.30"_s, 450}, {u"7:30"_s, 450}, {u"0730"_s, 450}, {u" 16 "_s, 960},
                                                             {u"24.00"_s, 1440}, {u"00.00"_s, 0}, {u"07.30+1"_s, 1890}, {u"7,15"_s, 435}}));
    CHECK(minuteIn(text) == minute);
}

TEST_CASE("what is no time is not read as one", "[wording]")
{
    for (const QString& text : {u""_s, u"25.10"_s, u"07.61"_s, u"24.01"_s, u"pagi"_s, u"07.3"_s, u"-1"_s}) CHECK_FALSE(minuteIn(text));
}

TEST_CASE("an end that is not after its start lies on the next day", "[wording]")
{
    CHECK(spanIn(u"21.00–07.30"_s) == calendar::MinuteSpan{1260, 1890});
    CHECK(spanIn(u"07.30 - 14.00"_s) == calendar::MinuteSpan{450, 840});
    CHECK(spanIn(u"08.00 s.d. 08.00"_s) == calendar::MinuteSpan{480, 1920});
    CHECK(spanText({1260, 1890}) == u"21.00–07.30+1"_s);
    CHECK_FALSE(spanIn(u"07.30"_s));
}

TEST_CASE("breaks after midnight belong to the next day of the duty", "[wording]")
{
    CHECK(breaksIn(u"12.00–13.00; 15.00-15.15"_s, 450) == std::vector<calendar::MinuteSpan>{{720, 780}, {900, 915}});
    CHECK(breaksIn(u"00.30–01.00"_s, 1260) == std::vector<calendar::MinuteSpan>{{1470, 1500}});
    CHECK(breaksIn(u" "_s, 450) == std::vector<calendar::MinuteSpan>{});
    CHECK_FALSE(breaksIn(u"siang"_s, 450));
    CHECK(breaksIn(breaksText({{720, 780}, {900, 915}}), 450) == std::vector<calendar::MinuteSpan>{{720, 780}, {900, 915}});
}

TEST_CASE("lengths of time are written in hours and minutes", "[wording]")
{
    CHECK(durationText(2250) == u"37 jam 30 menit"_s);
    CHECK(durationText(2160) == u"36 jam"_s);
}
