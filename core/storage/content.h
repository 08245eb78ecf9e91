// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tinjau::storage {

/// Keeps the bytes of an attachment under their SHA-256 and returns it. The same bytes are kept
/// once.
QString keepContent(Session& session, const QByteArray& bytes);

/// The bytes; nothing if none are kept under that name.
std::optional<QByteArray> keptContent(Session& session, const QString& sha256);

} // namespace tinjau::storage
