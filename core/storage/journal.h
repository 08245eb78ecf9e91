// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/recorder.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace tinjau::storage {

class Store;

/// An act as it stands in the journal.
struct JournalAct {
    ActId id;
    QDateTime at; ///< UTC
    QString actor;
    QString code;
    QString description;
    std::optional<QString> source;
    ActKind kind = ActKind::Act;
    std::optional<ActId> of; ///< of an undo or redo: the act that it undid or did again
    bool isUndone = false;   ///< whether it is taken back at present
};

/// One step in the life of a record (riwayat).
struct Change {
    JournalAct act;
    std::optional<QJsonObject> before; ///< nothing: the record began
    std::optional<QJsonObject> after;  ///< nothing: it was deleted
};

/// A batch that an act brought in.
struct JournalBatch {
    qint64 batch = 0;
    JournalAct act;
    qint64 rows = 0;                   ///< bulk rows that came in
    std::optional<QJsonObject> record; ///< the batch's own row, as last known
};

/// Why an act cannot be taken back by itself: a row that is no longer as the act left it, or that
/// others refer to.
struct Dependant {
    QString table;
    qint64 row = 0;
    /// The later act to take back first; nothing when the row was changed outside the program.
    std::optional<ActId> act;
    bool operator==(const Dependant&) const = default;
};

/// Reads the journal of a data file and takes acts back. Taking back is itself an act, so that
/// nothing ever leaves the journal.
class Journal {
public:
    explicit Journal(Store& store) : m_store(store) {}

    /// The newest acts, newest first; before `before` if given.
    Result<std::vector<JournalAct>> acts(int limit, std::optional<ActId> before = {});
    /// The life of one record, oldest first. A row that came in with a batch begins with its first
    /// later change.
    Result<std::vector<Change>> history(const QString& table, qint64 row);
    /// Every batch that ever came in, oldest first, also those taken back.
    Result<std::vector<JournalBatch>> batches();

    /// What Ctrl+Z would take back, and what Ctrl+Y would do again; nothing if there is nothing.
    Result<std::optional<ActId>> lastUndoable();
    Result<std::optional<ActId>> lastRedoable();

    /// Puts every row that the act wrote back as it was. Only where each still holds what the act
    /// wrote and nothing refers to a row that would go; else Conflict (values: one "table/row/act"
    /// per dependant, as dependants() gives them) and nothing happens. NotFound: no such act.
    /// BadArgument: it is not in force.
    Result<ActId> undo(ActId act);
    /// Does an undone act again, under the same conditions.
    Result<ActId> redo(ActId act);
    /// Takes back the act that made the batch, with all its rows. NotFound: no such batch.
    Result<ActId> undoBatch(qint64 batch);
    /// What stands in the way of undo(act); empty when nothing does.
    Result<std::vector<Dependant>> dependants(ActId act);

private:
    Result<ActId> revert(ActId act, ActKind kind);

    Store& m_store;
};

} // namespace tinjau::storage
