// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/capitals.h"

namespace tinjau::wording {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString capitalisedWords(QString text) {
    bool atStart = true;
    for (QChar& c : text) {
        if (atStart && c.isLetter()) c = c.toUpper();
        atStart = c.isSpace();
    }
    return text;
}

} // namespace tinjau::wording
