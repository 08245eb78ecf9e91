// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/session.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

using BatchId = Id<struct BatchTag>;

/// One file (or sheet) that was taken in, whatever it holds. It is taken back as a whole.
struct ImportBatch {
    std::optional<BatchId> id = {};
    QString kind = {};              ///< "skm"
    QString fileName = {};
    QString fileSha256 = {};        ///< 64 hexadecimal characters
    QString sheet = {};
    QString layoutFingerprint = {};
    QJsonObject mapping = {};       ///< columns and values as they were read
    QJsonObject counts = {};        ///< read, new, same, …
    QString checksum = {};          ///< over the rows taken over
    bool operator==(const ImportBatch&) const = default;
};

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
