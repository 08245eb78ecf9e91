// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_json.h"

#include "core/storage/sql_failure.h"

#include <sqlite3.h>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

/// A file that was changed outside may hold any table; it is damaged then, and the program goes on.
[[noreturn]] void refuse(const QString& table)
{
    throw SqlFailure(SQLITE_CORRUPT, u"a table that cannot be journalled"_s, table);
}

JournalledTable describe(Connection& connection, const QString& name)
{
    JournalledTable table{name, dialect::columns(connection, name)};
    if (table.columns.empty() || table.columns.front().name != u"id"_s) refuse(name);
    for (const dialect::Column& column : table.columns) {
        // JSON gives whole numbers and texts back as they are, nothing else.
        if (column.type != u"INTEGER"_s && column.type != u"TEXT"_s) refuse(name);
        if (column.name == u"batch_id"_s) table.hasBatches = true;
    }
    return table;
}

} // namespace

std::vector<JournalledTable> journalledTables(Connection& connection)
{
    std::vector<JournalledTable> found;
    for (const QString& name : dialect::tables(connection)) {
        if (name.startsWith(u"journal_"_s) || name.startsWith(u"store_"_s)) continue;
        found.push_back(describe(connection, name));
    }
    return found;
}

std::string rowAsJson(const JournalledTable& table, const char* row)
{
    std::string sql = "json_object(";
    for (const dialect::Column& column : table.columns) {
        const std::string name = column.name.toStdString();
        if (sql.back() != '(') sql += ", ";
        sql += "'" + name + "', " + row + ".\"" + name + "\"";
    }
    return sql + ")";
}

std::string columnList(const JournalledTable& table)
{
    std::string sql;
    for (const dialect::Column& column : table.columns)
        sql += (sql.empty() ? "\"" : ", \"") + column.name.toStdString() + "\"";
    return sql;
}

std::string columnsFromJson(const JournalledTable& table, const char* source)
{
    std::string sql;
    for (const dialect::Column& column : table.columns)
        sql += std::string(sql.empty() ? "" : ", ") + "json_extract(" + source + ", '$."
               + column.name.toStdString() + "')";
    return sql;
}

} // namespace tinjau::storage
