// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content.h"

#include "core/storage/bulk_digest.h"

namespace tinjau::storage {

namespace {

constexpr char insertContent[] = R"sql(
    INSERT INTO store_content(sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING
)sql";

constexpr char selectContent[] = "SELECT bytes FROM store_content WHERE sha256 = :sha256";

} // namespace

QString keepContent(Session& session, const QByteArray& bytes)
{
    const QString sha256 = sha256Hex(bytes);
    session.prepare(insertContent).bind(":sha256", sha256).bind(":bytes", bytes).run();
    return sha256;
}

std::optional<QByteArray> keptContent(Session& session, const QString& sha256)
{
    return session.prepare(selectContent).bind(":sha256", sha256).optionalValue<QByteArray>();
}

} // namespace tinjau::storage
