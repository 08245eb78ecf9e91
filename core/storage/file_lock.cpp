// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QFile>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

FileLock::FileLock(const QString& path) : m_path(path), m_lock(path + u".lock"_s)
{
    // Never stale by age: a window may stay open for days. Only a dead process gives way.
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock()
{
    if (m_lock.isLocked()) QFile::remove(holderPath());
}

Result<std::shared_ptr<FileLock>> FileLock::take(const QString& path, const QString& person)
{
    std::shared_ptr<FileLock> lock(new FileLock(path));
    if (!lock->m_lock.tryLock(0) && !lock->takeOverBroken()) return lock->whyNot();
    lock->writeHolder(person);
    return lock;
}

/// A program that died between making its lock and writing its name into it left a lock of nobody.
/// A living one writes the name at once.
bool FileLock::takeOverBroken()
{
    constexpr int enoughForAName = 300; // milliseconds
    if (m_lock.error() != QLockFile::LockFailedError || hasName()) return false;
    if (m_lock.tryLock(enoughForAName)) return true;
    return !hasName() && m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

bool FileLock::hasName() const
{
    qint64 process = 0;
    QString computer, program;
    return m_lock.getLockInfo(&process, &computer, &program);
}

Failure FileLock::whyNot() const
{
    if (m_lock.error() != QLockFile::LockFailedError)
        return failure(ErrorCode::WriteFailed, {m_path + u".lock"_s}, m_path);
    qint64 process = 0;
    QString computer, program;
    m_lock.getLockInfo(&process, &computer, &program);
    QString person;
    QFile holder(holderPath());
    if (holder.open(QIODevice::ReadOnly)) person = QString::fromUtf8(holder.read(500)).trimmed();
    return failure(ErrorCode::StoreLocked,
                   {person, program, computer, process > 0 ? QString::number(process) : QString()},
                   m_path);
}

/// Only a courtesy for the message: without it the lock names program and computer.
void FileLock::writeHolder(const QString& person) const
{
    QFile holder(holderPath());
    if (holder.open(QIODevice::WriteOnly | QIODevice::Truncate)) holder.write(person.toUtf8());
}

} // namespace tinjau::storage
