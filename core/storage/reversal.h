// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "core/storage/recorder.h"
#include "core/storage/schema_history.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tinjau::storage {

/// Writes the inverse of one act, within the act that takes it back. Generic over tables: it works
/// on rows as the journal has them. An act from before a migration is compared by the columns that
/// it knew, and leaves the newer ones alone.
class Reversal {
public:
    Reversal(Session& session, Recorder& recorder, SchemaHistory& history, ActId target);

    /// Writes, and returns what stands in the way. If that is not empty, the transaction must not
    /// be committed.
    std::vector<Dependant> run();

private:
    struct Change {
        std::optional<QByteArray> before;
        std::optional<QByteArray> after;
        qint64 lastEntry = 0;
    };
    struct Bulk {
        qint64 id = 0;
        bool isInsert = false;
        QString table;
        qint64 batch = 0;
        QByteArray digests;
    };
    using Key = std::pair<QString, qint64>;

    void loadChanges();
    std::vector<Bulk> loadBulk();
    void removeBulk(const Bulk& bulk);
    void restoreBulk(const Bulk& bulk);
    void keepRows(qint64 bulk, int part, const QByteArray& rows);
    bool isAsTheActLeftIt(const Key& key, quint64 digest, std::string_view then);
    bool changedInNewerColumns(const Key& key);
    void revertRows();
    void revertRow(const JournalledTable& table, qint64 row, const Change& change);
    std::optional<QByteArray> currentRow(const JournalledTable& table, qint64 row);
    void touch(const char* role, const QString& table, qint64 row);
    void findReferences();
    void addDependant(const QString& table, qint64 row);
    std::optional<ActId> actThatChanged(const QString& table, qint64 row);
    /// The table with the columns that the act knew, and with those of today.
    const JournalledTable& tableThen(const QString& name);
    const JournalledTable& tableNow(const QString& name);

    Session& m_session;
    Recorder& m_recorder;
    SchemaHistory& m_history;
    ActId m_target;
    qint64 m_version;
    Statement m_touch;
    std::map<Key, Change> m_changes;
    std::vector<Dependant> m_dependants;
};

} // namespace tinjau::storage
