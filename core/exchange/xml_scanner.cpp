// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_scanner.h"

#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace tinjau::exchange {

namespace {

constexpr std::size_t DEEPEST = 200;
constexpr std::size_t MOST_ATTRIBUTES = 2000;
constexpr std::size_t LONGEST_REFERENCE = 12; // &#x0010FFFF;

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool endsName(char c) {
    return isBlank(c) || c == '>' || c == '/' || c == '=';
}

bool beginsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'
           || static_cast<unsigned char>(c) >= 0x80;
}

XmlName nameOf(std::string_view whole) {
    const std::size_t colon = whole.find(':');
    if (colon == whole.npos) return {{}, whole};
    return {whole.substr(0, colon), whole.substr(colon + 1)};
}

/// The character of a reference without & and ;. Nothing for names that only a document type knows.
std::optional<char32_t> referenced(std::string_view name) {
    if (name == "amp") return U'&';
    if (name == "lt") return U'<';
    if (name == "gt") return U'>';
    if (name == "quot") return U'"';
    if (name == "apos") return U'\'';
    if (!name.starts_with('#') || name.size() < 2) return std::nullopt;
    const bool isHex = name[1] == 'x';
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    std::uint32_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, isHex ? 16 : 10);
    const bool isCharacter =
        number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
    if (error != std::errc() || stop != end || !isCharacter) return std::nullopt;
    return static_cast<char32_t>(number);
}

/// Resolves references in place (the text only gets shorter); the new end, or null if one is wrong.
char* resolved(char* begin, char* end) {
    char* to = static_cast<char*>(std::memchr(begin, '&', static_cast<std::size_t>(end - begin)));
    if (!to) return end;
    for (const char* from = to; from < end;) {
        if (*from != '&') {
            *to++ = *from++;
            continue;
        }
        const std::size_t window =
            std::min(static_cast<std::size_t>(end - from), LONGEST_REFERENCE);
        const auto* stop = static_cast<const char*>(std::memchr(from, ';', window));
        if (!stop) return nullptr;
        const auto character = referenced({from + 1, static_cast<std::size_t>(stop - from - 1)});
        if (!character) return nullptr;
        std::string bytes;
        appendUtf8(bytes, *character);
        std::copy(bytes.begin(), bytes.end(), to);
        to += bytes.size();
        from = stop + 1;
    }
    return to;
}

/// Line ends of any kind become \n, in place.
char* withPlainLineEnds(char* begin, char* end) {
    char* to = static_cast<char*>(std::memchr(begin, '\r', static_cast<std::size_t>(end - begin)));
    if (!to) return end;
    for (const char* from = to; from < end; ++from) {
        const bool isPair = *from == '\r' && from + 1 < end && from[1] == '\n';
        if (!isPair) *to++ = *from == '\r' ? '\n' : *from;
    }
    return to;
}

} // namespace

XmlScanner::XmlScanner(XmlListener& listener) : m_listener(listener) {}

bool XmlScanner::understands(std::string_view head) {
    if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
    const bool isPlain = head.starts_with('<') && head.substr(0, 4).find('\0') == head.npos;
    if (!isPlain || !head.starts_with("<?xml")) return isPlain;
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const std::size_t encoding = declaration.find("encoding");
    if (encoding == declaration.npos) return true;
    std::string name(declaration.substr(encoding));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name.find("utf-8") != name.npos || name.find("us-ascii") != name.npos;
}

std::size_t XmlScanner::take(char* text, std::size_t size, bool isLast) {
    m_at = text;
    m_end = text + size;
    m_isLast = isLast;
    if (!m_hasRoot && m_nameBegins.empty() && rest().starts_with("\xef\xbb\xbf")) m_at += 3;
    while (m_at < m_end && !m_listener.isStopped()) {
        if (takeToken() != Outcome::Done) break;
    }
    if (isLast && !m_refusal && !m_listener.isStopped() && !finish()) refuse("unclosed or empty");
    return static_cast<std::size_t>(m_at - text);
}

bool XmlScanner::finish() {
    return m_at == m_end && m_hasRoot && m_nameBegins.empty();
}

XmlScanner::Outcome XmlScanner::takeToken() {
    return *m_at == '<' ? takeMarkup() : takeText();
}

XmlScanner::Outcome XmlScanner::takeText() {
    const std::size_t size = rest().size();
    auto* stop = static_cast<char*>(std::memchr(m_at, '<', size));
    if (!stop) {
        constexpr std::size_t WORTH_DELIVERING = 4096;
        if (!m_isLast && size < WORTH_DELIVERING) return Outcome::Incomplete;
        stop = m_isLast ? m_end : safeStop();
    }
    char* begin = std::exchange(m_at, stop);
    if (m_nameBegins.empty()) {
        const bool isBlankOnly = std::all_of(begin, stop, isBlank);
        return isBlankOnly ? Outcome::Done : refuse("text outside of the root");
    }
    char* end = withPlainLineEnds(begin, stop);
    end = resolved(begin, end);
    if (!end) return refuse("unknown reference");
    return deliver(begin, end);
}

/// The end of a text that goes on, before a reference or line end that the next piece completes.
char* XmlScanner::safeStop() const {
    const std::size_t size = std::min(rest().size(), LONGEST_REFERENCE);
    const std::string_view tail(m_end - size, size);
    const std::size_t reference = tail.rfind('&');
    if (reference != tail.npos && tail.find(';', reference) == tail.npos) {
        return m_end - (size - reference);
    }
    return m_end[-1] == '\r' ? m_end - 1 : m_end;
}

