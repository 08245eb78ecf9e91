// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sql_failure.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;

namespace {

using ThingId = Id<struct ThingTag>;

Connection withTable()
{
    return Connection(u":memory:"_s, Connection::Access::Create);
}

} // namespace

TEST_CASE("every type comes back from the file as it went in", "[storage]")
{
    Connection connection = withTable();
    connection.execute("CREATE TABLE t(a, b, c, d, e, f, g, h)");
    const QDateTime moment(QDate(2026, 11, 25), QTime(1, 2, 3, 456), Qt::UTC);
    Statement insert(connection, "INSERT INTO t VALUES (:a, :b, :c, :d, :e, :f, :g, :h)");
    insert.bind(":a", qint64{9'007'199'254'740'993})
        .bind(":b", u"Dinas Kesehatan – “Tinjau”"_s)
        .bind(":c", QDate(2026, 2, 28))
        .bind(":d", moment)
        .bind(":e", true)
        .bind(":f", ThingId::fromNumber(7))
        .bind(":g", std::optional<QString>())
        .bind(":h", QByteArray("\0\x01\xff", 3));
    insert.run();

    Statement select(connection, "SELECT a, b, c, d, e, f, g, h FROM t");
    REQUIRE(select.step());
    CHECK(select.column<qint64>(0) == 9'007'199'254'740'993);
    CHECK(select.column<QString>(1) == u"Dinas Kesehatan – “Tinjau”"_s);
    CHECK(select.column<QDate>(2) == QDate(2026, 2, 28));
    CHECK(select.view(2) == "2026-02-28");
    CHECK(select.column<QDateTime>(3) == moment);
    CHECK(select.column<bool>(4));
    CHECK(select.column<ThingId>(5) == ThingId::fromNumber(7));
    CHECK_FALSE(select.column<std::optional<QString>>(6).has_value());
    CHECK(select.column<QByteArray>(7) == QByteArray("\0\x01\xff", 3));
    CHECK_FALSE(select.step());
}

TEST_CASE("an empty text stays a text, and a NUL in it becomes visible", "[storage]")
{
    Connection connection = withTable();
    Statement echo(connection, "SELECT :text, typeof(:text)");
    echo.bind(":text", QString());
    REQUIRE(echo.step());
    CHECK(echo.column<QString>(0).isEmpty());
    CHECK(echo.column<QString>(1) == u"text"_s);
    echo.reset();
    echo.bind(":text", QString(QChar(u'\0')) + u"x"_s);
    REQUIRE(echo.step());
    CHECK(echo.column<QString>(0) == u"\uFFFDx"_s);
}

TEST_CASE("what the database refuses is thrown with the statement", "[storage]")
{
    Connection connection = withTable();
    CHECK_THROWS_AS(Statement(connection, "SELECT nothing FROM nowhere"), SqlFailure);
    connection.execute("CREATE TABLE t(a TEXT NOT NULL)");
    Statement insert(connection, "INSERT INTO t(a) VALUES (:a)");
    insert.bind(":a", std::nullopt);
    try {
        insert.run();
        FAIL("NULL was accepted");
    } catch (const SqlFailure& refused) {
        CHECK(refused.toError({}).code == ErrorCode::StoreRefused);
        CHECK(QString::fromUtf8(refused.what()).contains(u"INSERT INTO t"_s));
    }
    insert.bind(":a", u"bukan tanggal"_s).run();
    Statement select(connection, "SELECT a FROM t");
    REQUIRE(select.step());
    CHECK_THROWS_AS(select.column<QDate>(0), SqlFailure);
}

TEST_CASE("a mistyped column in double quotes is an error, not a text", "[storage]")
{
    Connection connection = withTable();
    CHECK_THROWS_AS(Statement(connection, R"(SELECT "nmae")"), SqlFailure);
}

TEST_CASE("a script is cut where its statements end, comments and triggers included", "[storage]")
{
    Connection connection = withTable();
    connection.execute(R"(
        -- a comment; with a semicolon
        CREATE TABLE t(a INTEGER); /* another; one */
        CREATE TRIGGER twice AFTER INSERT ON t WHEN NEW.a < 2 BEGIN
            INSERT INTO t VALUES (NEW.a + 1); -- inside;
            UPDATE t SET a = a;
        END;
        INSERT INTO t VALUES (1);
        -- the end
    )");
    CHECK(Statement(connection, "SELECT count(*) FROM t").value<int>() == 2);
    CHECK_THROWS_AS(connection.execute("SELECT 1; SELEKT 2;"), SqlFailure);
}
