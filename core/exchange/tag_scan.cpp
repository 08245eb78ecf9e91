// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tag_scan.h"

#include "core/exchange/xml_stream.h"

#include <algorithm>

namespace tinjau::exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Behind the ">" of a tag; quoted values may hold one. npos if it does not end.
std::size_t tagEnd(std::string_view text, std::size_t at)
{
    char quote = 0;
    for (; at < text.size(); ++at) {
        if (quote) {
            if (text[at] == quote) quote = 0;
        } else if (text[at] == '"' || text[at] == '\'') {
            quote = text[at];
        } else if (text[at] == '>') {
            return at + 1;
        }
    }
    return text.npos;
}

/// Behind what a comment, section, instruction or declaration ends with; the same place for anything else.
std::size_t passedOver(std::string_view text, std::size_t at)
{
    const auto behind = [&](std::string_view close) {
        const std::size_t end = text.find(close, at);
        return end == text.npos ? text.size() : end + close.size();
    };
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("<!--")) return behind("-->");
    if (rest.starts_with("<![CDATA[")) return behind("]]>");
    if (rest.starts_with("<?")) return behind("?>");
    if (rest.starts_with("<!")) return behind(">");
    return at;
}

/// Name and value of each attribute in a tag's text, as byte ranges of the value.
struct Attribute {
    std::string_view name;
    std::size_t begin;
    std::size_t end;
};

std::vector<Attribute> attributesIn(std::string_view tag)
{
    std::vector<Attribute> all;
    std::size_t at = tag.find_first_of(" \t\r\n/>", 1);
    while (at < tag.size()) {
        while (at < tag.size() && isBlank(tag[at])) ++at;
        const std::size_t nameBegin = at;
        while (at < tag.size() && tag[at] != '=' && tag[at] != '>' && !isBlank(tag[at])) ++at;
        const std::string_view name = tag.substr(nameBegin, at - nameBegin);
        while (at < tag.size() && isBlank(tag[at])) ++at;
        if (at >= tag.size() || tag[at] != '=') break;
        ++at;
        while (at < tag.size() && isBlank(tag[at])) ++at;
        if (at >= tag.size() || (tag[at] != '"' && tag[at] != '\'')) break;
        const std::size_t close = tag.find(tag[at], at + 1);
        if (close == tag.npos) break;
        all.push_back({name, at + 1, close});
        at = close + 1;
    }
    return all;
}

} // namespace

std::optional<XmlTag> TagScan::next()
{
    while (true) {
        m_at = m_text.find('<', m_at);
        if (m_at == m_text.npos) return std::nullopt;
        const std::size_t behind = passedOver(m_text, m_at);
        if (behind != m_at) {
            m_at = behind;
            continue;
        }
        const std::size_t end = tagEnd(m_text, m_at);
        if (end == m_text.npos) return std::nullopt;
        XmlTag tag{XmlTag::Kind::Start, {}, m_at, end};
        if (m_text[m_at + 1] == '/') tag.kind = XmlTag::Kind::End;
        else if (m_text[end - 2] == '/') tag.kind = XmlTag::Kind::Empty;
        const std::size_t nameBegin = m_at + (tag.kind == XmlTag::Kind::End ? 2 : 1);
        const std::size_t nameEnd = m_text.find_first_of(" \t\r\n/>", nameBegin);
        tag.name = m_text.substr(nameBegin, nameEnd - nameBegin);
        m_at = end;
        return tag;
    }
}

std::optional<std::string_view> attributeOf(std::string_view text, const XmlTag& tag, std::string_view name)
{
    const std::string_view tagText = text.substr(tag.begin, tag.end - tag.begin);
    for (const Attribute& attribute : attributesIn(tagText))
        if (attribute.name == name) return tagText.substr(attribute.begin, attribute.end - attribute.begin);
    return std::nullopt;
}

std::optional<int> numberOf(std::string_view text, const XmlTag& tag, std::string_view name)
{
    const auto value = attributeOf(text, tag, name);
    return value ? wholeNumber(*value) : std::nullopt;
}

std::string withAttribute(std::string_view tagText, std::string_view name, std::string_view value)
{
    std::string text(tagText);
    for (const Attribute& attribute : attributesIn(tagText))
        if (attribute.name == name) return text.replace(attribute.begin, attribute.end - attribute.begin, value);
    const std::size_t at = text.ends_with("/>") ? text.size() - 2 : text.size() - 1;
    const bool hasBlank = at > 0 && isBlank(text[at - 1]);
    return text.insert(at, std::string(hasBlank ? "" : " ").append(name).append("=\"").append(value).append("\""));
}

std::optional<std::string> prefixFor(std::string_view text, std::string_view namespaceUri)
{
    TagScan scan(text);
    const auto root = scan.next();
    if (!root) return std::nullopt;
    const std::string_view tagText = text.substr(root->begin, root->end - root->begin);
    for (const Attribute& attribute : attributesIn(tagText))
        if (attribute.name.starts_with("xmlns:") && tagText.substr(attribute.begin, attribute.end - attribute.begin) == namespaceUri)
            return std::string(attribute.name.substr(6)) + ':';
    return std::nullopt;
}

std::string escapedXml(std::string_view utf8)
{
    std::string escaped;
    escaped.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') escaped += c;
        }
    }
    return escaped;
}

std::string TextEdits::appliedTo(std::string_view text) const
{
    std::vector<const Edit*> sorted;
    for (const Edit& edit : m_edits) sorted.push_back(&edit);
    std::ranges::stable_sort(sorted, {}, [](const Edit* edit) { return edit->begin; });
    std::string result;
    std::size_t done = 0;
    for (const Edit* edit : sorted) {
        result.append(text.substr(done, edit->begin - done)).append(edit->text);
        done = edit->end;
    }
    return result.append(text.substr(done));
}

} // namespace tinjau::exchange
