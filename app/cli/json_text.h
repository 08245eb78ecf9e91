// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tinjau::cli {

/// A JSON string literal with its quotes, UTF-8; for answers too long to be built as objects.
QByteArray jsonText(const QString& text);
/// The literal, or null.
QByteArray jsonText(const std::optional<QString>& text);

} // namespace tinjau::cli
