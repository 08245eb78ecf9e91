// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/import_batch_repository.h"

#include "core/storage/row_values.h"

#include <QJsonDocument>

namespace tinjau::organisation {

using storage::orNothing;

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertBatch = R"(
    INSERT INTO import_batch(kind, file_name, file_sha256, sheet, layout_fingerprint, mapping, counts,
        checksum, state, imported_at, imported_by)
    VALUES (:kind, :file_name, :sha256, :sheet, :layout, :mapping, :counts, :checksum, 'applied',
        :at, :by))";
constexpr const char* completeBatch
    = "UPDATE import_batch SET counts = :counts, checksum = :checksum WHERE id = :id";
constexpr const char* findBatch = R"(
    SELECT id, kind, file_name, file_sha256, sheet, layout_fingerprint, mapping, counts, checksum
    FROM import_batch WHERE id = :id)";
constexpr const char* batchesOfFile = R"(
    SELECT id, kind, file_name, file_sha256, sheet, layout_fingerprint, mapping, counts, checksum
    FROM import_batch WHERE file_sha256 = :sha256 ORDER BY id)";
constexpr const char* findLayout
    = "SELECT mapping FROM import_layout WHERE kind = :kind AND fingerprint = :fingerprint";
constexpr const char* rememberOneLayout = R"(
    INSERT INTO import_layout(kind, fingerprint, mapping, accepted_at, accepted_by)
    VALUES (:kind, :fingerprint, :mapping, :at, :by)
    ON CONFLICT (kind, fingerprint) DO UPDATE SET mapping = excluded.mapping,
        accepted_at = excluded.accepted_at, accepted_by = excluded.accepted_by)";

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectAt(const storage::Statement& row, int column)
{
    return QJsonDocument::fromJson(row.column<QString>(column).toUtf8()).object();
}

ImportBatch batchAt(const storage::Statement& row)
{
    return {row.column<BatchId>(0), row.column<QString>(1), row.column<QString>(2),
            row.column<QString>(3), textAt(row, 4),         textAt(row, 5),
            objectAt(row, 6),       objectAt(row, 7),       textAt(row, 8)};
}

} // namespace

BatchId ImportBatchRepository::insert(const ImportBatch& batch)
{
    m_session.prepare(insertBatch)
        .bind(":kind", batch.kind)
        .bind(":file_name", batch.fileName)
        .bind(":sha256", batch.fileSha256)
        .bind(":sheet", orNothing(batch.sheet))
        .bind(":layout", orNothing(batch.layoutFingerprint))
        .bind(":mapping", textOf(batch.mapping))
        .bind(":counts", textOf(batch.counts))
        .bind(":checksum", orNothing(batch.checksum))
        .bind(":at", m_session.nowUtc())
        .bind(":by", m_session.actor())
        .run();
    return BatchId::fromNumber(m_session.lastInsertId());
}

void ImportBatchRepository::complete(BatchId id, const QJsonObject& counts, const QString& checksum)
{
    m_session.prepare(completeBatch)
        .bind(":counts", textOf(counts))
        .bind(":checksum", checksum)
        .bind(":id", id)
        .run();
}

std::optional<ImportBatch> ImportBatchRepository::find(BatchId id)
{
    storage::Statement statement = m_session.prepare(findBatch);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return batchAt(statement);
}

std::vector<ImportBatch> ImportBatchRepository::ofFile(const QString& sha256)
{
    storage::Statement statement = m_session.prepare(batchesOfFile);
    statement.bind(":sha256", sha256);
    std::vector<ImportBatch> batches;
    while (statement.step()) batches.push_back(batchAt(statement));
    return batches;
}

std::optional<QJsonObject> ImportBatchRepository::layout(const QString& kind,
                                                         const QString& fingerprint)
{
    storage::Statement statement = m_session.prepare(findLayout);
    statement.bind(":kind", kind).bind(":fingerprint", fingerprint);
    if (!statement.step()) return std::nullopt;
    return objectAt(statement, 0);
}

void ImportBatchRepository::rememberLayout(const QString& kind, const QString& fingerprint,
                                           const QJsonObject& mapping)
{
    m_session.prepare(rememberOneLayout)
        .bind(":kind", kind)
        .bind(":fingerprint", fingerprint)
        .bind(":mapping", textOf(mapping))
        .bind(":at", m_session.nowUtc())
        .bind(":by", m_session.actor())
        .run();
}

} // namespace tinjau::organisation
