// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/iso_moment.h"

#include "core/exchange/civil_moment.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tinjau::exchange;

TEST_CASE("dates, moments and times of ISO 8601 are read, and what does not exist is not") {
    auto [text, type, number] = GENERATE(table<std::string, CellType, double>({
        {"1899-12-30", CellType::Date, 0},
        {"2021-01-01", CellType::Date, 44197},
        {"2024-02-29", CellType::Date, 45351},
        {"2021-01-01T12:00:00", CellType::DateTime, 44197.5},
        {"2021-01-01T12:00:00.000Z", CellType::DateTime, 44197.5},
        {"2021-01-01 12:00", CellType::DateTime, 44197.5},
        {"18:00:00", CellType::Time, 0.75},
        {"T06:00:00", CellType::Time, 0.25},
    }));
    const auto moment = parseIsoMoment(text);
    REQUIRE(moment.has_value());
    CHECK(moment->type == type);
    CHECK(moment->number == Approx(number));
    const std::string wrong = GENERATE(values<std::string>(
        {"", "2021-02-30", "2023-02-29", "2021-13-01", "21-01-01", "2021-01-01T25:00", "24:00:00",
         "12:60:00", "12:00:60", "2021-01-01x", "2021/01/01", "abc", "-1:00:00"}));
    CHECK_FALSE(parseIsoMoment(wrong).has_value());
}

TEST_CASE("a duration of ISO 8601 is read in days") {
    auto [text, hours] = GENERATE(table<std::string, double>({
        {"PT10H10M10S", 10.0 + 10.0 / 60 + 10.0 / 3600},
        {"PT255H00M00S", 255},
        {"P1DT2H", 26},
        {"-PT1H30M", -1.5},
        {"PT0.5S", 0.5 / 3600},
    }));
    CHECK(parseIsoDuration(text).value() * 24 == Approx(hours));
    const std::string wrong =
        GENERATE(values<std::string>({"", "P", "PT", "PT1", "P1Y", "P1M", "1H", "PT1X"}));
    CHECK_FALSE(parseIsoDuration(wrong).has_value());
}

TEST_CASE("every day written in ISO form is read as the same day") {
    CHECK(rc::check("round trip", [] {
        const double day = *rc::gen::inRange(-690'000, 2'958'465);
        RC_ASSERT(parseIsoMoment(isoDate(day))->number == day);
        const double moment = day + *rc::gen::inRange(0, 86'400) / 86'400.0;
        RC_ASSERT(isoDateTime(parseIsoMoment(isoDateTime(moment))->number) == isoDateTime(moment));
    }));
}
