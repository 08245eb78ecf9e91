// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::storage {

class Store;

/// What was found when a backup was opened and examined; two equal ones hold the same data.
struct BackupContent {
    qint64 schemaVersion = 0;
    qint64 rows = 0;         ///< of all tables, the journal's included
    QString contentChecksum; ///< see contentChecksum()
    QString lastSeal;        ///< hash of the newest act: the same journal
    bool operator==(const BackupContent&) const = default;
};

/// A backup that was proven (terbukti): opened again after it was written, found whole and equal to
/// the data file.
struct BackupProof {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    bool isEncrypted = false;
    BackupContent content;
};

/// Copies the data file as it is now, attachments and journal included, into one file; then opens
/// the copy, checks it and compares it. Only a proven copy gets the name `to`, and the data file
/// remembers it. An existing `to` is replaced only then. With a passphrase the copy is encrypted.
/// Errors: BackupNotProven (values: what differs), WriteFailed, DiskFull, Cancelled, BadArgument
/// (`to` is the data file itself).
Result<BackupProof> createBackup(Store& store, const QString& to,
                                 const std::optional<QString>& passphrase, Progress& progress);

/// Opens a backup and examines it like a data file (see doctor.h). Errors: FileMissing,
/// WrongPassphrase (value "missing": it needs one), StoreForeign, StoreNewer, BackupNotProven
/// (value: how many findings; none when it cannot be read at all).
Result<BackupProof> verifyBackup(const QString& path, const std::optional<QString>& passphrase,
                                 const QDateTime& nowUtc);

/// Verifies a backup and makes a new data file from it. `to` must not exist (StoreExists): nothing
/// is ever overwritten by something older.
Result<BackupProof> restoreBackup(const QString& path, const std::optional<QString>& passphrase,
                                  const QString& to, const QDateTime& nowUtc);

/// The newest proven backup that the data file remembers; nothing if there was none yet.
Result<std::optional<BackupProof>> lastProvenBackup(Store& store);

/// The proven backups that the data file remembers and that still lie where they were put, newest first.
Result<std::vector<BackupProof>> knownBackups(Store& store);

/// Copies an open database into a new file by SQLite's own backup, and proves the copy. For the
/// step before a migration, when no Store is open yet. Throws SqlFailure.
Result<BackupContent> copyAndProve(Connection& from, const QString& to, Progress& progress);

} // namespace tinjau::storage
