// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_map.h"
#include "core/exchange/table_layout.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("the answers of a person are read from JSON and written back unchanged")
{
    const auto map = LayoutMap::parse(R"({"sheets": ["SKPD"], "headerRows": [5, 4],
        "columns": {"U8": "SARANA", "AB": null}, "values": {"SS": 4, "TS": "1", "tidak tahu": null},
        "dateOrder": "dmy", "period": ["2026-08-01", "2026-08-31"]})");
    REQUIRE(map);
    CHECK(map->sheets == QStringList(u"SKPD"_s));
    CHECK(map->headerRows == std::vector<int>{4, 5});
    CHECK(map->columns.at(u"U8"_s) == u"SARANA"_s);
    CHECK_FALSE(map->columns.at(u"AB"_s));
    CHECK(map->values.at(u"SS"_s) == u"4"_s);
    CHECK_FALSE(map->values.at(u"tidak tahu"_s));
    CHECK(map->dateOrder == DateOrder::DayFirst);
    CHECK(map->period->last == QDate(2026, 8, 31));
    const auto again = LayoutMap::parse(map->toJson());
    REQUIRE(again);
    CHECK(*again == *map);
}

TEST_CASE("a wrong answer names its key")
{
    const auto [json, key] = GENERATE(table<QByteArray, QString>({
        {"[]", u"JSON"_s},
        {"{", u"JSON"_s},
        {R"({"sheet": "A"})", u"sheet"_s},
        {R"({"sheets": "A"})", u"sheets"_s},
        {R"({"headerRows": [0]})", u"headerRows"_s},
        {R"({"columns": {"A": true}})", u"columns.A"_s},
        {R"({"dateOrder": "ydm"})", u"dateOrder"_s},
        {R"({"period": ["2026-08-31", "2026-08-01"]})", u"period"_s},
    }));
    CAPTURE(json.toStdString());
    const auto map = LayoutMap::parse(json);
    REQUIRE_FALSE(map);
    CHECK(map.error().code == ErrorCode::BadArgument);
    CHECK(map.error().values.value(0) == key);
}

TEST_CASE("a column is named by its heading or its letters, the heading first")
{
    const auto map = LayoutMap::parse(
        R"({"columns": {"Sarana & Prasarana": "SARANA", "B": "PENGADUAN", "c": null}})");
    REQUIRE(map);
    CHECK(map->columnAnswer(u"Z"_s, u"SARANA, PRASARANA"_s) == std::optional<QString>(u"SARANA"_s));
    CHECK(map->columnAnswer(u"B"_s, u"Aduan"_s) == std::optional<QString>(u"PENGADUAN"_s));
    REQUIRE(map->columnAnswer(u"C"_s, u"Lain"_s));
    CHECK_FALSE(*map->columnAnswer(u"C"_s, u"Lain"_s));
    CHECK_FALSE(map->columnAnswer(u"D"_s, u"Lain"_s));
}

TEST_CASE("a layout is known again whatever its sheet is called and wherever its columns stand")
{
    TableLayout layout;
    layout.kind = u"skm"_s;
    layout.headerRows = {1};
    layout.columns = {{1, u"No"_s, u"number"_s, 99, u"synonym"_s},
                      {2, u"U8"_s, u"SARANA"_s, 100, u"map"_s}};
    TableLayout moved = layout;
    moved.sheet = u"Rekap"_s;
    moved.headerRows = {4};
    moved.dataRowCount = 77;
    moved.columns = {{5, u"u8"_s, std::nullopt, 0, {}}, {7, u" NO "_s, std::nullopt, 0, {}}};
    CHECK(layout.fingerprint() == moved.fingerprint());
    moved.columns[0].header = u"U9"_s;
    CHECK(layout.fingerprint() != moved.fingerprint());
    CHECK(layout.toMap().columnAnswer(u"E"_s, u"U8"_s) == std::optional<QString>(u"SARANA"_s));
}
