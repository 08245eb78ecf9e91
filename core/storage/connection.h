// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

struct sqlite3;

namespace tinjau::storage {

/// One open SQLite database, closed with its scope. Used by one thread at a time.
///
/// The whole of core/storage speaks SQLite's C interface directly instead of Qt's SQL module: its
/// prepared inserts take a quarter of the time, backup and full-text search need the handle anyway,
/// and one library in the process means one truth about locks. A server database would replace
/// Connection, Statement and dialect, nothing above them.
class Connection {
public:
    enum class Access {
        ReadOnly,
        ReadWrite, ///< the file must exist
        Create,    ///< made when missing
    };

    /// Throws SqlFailure. The path may be ":memory:".
    Connection(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    const QString& path() const { return m_path; }

    /// Runs one or more statements that return nothing of interest. Throws SqlFailure.
    void execute(std::string_view sql);

    /// The key given by the newest insert.
    qint64 lastInsertId() const;
    /// Rows touched by the newest insert, update or delete, without those of triggers.
    qint64 changedRows() const;
    bool isInTransaction() const;

private:
    QString m_path;
    sqlite3* m_handle = nullptr;
};

/// A transaction that is rolled back when it leaves its scope without commit().
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws SqlFailure; then the transaction is still rolled back at the end of the scope.
    void commit();

private:
    Connection& m_connection;
};

} // namespace tinjau::storage