XmlScanner::Outcome XmlScanner::deliver(char* begin, char* end) {
    if (begin < end) m_listener.characters({begin, static_cast<std::size_t>(end - begin)});
    return Outcome::Done;
}

XmlScanner::Outcome XmlScanner::takeMarkup() {
    if (rest().size() < 2) return m_isLast ? refuse("cut off") : Outcome::Incomplete;
    if (m_at[1] == '/') return takeEndTag();
    if (m_at[1] == '?') return takeSection("<?", "?>", false);
    if (m_at[1] != '!') return takeStartTag();
    constexpr std::size_t LONGEST_OPENING = 9;
    if (rest().size() < LONGEST_OPENING && !m_isLast) return Outcome::Incomplete;
    if (rest().starts_with("<!--")) return takeSection("<!--", "-->", false);
    if (rest().starts_with("<![CDATA[")) return takeSection("<![CDATA[", "]]>", true);
    return refuse(rest().starts_with("<!DOCTYPE") ? "DOCTYPE" : "unknown declaration");
}

XmlScanner::Outcome XmlScanner::takeSection(std::string_view open, std::string_view close,
                                            bool isText) {
    const std::size_t found = rest().find(close, open.size());
    if (found == std::string_view::npos) return m_isLast ? refuse("cut off") : Outcome::Incomplete;
    char* begin = m_at + open.size();
    char* end = m_at + found;
    m_at = end + close.size();
    if (!isText) return Outcome::Done;
    if (m_nameBegins.empty()) return refuse("text outside of the root");
    return deliver(begin, withPlainLineEnds(begin, end));
}

XmlScanner::Outcome XmlScanner::takeEndTag() {
    auto* stop = static_cast<char*>(std::memchr(m_at, '>', rest().size()));
    if (!stop) return m_isLast ? refuse("cut off") : Outcome::Incomplete;
    const char* begin = m_at + 2;
    const char* end = stop;
    while (end > begin && isBlank(end[-1])) --end;
    m_at = stop + 1;
    return close({begin, static_cast<std::size_t>(end - begin)});
}

/// The `>` of the tag at hand, outside of quotes; null if it is not there yet.
char* XmlScanner::tagEnd() const {
    char quote = '\0';
    for (char* at = m_at + 1; at < m_end; ++at) {
        const char c = *at;
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '>') {
            return at;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
    }
    return nullptr;
}

XmlScanner::Outcome XmlScanner::takeStartTag() {
    char* stop = tagEnd();
    if (!stop) return m_isLast ? refuse("cut off") : Outcome::Incomplete;
    char* begin = m_at + 1;
    m_at = stop + 1;
    const bool isEmpty = stop > begin && stop[-1] == '/';
    char* end = isEmpty ? stop - 1 : stop;
    char* nameEnd = begin;
    while (nameEnd < end && !endsName(*nameEnd)) ++nameEnd;
    if (nameEnd == begin || !beginsName(*begin)) return refuse("no name");
    const std::string_view name(begin, static_cast<std::size_t>(nameEnd - begin));
    if (!parseAttributes(nameEnd, end)) return refuse("broken attributes");
    if (const Outcome outcome = open(nameOf(name)); outcome != Outcome::Done) return outcome;
    if (isEmpty) {
        if (!m_listener.isStopped()) m_listener.end(nameOf(name));
        return Outcome::Done;
    }
    m_nameBegins.push_back(m_openNames.size());
    m_openNames += name;
    return Outcome::Done;
}

bool XmlScanner::parseAttributes(char* at, char* end) {
    m_attributes.clear();
    while (at < end) {
        const char* before = at;
        while (at < end && isBlank(*at)) ++at;
        if (at == end) break;
        if (at == before || !beginsName(*at) || m_attributes.size() > MOST_ATTRIBUTES) return false;
        char* name = at;
        while (at < end && !endsName(*at)) ++at;
        char* nameEnd = at;
        while (at < end && isBlank(*at)) ++at;
        if (at == end || *at != '=') return false;
        ++at;
        while (at < end && isBlank(*at)) ++at;
        if (at == end || (*at != '"' && *at != '\'')) return false;
        const char quote = *at;
        char* value = ++at;
        while (at < end && *at != quote && *at != '<') ++at;
        if (at == end || *at == '<') return false;
        char* valueEnd = resolved(value, at);
        if (!valueEnd) return false;
        *nameEnd = '\0';
        *valueEnd = '\0';
        m_attributes.push_back(name);
        m_attributes.push_back(value);
        ++at;
    }
    m_attributes.push_back(nullptr);
    return true;
}

XmlScanner::Outcome XmlScanner::open(XmlName name) {
    if (m_nameBegins.empty() && m_hasRoot) return refuse("second root");
    if (m_nameBegins.size() >= DEEPEST) return refuse("nested too deep");
    m_hasRoot = true;
    m_listener.start(name, XmlAttributes(m_attributes.data()));
    return Outcome::Done;
}

XmlScanner::Outcome XmlScanner::close(std::string_view name) {
    if (m_nameBegins.empty()) return refuse("end without a beginning");
    const std::size_t begin = m_nameBegins.back();
    if (std::string_view(m_openNames).substr(begin) != name) return refuse("wrong nesting");
    m_nameBegins.pop_back();
    m_openNames.resize(begin);
    m_listener.end(nameOf(name));
    return Outcome::Done;
}

XmlScanner::Outcome XmlScanner::refuse(const char* reason) {
    m_refusal = reason;
    return Outcome::Refused;
}

} // namespace tinjau::exchange
