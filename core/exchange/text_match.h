// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tinjau::exchange {

/// For comparing what people typed: lower case, without accents, signs become blanks,
/// "jenisPelayanan" and "jenis_pelayanan" become two words, no double blanks.
QString plainText(QStringView text);

/// Changes (insert, delete, replace, swap of neighbours) that turn one word into the other; `limit
/// + 1` as soon as there are more.
int editDistance(QStringView a, QStringView b, int limit);

/// Equal but for a typing error: one change in words of 5 or 6 letters, two in longer ones.
bool isTypoOf(QStringView word, QStringView meant);

/// Whether the words of `phrase` stand next to each other in `text`; both plain.
bool containsPhrase(QStringView text, QStringView phrase);

} // namespace tinjau::exchange
