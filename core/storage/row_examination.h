// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/doctor.h"
#include "core/storage/row_json.h"
#include "core/storage/schema_history.h"

#include <map>
#include <unordered_map>

namespace tinjau::storage {

/// Compares the rows of one table with what the journal says they must be: the last entry of a row,
/// or, where its batch came in or went later, the digest in the record of the batch.
class RowExamination {
public:
    RowExamination(Connection& connection, const JournalledTable& table, SchemaHistory& history);

    /// Adds what it finds; returns the number of rows.
    qint64 run(std::vector<Finding>& findings);

private:
    struct BulkState {
        qint64 act = 0;
        quint64 digest = 0;
        bool isPresent = false;
    };

    void loadOlderActs();
    void loadBulk();
    QByteArray rowAsKnownTo(qint64 act, qint64 row, std::string_view now);
    void compareRow(std::vector<Finding>& findings, const Statement& row);
    void findMissing(std::vector<Finding>& findings);
    void add(std::vector<Finding>& findings, Finding finding);

    Connection& m_connection;
    const JournalledTable& m_table;
    SchemaHistory& m_history;
    /// Acts that knew other columns of the table than it has now, with their schema version.
    std::unordered_map<qint64, qint64> m_olderActs;
    std::map<qint64, Statement> m_selectByVersion;
    std::unordered_map<qint64, BulkState> m_bulk;
    int m_found = 0;
};

} // namespace tinjau::storage
