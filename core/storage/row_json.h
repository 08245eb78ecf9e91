// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <QString>

#include <string>
#include <vector>

namespace tinjau::storage {

/// A table whose rows are journalled: everything that is not the journal's or the file's own.
struct JournalledTable {
    QString name;
    std::vector<dialect::Column> columns; ///< the first is `id`, the key
    /// Rows with a `batch_id` come in by the thousand and are journalled with their batch.
    bool hasBatches = false;
    bool operator==(const JournalledTable&) const = default;
};

/// All of them, sorted by name. That each has a whole number `id` as its key and holds only whole
/// numbers and texts (bytes belong into store_content) is a demand on the migrations. Throws
/// SqlFailure where a table does not meet it.
std::vector<JournalledTable> journalledTables(Connection& connection);

/// SQL that makes the JSON of a row; `row` is NEW, OLD or an alias. The same text for the same
/// values everywhere: triggers, undo, checksums and doctor compare it byte by byte.
std::string rowAsJson(const JournalledTable& table, const char* row);

/// "id, name, …" for an INSERT.
std::string columnList(const JournalledTable& table);

/// SQL expressions that take the columns out of the JSON that `source` yields, in the order of
/// columnList.
std::string columnsFromJson(const JournalledTable& table, const char* source);

} // namespace tinjau::storage
