// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/storage/statement.h"

#include <QString>

#include <optional>

namespace tinjau::storage {

/// An empty text is stored as nothing.
inline std::optional<QString> orNothing(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// An invalid day is stored as nothing: an open end.
inline std::optional<QDate> orNothing(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

inline QString textAt(const Statement& row, int column)
{
    return row.column<std::optional<QString>>(column).value_or(QString());
}

/// Columns valid_from and valid_to, from `column` on.
inline DateRange rangeAt(const Statement& row, int column)
{
    return {row.column<std::optional<QDate>>(column).value_or(QDate()),
            row.column<std::optional<QDate>>(column + 1).value_or(QDate())};
}

/// Parameters :from and :to.
inline void bindRange(Statement& statement, const DateRange& range)
{
    statement.bind(":from", orNothing(range.first)).bind(":to", orNothing(range.last));
}

} // namespace tinjau::storage
