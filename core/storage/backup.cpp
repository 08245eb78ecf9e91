// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/backup_cipher.h"
#include "core/storage/content_checksum.h"
#include "core/storage/dialect.h"
#include "core/storage/doctor.h"
#include "core/storage/file_seal.h"
#include "core/storage/journal_seal.h"
#include "core/storage/migrations.h"
#include "core/storage/schema_history.h"
#include "core/storage/store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <filesystem>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectLastSeal[] = "SELECT hash FROM journal_act ORDER BY id DESC LIMIT 1";
const QString provenBackups = u"proven_backups"_s; ///< one JSON object a line
constexpr std::size_t mostRemembered = 60;

/// A file that is removed at the end of the scope unless it was given its final name.
class PartFile {
public:
    explicit PartFile(const QString& target) : m_target(target), m_path(target + u".part"_s)
    {
        QFile::remove(m_path);
    }
    ~PartFile() { QFile::remove(m_path); }
    const QString& path() const { return m_path; }
    /// In one step, so that an older file of that name is there until the new one is.
    Result<void> moveIntoPlace()
    {
        std::error_code trouble;
        std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), trouble);
        if (!trouble) return {};
        return failure(ErrorCode::WriteFailed, {m_target}, m_target, QString::fromStdString(trouble.message()));
    }

private:
    QString m_target;
    QString m_path;
};

BackupContent contentOf(Connection& connection)
{
    BackupContent content;
    content.schemaVersion = dialect::readVersion(connection);
    for (const QString& table : dialect::tables(connection))
        content.rows += Statement(connection, "SELECT count(*) FROM \"" + table.toStdString() + '"')
                            .value<qint64>();
    content.contentChecksum = contentChecksum(connection);
    content.lastSeal =
        Statement(connection, selectLastSeal).optionalValue<QString>().value_or(firstSeal());
    return content;
}

/// Throws SqlFailure; false when cancelled.
bool copyPages(Connection& from, const QString& to, Progress& progress)
{
    Connection target(to, Connection::Access::Create);
    target.execute("PRAGMA synchronous = FULL");
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", from.handle(), "main");
    int code = backup ? SQLITE_OK : sqlite3_extended_errcode(target.handle());
    bool isCancelled = false;
    while (code == SQLITE_OK && !isCancelled) {
        code = sqlite3_backup_step(backup, 2048);
        const int total = sqlite3_backup_pagecount(backup);
        progress.report(total - sqlite3_backup_remaining(backup), total);
        isCancelled = progress.isCancelled();
    }
    sqlite3_backup_finish(backup);
    if (isCancelled) return false;
    if (code != SQLITE_DONE) throw SqlFailure(code, QString::fromUtf8(sqlite3_errstr(code)), to);
    // One file, without a log beside it, wherever it is carried.
    target.execute("PRAGMA journal_mode = DELETE");
    breakSeal(target);
    sealFile(target);
    return true;
}

Result<BackupContent> readProven(const QString& path, const BackupContent& expected)
{
    Connection copy(path, Connection::Access::ReadOnly);
    const QString integrity = Statement(copy, "PRAGMA integrity_check(1)").value<QString>();
    if (integrity != u"ok"_s) return failure(ErrorCode::BackupNotProven, {integrity}, path);
    const BackupContent found = contentOf(copy);
    if (found.schemaVersion != expected.schemaVersion)
        return failure(ErrorCode::BackupNotProven, {u"schemaVersion"_s}, path);
    if (found.rows != expected.rows) return failure(ErrorCode::BackupNotProven, {u"rows"_s}, path);
    if (found.contentChecksum != expected.contentChecksum)
        return failure(ErrorCode::BackupNotProven, {u"contentChecksum"_s}, path);
    if (found.lastSeal != expected.lastSeal)
        return failure(ErrorCode::BackupNotProven, {u"lastSeal"_s}, path);
    return found;
}

