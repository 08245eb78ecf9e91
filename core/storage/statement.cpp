// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/ensure.h"
#include "core/storage/sql_failure.h"

#include <sqlite3.h>

#include <utility>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

Statement::Statement(Connection& connection, std::string_view sql) : m_handle(connection.handle())
{
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), 0,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw SqlFailure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                         QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
    TINJAU_ENSURE(m_statement != nullptr, "a statement holds SQL, not only comments");
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr))
{
}

int Statement::parameter(const char* name) const
{
    const int place = sqlite3_bind_parameter_index(m_statement, name);
    TINJAU_ENSURE(place > 0, "a bound parameter occurs in its statement");
    return place;
}

Statement& Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, const QString& value)
{
    QByteArray utf8 = value.toUtf8();
    // SQLite's JSON functions end a text at a NUL; the journal would then hold less than the row.
    if (utf8.contains('\0')) utf8.replace('\0', "\xEF\xBF\xBD");
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view utf8)
{
    check(sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", utf8.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, QDate value)
{
    TINJAU_ENSURE(value.isValid(), "a missing date is a missing optional, not an invalid date");
    return bind(parameter, value.toString(Qt::ISODate));
}

Statement& Statement::bind(int parameter, const QDateTime& value)
{
    TINJAU_ENSURE(value.isValid() && value.timeSpec() == Qt::UTC, "stored moments are in UTC");
    return bind(parameter, value.toString(Qt::ISODateWithMs));
}

Statement& Statement::bind(int parameter, const QByteArray& blob)
{
    check(sqlite3_bind_blob64(m_statement, parameter, blob.isNull() ? "" : blob.constData(),
                              static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int parameter, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    sqlite3_reset(m_statement);
    fail(code, message);
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int index) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, index));
}

bool Statement::isNull(int index) const
{
    TINJAU_ENSURE(index >= 0 && index < columnCount(), "a column that is read was selected");
    return sqlite3_column_type(m_statement, index) == SQLITE_NULL;
}

std::string_view Statement::view(int index) const
{
    requireValue(index);
    const void* bytes = sqlite3_column_blob(m_statement, index);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, index));
    return size == 0 ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

qint64 Statement::readInteger(int index) const
{
    requireValue(index);
    return sqlite3_column_int64(m_statement, index);
}

QString Statement::readText(int index) const
{
    const std::string_view utf8 = view(index);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDate Statement::readDate(int index) const
{
    const QDate date = QDate::fromString(readText(index), Qt::ISODate);
    if (!date.isValid()) fail(SQLITE_MISMATCH, u"no date in column "_s + columnName(index));
    return date;
}

QDateTime Statement::readMoment(int index) const
{
    const QDateTime moment = QDateTime::fromString(readText(index), Qt::ISODateWithMs);
    if (!moment.isValid()) fail(SQLITE_MISMATCH, u"no moment in column "_s + columnName(index));
    return moment.toUTC();
}

QByteArray Statement::readBytes(int index) const
{
    const std::string_view bytes = view(index);
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void Statement::requireValue(int index) const
{
    if (isNull(index)) fail(SQLITE_MISMATCH, u"NULL in column "_s + columnName(index));
}

void Statement::requireRow()
{
    if (!step()) fail(SQLITE_MISMATCH, u"no row"_s);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK) fail(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Statement::fail(int code, const QString& message) const
{
    throw SqlFailure(code, message, QString::fromUtf8(sqlite3_sql(m_statement)));
}

} // namespace tinjau::storage
