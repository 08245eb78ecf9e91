// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include <array>

namespace tinjau::cli {

namespace {

void appendEscaped(QByteArray& out, char c)
{
    static constexpr std::array<char, 16> hex{'0', '1', '2', '3', '4', '5', '6', '7',
                                              '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20) {
        out += c;
        return;
    }
    out += "\\u00";
    out += hex[byte >> 4U];
    out += hex[byte & 15U];
}

} // namespace

QByteArray jsonText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) appendEscaped(out, c);
    out += '"';
    return out;
}

QByteArray jsonText(const std::optional<QString>& text)
{
    return text ? jsonText(*text) : QByteArrayLiteral("null");
}

} // namespace tinjau::cli