/// Encrypts the proven copy, and proves what was written by decrypting it again.
Result<void> encryptAndProve(const QString& plain, const QString& to, const QString& passphrase,
                             const BackupContent& content, Progress& progress)
{
    if (const auto encrypted = encryptFile(plain, to, passphrase, progress); !encrypted)
        return failure(encrypted.error());
    const QString again = plain + u".again"_s;
    if (const auto decrypted = decryptFile(to, again, passphrase, progress); !decrypted)
        return failure(ErrorCode::BackupNotProven, {u"decrypt"_s}, to, decrypted.error().technical);
    const Result<BackupContent> proven = readProven(again, content);
    if (!proven) return failure(proven.error());
    return {};
}

QString asJson(const BackupProof& proof)
{
    const QJsonObject object{{u"path"_s, proof.path},
                             {u"at"_s, proof.at.toString(Qt::ISODateWithMs)},
                             {u"bytes"_s, proof.bytes},
                             {u"encrypted"_s, proof.isEncrypted},
                             {u"schemaVersion"_s, proof.content.schemaVersion},
                             {u"rows"_s, proof.content.rows},
                             {u"contentChecksum"_s, proof.content.contentChecksum},
                             {u"lastSeal"_s, proof.content.lastSeal}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BackupProof fromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {object.value(u"path"_s).toString(),
            QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs),
            object.value(u"bytes"_s).toInteger(),
            object.value(u"encrypted"_s).toBool(),
            {object.value(u"schemaVersion"_s).toInteger(), object.value(u"rows"_s).toInteger(),
             object.value(u"contentChecksum"_s).toString(),
             object.value(u"lastSeal"_s).toString()}};
}

/// The backup as a plain file: itself, or decrypted into `folder`.
Result<QString> plainFile(const QString& path, const std::optional<QString>& passphrase,
                          const QTemporaryDir& folder)
{
    if (!QFileInfo::exists(path)) return failure(ErrorCode::FileMissing, {}, path);
    if (!isEncryptedBackup(path)) return path;
    if (!passphrase) return failure(ErrorCode::WrongPassphrase, {u"missing"_s}, path);
    const QString plain = folder.filePath(u"plain"_s);
    NoProgress progress;
    if (const auto decrypted = decryptFile(path, plain, *passphrase, progress); !decrypted) {
        Error error = decrypted.error();
        if (error.code == ErrorCode::FileDamaged) error.code = ErrorCode::BackupNotProven;
        return failure(error);
    }
    return plain;
}

Result<BackupContent> examinePlain(const QString& plain, const QString& named)
{
    Result<BackupContent> content = guarded(named, [&]() -> Result<BackupContent> {
        Connection copy(plain, Connection::Access::ReadOnly);
        if (dialect::readApplicationId(copy) != dialect::applicationId)
            return failure(ErrorCode::StoreForeign, {}, named);
        const qint64 version = dialect::readVersion(copy),
                     ours = newestVersion(shippedMigrations());
        if (version > ours)
            return failure(ErrorCode::StoreNewer, {QString::number(version), QString::number(ours)},
                           named);
        SchemaHistory history;
        const DoctorReport report = examine(copy, history);
        if (!report.isClean())
            return failure(ErrorCode::BackupNotProven, {QString::number(report.findings.size())},
                           named,
                           report.findings.front().table + u' ' + report.findings.front().detail);
        return contentOf(copy);
    });
    if (!content && content.error().code == ErrorCode::StoreDamaged)
        return failure(ErrorCode::BackupNotProven, {}, named, content.error().technical);
    return content;
}

} // namespace

Result<BackupContent> copyAndProve(Connection& from, const QString& to, Progress& progress)
{
    PartFile part(to);
    // One view for the figures and for the copy, also while another window writes.
    Transaction view(from, Transaction::Kind::Read);
    const BackupContent expected = contentOf(from);
    if (!copyPages(from, part.path(), progress)) return failure(ErrorCode::Cancelled, {}, to);
    Result<BackupContent> proven = readProven(part.path(), expected);
    if (!proven) return proven;
    if (const auto moved = part.moveIntoPlace(); !moved) return failure(moved.error());
    return proven;
}

