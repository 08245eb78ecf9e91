// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/lists.h"

namespace tinjau::wording {

using namespace Qt::StringLiterals;

QString listed(const QStringList& items, const QString& word) {
    if (items.isEmpty()) return {};
    if (items.size() == 1) return items.front();
    if (items.size() == 2) return items.front() + u' ' + word + u' ' + items.back();
    return items.first(items.size() - 1).join(u", "_s) + u", "_s + word + u' ' + items.back();
}

} // namespace tinjau::wording
