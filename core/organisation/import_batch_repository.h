// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/import_batch.h"
#include "core/storage/session.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// Batches, and the layouts that people confirmed.
class ImportBatchRepository {
public:
    explicit ImportBatchRepository(storage::Session& session) : m_session(session) {}

    /// Stored as applied, now and by whoever works here.
    BatchId insert(const ImportBatch& batch);
    /// Counts and checksum are known after the rows are stored.
    void complete(BatchId id, const QJsonObject& counts, const QString& checksum);
    std::optional<ImportBatch> find(BatchId id);
    /// Batches that came from a file with these bytes, oldest first.
    std::vector<ImportBatch> ofFile(const QString& sha256);

    /// What a person confirmed about a layout; none if this structure was never seen.
    std::optional<QJsonObject> layout(const QString& kind, const QString& fingerprint);
    void rememberLayout(const QString& kind, const QString& fingerprint, const QJsonObject& mapping);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
