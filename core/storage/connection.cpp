// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/ensure.h"
#include "core/storage/sql_failure.h"

#include <QDir>

#include <sqlite3.h>

namespace tinjau::storage {

namespace {

int flagsFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

[[noreturn]] void fail(sqlite3* handle, std::string_view sql)
{
    const int code = sqlite3_extended_errcode(handle);
    throw SqlFailure(code, QString::fromUtf8(sqlite3_errmsg(handle)),
                     QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
}

} // namespace

Connection::Connection(const QString& path, Access access) : m_path(path)
{
    const QByteArray name = QDir::toNativeSeparators(path).toUtf8();
    // Nobody asks SQLite how much memory it took, and counting it locks a mutex at every allocation.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int flags = flagsFor(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
        code != SQLITE_OK) {
        const SqlFailure failed(code, QString::fromUtf8(sqlite3_errstr(code)), path);
        sqlite3_close_v2(m_handle);
        throw failed;
    }
    // A mistyped "column" must not become the text 'column'.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
}

void Connection::execute(std::string_view sql)
{
    // SQLite's own parser says where a statement ends: comments and trigger bodies are no matter.
    while (!sql.empty()) {
        sqlite3_stmt* statement = nullptr;
        const char* rest = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement,
                               &rest)
            != SQLITE_OK)
            fail(m_handle, sql);
        const std::string_view one = sql.substr(0, static_cast<std::size_t>(rest - sql.data()));
        while (sqlite3_step(statement) == SQLITE_ROW) {
        }
        if (sqlite3_finalize(statement) != SQLITE_OK) fail(m_handle, one);
        sql.remove_prefix(one.size());
    }
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    TINJAU_ENSURE(!connection.isInTransaction(), "one act is one transaction; acts do not nest");
    m_connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // After a full disk SQLite may have rolled back by itself.
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
}

} // namespace tinjau::storage
