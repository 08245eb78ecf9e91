// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_failure.h"

#include <sqlite3.h>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

/// SQLite tells a full disk as FULL; Windows shares also report it as a failed write.
ErrorCode meaningOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CONSTRAINT:
        return ErrorCode::StoreRefused;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ
                   ? ErrorCode::FileUnreadable
                   : ErrorCode::WriteFailed;
    default:
        return ErrorCode::StoreDamaged;
    }
}

} // namespace

SqlFailure::SqlFailure(int code, QString message, QString sql)
    : m_code(code),
      m_what(u"%1 (%2) in: %3"_s.arg(message).arg(code).arg(sql.simplified().left(300)).toUtf8())
{
}

Error SqlFailure::toError(const QString& file) const
{
    const QString technical = QString::fromUtf8(m_what);
    const ErrorCode code = meaningOf(m_code);
    if (code == ErrorCode::WriteFailed) return {code, {file}, file, technical};
    if (code == ErrorCode::StoreDamaged) return {code, {technical}, file, technical};
    return {code, {}, file, technical};
}

} // namespace tinjau::storage
