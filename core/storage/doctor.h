// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::storage {

class SchemaHistory;
class Store;

/// What is wrong with a data file.
enum class FindingKind {
    DatabaseDamaged, ///< SQLite itself finds a damaged page, index or value; detail: its words
    SchemaChanged, ///< a table, index or trigger was added, altered or removed outside; table: its
                   ///< name
    ReferenceBroken, ///< a row refers to one that does not exist; detail: the table referred to
    JournalBroken,   ///< an act is not as it was sealed, or one is missing before it
    BatchBroken,     ///< the record of a batch does not fit its own checksum
    RowChanged,      ///< a row is not as the journal last wrote it; columns, where they can be told
    RowMissing,      ///< a row that the journal knows is gone
    RowUnknown,      ///< a row of which the journal knows nothing
    ContentChanged,  ///< the bytes of an attachment do not fit their checksum; detail: the checksum
    FileAltered, ///< bytes were changed since the file was closed, though none of the above shows
                 ///< it
};

struct Finding {
    FindingKind kind;
    QString table = {};
    std::optional<qint64> row = {};
    QStringList columns = {};
    std::optional<ActId> act = {}; ///< the act concerned, or the last one that wrote the row
    QString detail = {};
    bool operator==(const Finding&) const = default;
};

struct DoctorReport {
    std::vector<Finding> findings; ///< at most a thousand of each kind
    qint64 rows = 0;               ///< examined, without the journal's own
    qint64 acts = 0;
    qint64 entries = 0;
    qint64 batches = 0;        ///< records of bulk rows
    qint64 contents = 0;       ///< kept attachments
    qint64 unusedContents = 0; ///< of these, kept only for redo; harmless
    QString contentChecksum;   ///< empty when the database itself is damaged
    bool isClean() const { return findings.empty(); }
};

/// Examines a whole data file: pages, references, the hash chain of the journal, each row against
/// what the journal last wrote, batches and attachments. Finds what was changed from outside, be it
/// a byte in the file or a statement of another program, and names the row.
Result<DoctorReport> examine(Store& store);

/// The same inside an open transaction, against a given history of the schema. Throws SqlFailure.
DoctorReport examine(Connection& connection, SchemaHistory& history);

} // namespace tinjau::storage
