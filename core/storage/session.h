// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

namespace tinjau::storage {

using ActId = Id<struct ActTag>;

/// What a piece of work inside Store::read or Store::write sees of the data file. Repositories are
/// made from it and live no longer than it.
class Session {
public:
    Session(Connection& connection, QString actor, QDateTime nowUtc, std::optional<ActId> act)
        : m_connection(connection), m_actor(std::move(actor)), m_nowUtc(std::move(nowUtc)),
          m_act(act)
    {
    }

    Statement prepare(std::string_view sql) { return Statement(m_connection, sql); }
    /// The key given by the newest insert.
    qint64 lastInsertId() const { return m_connection.lastInsertId(); }
    Connection& connection() { return m_connection; }

    /// Who works at this program.
    const QString& actor() const { return m_actor; }
    /// When the work began; one moment for everything that it writes.
    const QDateTime& nowUtc() const { return m_nowUtc; }
    /// The journal act that is being written; nothing while reading.
    std::optional<ActId> act() const { return m_act; }

private:
    Connection& m_connection;
    QString m_actor;
    QDateTime m_nowUtc;
    std::optional<ActId> m_act;
};

} // namespace tinjau::storage
