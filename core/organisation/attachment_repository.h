// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/session.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tinjau::organisation {

using AttachmentId = Id<struct AttachmentTag>;

/// A file kept with a record; its bytes are kept once, under their SHA-256.
struct Attachment {
    std::optional<AttachmentId> id = {};
    QString sha256 = {};
    QString fileName = {};
    QString mediaType = {};
    QString note = {};
    bool operator==(const Attachment&) const = default;
};

/// Files that belong to records: evidence, the emblem of the letterhead, issued papers.
class AttachmentRepository {
public:
    explicit AttachmentRepository(storage::Session& session) : m_session(session) {}

    AttachmentId keep(const QString& fileName, const QString& mediaType, const QByteArray& bytes);
    std::optional<Attachment> find(AttachmentId id);
    /// Nothing if there is no such attachment.
    std::optional<QByteArray> bytes(AttachmentId id);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
