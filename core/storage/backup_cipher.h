// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace tinjau::storage {

/// Whether the file is an encrypted backup (told by its first bytes).
bool isEncryptedBackup(const QString& path);

/// Encrypts a file by a key that argon2id makes from the passphrase, in authenticated pieces with a
/// marked end (libsodium secretstream), so that a wrong passphrase, a changed byte and a missing
/// end are all noticed. Errors: FileUnreadable, WriteFailed, DiskFull, Cancelled, BadArgument
/// (empty passphrase).
Result<void> encryptFile(const QString& from, const QString& to, const QString& passphrase,
                         Progress& progress);

/// The reverse. Errors: as above, and WrongPassphrase, FileDamaged. `to` is removed when it fails.
Result<void> decryptFile(const QString& from, const QString& to, const QString& passphrase,
                         Progress& progress);

} // namespace tinjau::storage
