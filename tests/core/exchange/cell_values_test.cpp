// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("words for nothing are nothing")
{
    const QString word = GENERATE(as<QString>(), u""_s, u"  "_s, u"-"_s, u"–"_s, u"NULL"_s,
                                  u"null"_s, u"N/A"_s, u"#N/A"_s, u"NaN"_s, u"\\N"_s);
    CHECK(meansNothing(word));
}

TEST_CASE("zero and words are something")
{
    const QString word = GENERATE(as<QString>(), u"0"_s, u"tidak ada"_s, u"."_s, u"nol"_s);
    CHECK_FALSE(meansNothing(word));
}

TEST_CASE("numbers stored as text are read with either decimal mark")
{
    const auto [text, value] = GENERATE(table<QString, QString>({
        {u"3"_s, u"3"_s},
        {u" 3,60 "_s, u"18/5"_s},
        {u"3.60"_s, u"18/5"_s},
        {u"1.234,56"_s, u"30864/25"_s},
        {u"1,234.56"_s, u"30864/25"_s},
        {u"*) 3,410"_s, u"341/100"_s},
        {u"**) 85,25"_s, u"341/4"_s},
        {u"75 %"_s, u"75"_s},
        {u"Rp 50.000.000"_s, u"50000000"_s},
        {u"-1"_s, u"-1"_s},
    }));
    CAPTURE(text);
    REQUIRE(numberIn(text));
    CHECK(numberIn(text)->toFraction() == value);
}

TEST_CASE("texts that only contain a number are none")
{
    const QString text = GENERATE(as<QString>(), u""_s, u"3 (Baik)"_s, u"08:00"_s, u"07/04/2026"_s,
                                  u"U3"_s, u"3;4"_s);
    CHECK_FALSE(numberIn(text));
}

TEST_CASE("moments are read as people and programs write them")
{
    const auto [text, order, date, time] = GENERATE(table<QString, DateOrder, QString, QString>({
        {u"07/04/2026 8:12:44"_s, DateOrder::DayFirst, u"2026-04-07"_s, u"08:12:44"_s},
        {u"07/04/2026 8:12:44"_s, DateOrder::MonthFirst, u"2026-07-04"_s, u"08:12:44"_s},
        {u"7/4/26"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"2026-04-07"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"2026-04-07T08:01:00"_s, DateOrder::DayFirst, u"2026-04-07"_s, u"08:01:00"_s},
        {u"2026/04/07 8:01:00 PM GMT+7"_s, DateOrder::DayFirst, u"2026-04-07"_s, u"20:01:00"_s},
        {u"07-04-2026 08.15"_s, DateOrder::DayFirst, u"2026-04-07"_s, u"08:15:00"_s},
        {u"Senin, 7 April 2026"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"7 Agustus 2026 pukul 09.05"_s, DateOrder::DayFirst, u"2026-08-07"_s, u"09:05:00"_s},
        {u"7-Apr-26"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"April 7, 2026"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"1 Pebruari 2026"_s, DateOrder::DayFirst, u"2026-02-01"_s, u""_s},
        {u"46119"_s, DateOrder::DayFirst, u"2026-04-07"_s, u""_s},
        {u"46119.5"_s, DateOrder::DayFirst, u"2026-04-07"_s, u"12:00:00"_s},
        {u"12/31/2023"_s, DateOrder::MonthFirst, u"2023-12-31"_s, u""_s},
    }));
    CAPTURE(text);
    const auto moment = readMoment(text, order);
    REQUIRE(moment);
    CHECK(moment->date.toString(Qt::ISODate) == date);
    CHECK((moment->time.isValid() ? moment->time.toString(u"HH:mm:ss"_s) : QString()) == time);
}

TEST_CASE("a time alone has no date and a class of hours is no time")
{
    const auto time = readMoment(u"08.15", DateOrder::DayFirst);
    REQUIRE(time);
    CHECK_FALSE(time->date.isValid());
    CHECK(time->time == QTime(8, 15));
    CHECK_FALSE(readMoment(u"08:00 - 12:00", DateOrder::DayFirst));
}

TEST_CASE("impossible dates are none")
{
    const QString text = GENERATE(as<QString>(), u"31/02/2026"_s, u"32/01/2026"_s, u"0"_s, u"17"_s,
                                  u"29 tahun"_s, u"S1"_s, u"25:00"_s, u"12/31/2023"_s);
    CAPTURE(text);
    CHECK_FALSE(readMoment(text, DateOrder::DayFirst));
}

TEST_CASE("the order of dates is what impossible months leave over")
{
    const auto order = [](std::vector<QString> texts) { return findDateOrder(texts); };
    CHECK(order({u"07/04/2026"_s, u"25/04/2026"_s}).order == DateOrder::DayFirst);
    CHECK(order({u"07/04/2026"_s, u"25/04/2026"_s}).isCertain);
    CHECK(order({u"04/07/2026"_s, u"04/25/2026"_s}).order == DateOrder::MonthFirst);
    CHECK(order({u"04/07/2026"_s, u"04/25/2026"_s}).isCertain);
    CHECK_FALSE(order({u"07/04/2026"_s, u"08/04/2026"_s}).isCertain);
    CHECK(order({u"2026-04-07"_s, u"7 April 2026"_s}).isCertain);     // these say it themselves
    CHECK(order({u"05/05/2026"_s}).isCertain);                        // the same either way
    CHECK_FALSE(order({u"25/04/2026"_s, u"04/25/2026"_s}).isCertain); // both orders in one column
}
