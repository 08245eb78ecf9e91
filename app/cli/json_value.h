// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace tinjau::cli {

/// What `map` makes of the value, or null.
template <typename T, typename Map>
QJsonValue orNull(const std::optional<T>& value, Map&& map)
{
    return value ? QJsonValue(map(*value)) : QJsonValue(QJsonValue::Null);
}

inline QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

/// An empty text says nothing.
inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace tinjau::cli
