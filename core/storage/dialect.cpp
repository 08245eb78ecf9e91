// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/statement.h"

namespace tinjau::storage::dialect {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectTables[] = R"sql(
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'
    ORDER BY name
)sql";

constexpr char selectColumns[] = R"sql(
    SELECT name, type FROM pragma_table_info(:table) ORDER BY cid
)sql";

constexpr char selectReferences[] = R"sql(
    SELECT t.name, f."from", f."table"
    FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f
    WHERE t.type = 'table'
    ORDER BY t.name, f.id
)sql";

} // namespace

void prepareForWork(Connection& connection, Place place)
{
    connection.execute("PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;"
                       "PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;"
                       "PRAGMA cache_size = -32768; PRAGMA foreign_keys = ON;");
    connection.execute(place == Place::Network
                           ? "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                           : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

void prepareForReading(Connection& connection)
{
    connection.execute("PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;"
                       "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;"
                       "PRAGMA query_only = ON;");
}

qint64 readApplicationId(Connection& connection)
{
    return Statement(connection, "PRAGMA application_id").value<qint64>();
}

void writeApplicationId(Connection& connection)
{
    connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
}

qint64 readVersion(Connection& connection)
{
    return Statement(connection, "PRAGMA user_version").value<qint64>();
}

void writeVersion(Connection& connection, qint64 version)
{
    connection.execute("PRAGMA user_version = " + std::to_string(version));
}

std::vector<QString> tables(Connection& connection)
{
    std::vector<QString> names;
    Statement select(connection, selectTables);
    while (select.step()) names.push_back(select.column<QString>(0));
    return names;
}

std::vector<Column> columns(Connection& connection, const QString& table)
{
    std::vector<Column> found;
    Statement select(connection, selectColumns);
    select.bind(":table", table);
    while (select.step())
        found.push_back({select.column<QString>(0), select.column<QString>(1).toUpper()});
    return found;
}

std::vector<Reference> references(Connection& connection)
{
    std::vector<Reference> found;
    Statement select(connection, selectReferences);
    while (select.step())
        found.push_back(
            {select.column<QString>(0), select.column<QString>(1), select.column<QString>(2)});
    return found;
}

} // namespace tinjau::storage::dialect
