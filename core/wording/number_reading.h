// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"

#include <QStringList>

#include <optional>

namespace tinjau::wording {

/// Which mark parts decimals: the comma (Indonesian) or the point (English).
enum class NumberStyle { Indonesian, English };

/// Judges a whole column, because "1.234" alone may be 1234 or 1,234: any text that only one style
/// can read decides. Nothing when no text decides or when texts contradict each other; then a
/// person is asked.
std::optional<NumberStyle> numberStyleOf(const QStringList& column);

/// The number that `text` states in that style; grouping marks only between full groups of three.
std::optional<Ratio> readNumber(QStringView text, NumberStyle style);

/// A count of people or papers as it is typed ("1.250", "1 250"), from 1; nothing for anything else.
std::optional<qint64> readCount(const QString& text);

} // namespace tinjau::wording
