// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_text.h"

#include "core/exchange/text_encoding.h"

#include <array>
#include <utility>

namespace tinjau::exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Reads `\0022` or `\/` of CSS; `at` stands on the backslash and then behind the escape.
void readCssEscape(std::string_view value, std::size_t& at, std::string& into)
{
    ++at;
    if (at >= value.size()) return;
    char32_t code = 0;
    int digits = 0;
    for (; digits < 6 && at < value.size() && hexDigit(value[at]) >= 0; ++digits, ++at) {
        code = code * 16 + static_cast<char32_t>(hexDigit(value[at]));
    }
    if (digits == 0) {
        into += value[at++];
    } else {
        appendUtf8(into, code > 0 && code < 0xD800 ? code : 0xFFFD);
        if (at < value.size() && value[at] == ' ') ++at;
    }
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> namedFormats{{
    {"general", ""},
    {"general date", "dd/mm/yyyy hh:mm"},
    {"short date", "dd/mm/yyyy"},
    {"medium date", "dd-mmm-yy"},
    {"long date", "dd mmmm yyyy"},
    {"short time", "hh:mm"},
    {"long time", "hh:mm:ss"},
    {"fixed", "0.00"},
    {"standard", "#,##0.00"},
    {"percent", "0.00%"},
    {"scientific", "0.00E+00"},
}};

} // namespace

std::string toLowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

void HtmlText::add(std::string_view characters)
{
    for (const char c : characters) {
        if (isBlank(c)) {
            m_hasPendingBlank = !m_text.empty() && m_text.back() != '\n';
            continue;
        }
        if (std::exchange(m_hasPendingBlank, false)) m_text += ' ';
        m_text += c;
    }
}

void HtmlText::breakLine()
{
    m_hasPendingBlank = false;
    m_text += '\n';
}

void HtmlText::breakBlock()
{
    if (!m_text.empty() && m_text.back() != '\n') breakLine();
}

std::string HtmlText::take()
{
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    const std::string raw = std::exchange(m_text, {});
    m_hasPendingBlank = false;
    std::string plain;
    std::size_t at = 0;
    for (std::size_t found; (found = raw.find(noBreakSpace, at)) != std::string::npos;
         at = found + 2) {
        plain.append(raw, at, found - at);
        plain += ' ';
    }
    plain.append(raw, at);
    return std::string(trimmed(plain));
}

std::optional<std::string_view> cssProperty(std::string_view declarations, std::string_view key)
{
    std::size_t at = 0;
    while (at < declarations.size()) {
        // One declaration ends at a semicolon outside quotes.
        char quote = 0;
        std::size_t end = at;
        for (; end < declarations.size(); ++end) {
            const char c = declarations[end];
            if (c == '\\') {
                ++end;
            } else if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ';') {
                break;
            }
        }
        const std::string_view one = declarations.substr(at, end - at);
        const std::size_t colon = one.find(':');
        if (colon != std::string_view::npos && toLowerAscii(trimmed(one.substr(0, colon))) == key) {
            return trimmed(one.substr(colon + 1));
        }
        at = end + 1;
    }
    return std::nullopt;
}

std::string formatCodeFromCss(std::string_view value)
{
    std::string code;
    for (std::size_t at = 0; at < value.size();) {
        if (value[at] == '\\') {
            readCssEscape(value, at, code);
        } else {
            if (value[at] != '"' && value[at] != '\'') code += value[at];
            ++at;
        }
    }
    const std::string lower = toLowerAscii(code);
    for (const auto& [name, spelled] : namedFormats) {
        if (lower == name) return std::string(spelled);
    }
    return code;
}

std::string declaredCharset(std::string_view head)
{
    const std::string lower = toLowerAscii(head);
    const std::size_t found = lower.find("charset");
    if (found == std::string::npos) return {};
    std::size_t at = found + 7;
    while (at < lower.size()
           && (isBlank(lower[at]) || lower[at] == '=' || lower[at] == '"' || lower[at] == '\'')) {
        ++at;
    }
    const std::size_t end = lower.find_first_of("\"'> ;/\r\n", at);
    return lower.substr(at, end == std::string::npos ? end : end - at);
}

} // namespace tinjau::exchange
