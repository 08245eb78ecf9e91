// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tinjau::tests {

/// A new, empty data file at the newest schema, gone with its scope. A real file, because locks,
/// logs and backups need one.
class MemoryStore {
public:
    MemoryStore()
    {
        auto created = storage::Store::create(path(), m_clock, QStringLiteral("Penguji"));
        if (!created) FAIL(created.error().technical.toStdString());
        m_store = std::move(*created);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("uji.tinjau")); }
    QString folder() const { return m_folder.path(); }
    FixedClock& clock() { return m_clock; }
    storage::Store& operator*() { return *m_store; }
    storage::Store* operator->() { return m_store.get(); }

    void close() { m_store.reset(); }
    void reopen()
    {
        close();
        auto opened = storage::Store::open(path(), storage::OpenMode::ReadWrite, m_clock,
                                           QStringLiteral("Penguji"));
        if (!opened) FAIL(opened.error().technical.toStdString());
        m_store = std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 25), QTime(1, 30), Qt::UTC)};
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tinjau::tests