namespace {

/// Newest first; a backup written over counts once.
Result<std::vector<BackupProof>> rememberedBackups(Store& store)
{
    const auto list = store.fact(provenBackups);
    if (!list) return failure(list.error());
    std::vector<BackupProof> proofs;
    for (const QString& line : list->value_or(QString()).split(u'\n', Qt::SkipEmptyParts)) proofs.push_back(fromJson(line));
    return proofs;
}

Result<void> remember(Store& store, const BackupProof& proof)
{
    auto proofs = rememberedBackups(store);
    if (!proofs) return failure(proofs.error());
    std::erase_if(*proofs, [&](const BackupProof& one) { return one.path == proof.path; });
    proofs->insert(proofs->begin(), proof);
    if (proofs->size() > mostRemembered) proofs->resize(mostRemembered);
    QStringList lines;
    for (const BackupProof& one : *proofs) lines << asJson(one);
    return store.rememberFact(provenBackups, lines.join(u'\n'));
}

} // namespace

Result<BackupProof> createBackup(Store& store, const QString& to,
                                 const std::optional<QString>& passphrase, Progress& progress)
{
    if (QFileInfo(to).absoluteFilePath() == QFileInfo(store.path()).absoluteFilePath())
        return failure(ErrorCode::BadArgument, {u"to"_s, to}, to);
    const QTemporaryDir folder;
    if (passphrase && !folder.isValid())
        return failure(ErrorCode::WriteFailed, {folder.path()}, folder.path(),
                       folder.errorString());
    const QString plain = passphrase ? folder.filePath(u"plain"_s) : to;
    Result<BackupContent> content = store.withConnection(
        [&](Connection& connection) { return copyAndProve(connection, plain, progress); });
    if (!content) return failure(content.error());
    if (passphrase) {
        PartFile part(to);
        const Result<void> proven = guarded(part.path(), [&] {
            return encryptAndProve(plain, part.path(), *passphrase, *content, progress);
        });
        if (!proven) return failure(proven.error());
        if (const auto moved = part.moveIntoPlace(); !moved) return failure(moved.error());
    }
    const BackupProof proof{QFileInfo(to).absoluteFilePath(), store.clock().nowUtc(),
                            QFileInfo(to).size(), passphrase.has_value(), *content};
    if (!store.isReadOnly())
        if (const auto remembered = remember(store, proof); !remembered)
            return failure(remembered.error());
    return proof;
}

Result<BackupProof> verifyBackup(const QString& path, const std::optional<QString>& passphrase,
                                 const QDateTime& nowUtc)
{
    const QTemporaryDir folder;
    const Result<QString> plain = plainFile(path, passphrase, folder);
    if (!plain) return failure(plain.error());
    Result<BackupContent> content = examinePlain(*plain, path);
    if (!content) return failure(content.error());
    return BackupProof{QFileInfo(path).absoluteFilePath(), nowUtc, QFileInfo(path).size(),
                       *plain != path, *content};
}

Result<BackupProof> restoreBackup(const QString& path, const std::optional<QString>& passphrase,
                                  const QString& to, const QDateTime& nowUtc)
{
    if (QFileInfo::exists(to)) return failure(ErrorCode::StoreExists, {}, to);
    const QTemporaryDir folder;
    const Result<QString> plain = plainFile(path, passphrase, folder);
    if (!plain) return failure(plain.error());
    Result<BackupContent> content = examinePlain(*plain, path);
    if (!content) return failure(content.error());
    const Result<BackupContent> copied = guarded(to, [&] {
        NoProgress progress;
        Connection backup(*plain, Connection::Access::ReadOnly);
        return copyAndProve(backup, to, progress);
    });
    if (!copied) return failure(copied.error());
    return BackupProof{QFileInfo(path).absoluteFilePath(), nowUtc, QFileInfo(path).size(),
                       *plain != path, *content};
}

Result<std::optional<BackupProof>> lastProvenBackup(Store& store)
{
    auto proofs = rememberedBackups(store);
    if (!proofs) return failure(proofs.error());
    return proofs->empty() ? std::optional<BackupProof>() : std::optional(std::move(proofs->front()));
}

Result<std::vector<BackupProof>> knownBackups(Store& store)
{
    auto proofs = rememberedBackups(store);
    if (!proofs) return failure(proofs.error());
    std::erase_if(*proofs, [](const BackupProof& proof) { return !QFileInfo::exists(proof.path); });
    return proofs;
}

} // namespace tinjau::storage
