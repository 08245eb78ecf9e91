// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tinjau::wording {

/// "A", "A serta B", "A, B, serta C". `word` joins the last one ("serta", "dan", "atau").
QString listed(const QStringList& items, const QString& word = QStringLiteral("serta"));

} // namespace tinjau::wording
