// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace tinjau::storage {

/// Says to other programs that this one writes in a data file: a file `….lock` beside it. It is a
/// note, not a wall: SQLite guards every single transaction by itself; the lock keeps two people
/// from working against each other. After a crash the lock of a dead process on this computer is
/// taken over.
class FileLock {
public:
    /// Errors: StoreLocked (values: person, program, computer, process number, as far as known),
    /// WriteFailed (the folder cannot be written).
    static Result<std::shared_ptr<FileLock>> take(const QString& path, const QString& person);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    FileLock(const QString& path);
    bool takeOverBroken();
    bool hasName() const;
    Failure whyNot() const;
    void writeHolder(const QString& person) const;
    QString holderPath() const { return m_path + QStringLiteral(".holder"); }

    QString m_path;
    QLockFile m_lock;
};

} // namespace tinjau::storage
