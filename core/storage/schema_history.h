// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"
#include "core/storage/row_json.h"

#include <map>
#include <vector>

namespace tinjau::storage {

/// Which columns a table had at an earlier schema version: the journal's old entries know only
/// those, and rows are compared with them by those.
class SchemaHistory {
public:
    explicit SchemaHistory(std::vector<Migration> steps = shippedMigrations());

    /// Throws SqlFailure where the version has no such table: only a file that was changed outside
    /// can ask for one.
    const JournalledTable& table(qint64 version, const QString& name);

    const std::vector<Migration>& steps() const { return m_steps; }

private:
    std::vector<Migration> m_steps;
    std::map<qint64, std::vector<JournalledTable>> m_tables;
};

} // namespace tinjau::storage
