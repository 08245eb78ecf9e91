// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_seal.h"

#include "core/storage/sql_failure.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectSeal[] = "SELECT hash FROM store_seal WHERE id = 1";

constexpr char updateSeal[] = "UPDATE store_seal SET hash = :hash WHERE id = 1 AND hash <> :hash";

constexpr char selectSealPage[] = "SELECT rootpage FROM sqlite_schema WHERE name = 'store_seal'";

/// As long as a real one, so that setting it moves nothing in its page.
const QByteArray openSeal(64, '0');

/// The file as SQLite holds it. Opening it a second time would, on closing, drop the locks of every
/// connection of this process.
class OpenFile {
public:
    explicit OpenFile(Connection& connection)
    {
        sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
        check(m_file && m_file->pMethods ? m_file->pMethods->xFileSize(m_file, &m_size)
                                         : SQLITE_IOERR);
    }
    qint64 size() const { return m_size; }
    QByteArray read(qint64 at, qint64 count)
    {
        QByteArray bytes(static_cast<qsizetype>(count), '\0');
        check(m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(count), at));
        return bytes;
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK) throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)), {});
    }

    sqlite3_file* m_file = nullptr;
    sqlite3_int64 m_size = 0;
};

QByteArray storedSeal(Connection& connection)
{
    return Statement(connection, selectSeal).value<QString>().toLatin1();
}

void storeSeal(Connection& connection, const QByteArray& hash)
{
    Statement(connection, updateSeal).bind(":hash", QString::fromLatin1(hash)).run();
}

/// The first page without what opening the file may change: whether it has a log (18, 19), the
/// counter of changes (24), and who counted last (92 to 99).
QByteArray withoutCounters(QByteArray firstPage)
{
    const std::array<std::pair<qsizetype, qsizetype>, 3> parts{{{18, 2}, {24, 4}, {92, 8}}};
    for (const auto& [at, count] : parts)
        if (at + count <= firstPage.size()) std::fill_n(firstPage.begin() + at, count, '\0');
    return firstPage;
}

/// Over all pages, with the seal itself blanked.
QByteArray hashOfFile(Connection& connection)
{
    const qint64 pageSize = Statement(connection, "PRAGMA page_size").value<qint64>();
    const qint64 sealPage = Statement(connection, selectSealPage).value<qint64>();
    const QByteArray seal = storedSeal(connection);
    OpenFile file(connection);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < file.size(); at += pageSize) {
        QByteArray page = file.read(at, std::min(pageSize, file.size() - at));
        if (at == 0) page = withoutCounters(page);
        if (at == (sealPage - 1) * pageSize) page.replace(seal, openSeal);
        hash.addData(page);
    }
    return hash.result().toHex();
}

/// Whether the log was written into the file whole.
bool emptyLog(Connection& connection)
{
    Statement checkpoint(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.step() && checkpoint.column<int>(0) == 0;
}

} // namespace

void sealFile(Connection& connection)
{
    if (storedSeal(connection) != openSeal) return;
    connection.execute("PRAGMA busy_timeout = 0");
    if (!emptyLog(connection)) return;
    storeSeal(connection, hashOfFile(connection));
    emptyLog(connection);
}

void breakSeal(Connection& connection)
{
    storeSeal(connection, openSeal);
}

SealState checkSeal(Connection& connection)
{
    const QByteArray seal = storedSeal(connection);
    if (seal == openSeal || QFileInfo(connection.path() + u"-wal"_s).size() > 0)
        return SealState::Open;
    return hashOfFile(connection) == seal ? SealState::Intact : SealState::Broken;
}

} // namespace tinjau::storage
