// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_history.h"

#include "core/storage/sql_failure.h"

#include <sqlite3.h>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

std::vector<JournalledTable> tablesAt(qint64 version, std::vector<Migration> steps)
{
    std::erase_if(steps, [&](const Migration& step) { return step.version > version; });
    Connection fresh(u":memory:"_s, Connection::Access::Create);
    migrate(fresh, steps);
    return journalledTables(fresh);
}

} // namespace

SchemaHistory::SchemaHistory(std::vector<Migration> steps) : m_steps(std::move(steps)) {}

const JournalledTable& SchemaHistory::table(qint64 version, const QString& name)
{
    auto known = m_tables.find(version);
    if (known == m_tables.end())
        known = m_tables.emplace(version, tablesAt(version, m_steps)).first;
    for (const JournalledTable& table : known->second)
        if (table.name == name) return table;
    throw SqlFailure(SQLITE_CORRUPT, u"the journal names no table of its schema"_s, name);
}

} // namespace tinjau::storage
