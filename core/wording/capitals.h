// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tinjau::wording {

/// A capital at the first letter only: for a clause that begins a sentence.
QString capitalised(QString text);
/// A capital at the first letter of each word; the rest stays as it is.
QString capitalisedWords(QString text);

} // namespace tinjau::wording
