// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/attachment_repository.h"

#include "core/storage/content.h"
#include "core/storage/row_values.h"

namespace tinjau::organisation {

namespace {

constexpr const char* insertAttachment = R"(
    INSERT INTO attachment(sha256, file_name, media_type, added_at)
    VALUES (:sha256, :name, :type, :at))";
constexpr const char* selectAttachment = R"(
    SELECT id, sha256, file_name, media_type, note FROM attachment WHERE id = :id)";

} // namespace

AttachmentId AttachmentRepository::keep(const QString& fileName, const QString& mediaType, const QByteArray& bytes)
{
    const QString sha256 = storage::keepContent(m_session, bytes);
    m_session.prepare(insertAttachment)
        .bind(":sha256", sha256)
        .bind(":name", fileName)
        .bind(":type", mediaType)
        .bind(":at", m_session.nowUtc())
        .run();
    return AttachmentId::fromNumber(m_session.lastInsertId());
}

std::optional<Attachment> AttachmentRepository::find(AttachmentId id)
{
    storage::Statement row = m_session.prepare(selectAttachment);
    row.bind(":id", id);
    if (!row.step()) return std::nullopt;
    return Attachment{row.column<AttachmentId>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3), textAt(row, 4)};
}

std::optional<QByteArray> AttachmentRepository::bytes(AttachmentId id)
{
    const auto found = find(id);
    return found ? storage::keptContent(m_session, found->sha256) : std::nullopt;
}

} // namespace tinjau::organisation
