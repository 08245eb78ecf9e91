// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/bulk_digest.h"
#include "core/storage/row_json.h"
#include "core/storage/session.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tinjau::storage {

/// What a person does, as the journal keeps it.
struct Act {
    QString code;                       ///< stable, in English: "survey.exclude-response"
    QString description;                ///< in the user's words: "Mengecualikan jawaban baris 12"
    std::optional<QString> source = {}; ///< file, sheet and cell, where it came from an import
};

enum class ActKind { Act, Undo, Redo };

/// Writes the journal of one connection. Its triggers stand on every table but the journal's own,
/// are made from the schema, and refuse a change outside an act, so that no code can forget them.
/// They are temporary: another program that opens the file does not run them, and what it changes
/// differs from the journal and is found by Doctor.
class Recorder {
public:
    /// Sets the triggers up. The connection must outlive the recorder's last use.
    explicit Recorder(Connection& connection);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Opens an act within the running transaction.
    ActId begin(const Act& act, const QString& actor, const QDateTime& nowUtc,
                ActKind kind = ActKind::Act, std::optional<ActId> of = {});
    /// Seals the act. One that changed nothing leaves no trace, unless it is an undo or redo.
    void finish();
    /// Forgets the act; its rows go with the transaction.
    void abandon();

    /// The schema version of the acts that it writes.
    qint64 version() const { return m_version; }
    /// Null when the name is none of a journalled table.
    const JournalledTable* table(const QString& name) const;

    /// While it lives, deleted rows of batches get no entry each: their batch has a record.
    class BulkRemoval {
    public:
        explicit BulkRemoval(Recorder& recorder) : m_recorder(recorder)
        {
            recorder.m_isRemoving = true;
        }
        ~BulkRemoval() { m_recorder.m_isRemoving = false; }
        BulkRemoval(const BulkRemoval&) = delete;
        BulkRemoval& operator=(const BulkRemoval&) = delete;

    private:
        Recorder& m_recorder;
    };

private:
    friend struct RecorderFunctions;

    void defineFunctions();
    void createTriggers();
    void writeBulkInserts();
    bool isWorthKeeping();

    Connection& m_connection;
    qint64 m_version;
    std::vector<JournalledTable> m_tables;
    std::optional<ActId> m_act;
    bool m_isRemoving = false;
    /// Rows that came in with a batch during the act, by table and batch.
    std::map<std::pair<QString, qint64>, std::vector<RowDigest>> m_inserted;
    std::pair<QString, qint64> m_lastKey;
    std::vector<RowDigest>* m_lastList = nullptr;
};

} // namespace tinjau::storage
