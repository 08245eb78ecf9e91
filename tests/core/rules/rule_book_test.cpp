// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::rules;
using namespace Qt::StringLiterals;

namespace {

QByteArray packText(const QByteArray& id, const QByteArray& from, const QByteArray& to = "null")
{
    return R"({"id": ")" + id + R"(", "title": "Contoh", "kind": "example", "valid_from": ")" + from
           + R"(", "valid_to": )" + to
           + R"(, "source": {"regulation": "Perbup 1/2026", "article": "Pasal 2"},)"
             R"( "confidence": "text", "examples": []})";
}

RulePack pack(const QByteArray& id, const QByteArray& from, const QByteArray& to = "null",
              bool fromOffice = false)
{
    return parsePack(packText(id, from, to), QString::fromLatin1(id), fromOffice).value();
}

} // namespace

TEST_CASE("every shipped rule pack has a sound head")
{
    const auto book = RuleBook::shipped();
    REQUIRE(book.has_value());
    CHECK(book->packs().size() >= 10);
    for (const RulePack& one : book->packs()) CHECK_FALSE(one.source.regulation.isEmpty());
}

TEST_CASE("a malformed pack names every wrong key at once")
{
    const QByteArray text = R"({"id": "", "title": 7, "kind": "x", "valid_from": "2026-13-01",)"
                            R"( "valid_to": null, "source": {"article": "", "page": 1},)"
                            R"( "confidence": "sure", "examples": {}})";
    const auto read = parsePack(text, u"aturan.json"_s, true);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::RuleMalformed);
    CHECK(read.error().file == u"aturan.json"_s);
    for (const QString& key : {u"id"_s, u"title"_s, u"valid_from"_s, u"source.regulation"_s,
                               u"source.page"_s, u"confidence"_s, u"examples"_s})
        CHECK(read.error().values.contains(key));
    CHECK_FALSE(read.error().values.contains(u"kind"_s));
}

TEST_CASE("a pack that is no JSON object says where it breaks")
{
    for (const QByteArray& text : {QByteArray("[1, 2]"), QByteArray("{\"id\": "), QByteArray()}) {
        const auto read = parsePack(text, u"aturan.json"_s, true);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::RuleMalformed);
    }
}

TEST_CASE("a pack must not end before it begins")
{
    const auto read = parsePack(packText("a", "2026-02-01", "\"2026-01-31\""), u"a.json"_s, true);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().values.contains(u"valid_to"_s));
}

TEST_CASE("the pack of a day is the newest in force, both ends of its time included")
{
    RuleBook book;
    REQUIRE(book.add(pack("old", "2020-01-01", "\"2023-12-31\"")));
    REQUIRE(book.add(pack("new", "2024-01-01")));
    REQUIRE(book.add(pack("newest", "2025-01-01")));
    auto [day, id] = GENERATE(table<QDate, QString>({
        {QDate(2020, 1, 1), u"old"_s},
        {QDate(2023, 12, 31), u"old"_s},
        {QDate(2024, 1, 1), u"new"_s},
        {QDate(2024, 12, 31), u"new"_s},
        {QDate(2025, 1, 1), u"newest"_s},
    }));
    CHECK(book.find(u"example"_s, day)->id == id);
}

TEST_CASE("no pack for a date is an error, not a silent zero")
{
    RuleBook book;
    REQUIRE(book.add(pack("new", "2024-01-01")));
    const auto found = book.find(u"example"_s, QDate(2023, 12, 31));
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::RuleMissing);
    CHECK(found.error().values == QStringList{u"example"_s, u"2023-12-31"_s});
}

TEST_CASE("an office file stands before a shipped pack, and replaces one of the same id")
{
    RuleBook book;
    REQUIRE(book.add(pack("shipped", "2025-01-01")));
    REQUIRE(book.add(pack("perbup", "2020-01-01", "null", true)));
    CHECK(book.find(u"example"_s, QDate(2026, 1, 1))->id == u"perbup"_s);

    REQUIRE(book.add(pack("shipped", "2026-01-01", "null", true)));
    CHECK(book.packs().size() == 2);
    CHECK(book.byId(u"shipped"_s)->fromOffice);
    CHECK(book.find(u"example"_s, QDate(2025, 6, 1))->id == u"perbup"_s);
}

TEST_CASE("a shipped pack never takes the place of another in silence")
{
    RuleBook book;
    REQUIRE(book.add(pack("a", "2025-01-01")));
    const auto again = book.add(pack("a", "2026-01-01"));
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(book.addOfficeFile(u"/no/such/file.json"_s).error().code == ErrorCode::FileMissing);
}
