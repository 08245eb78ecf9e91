// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tinjau::exchange {

/// A tag of an XML text with its place in bytes, for changing parts of a text and keeping all the rest.
struct XmlTag {
    enum class Kind { Start, Empty, End };
    Kind kind = Kind::Start;
    std::string_view name = {}; ///< with its prefix
    std::size_t begin = 0;      ///< of "<"
    std::size_t end = 0;        ///< behind ">"

    std::string_view local() const { return name.substr(name.find(':') + 1); }
    /// "x:", or nothing.
    std::string_view prefix() const { return name.substr(0, name.find(':') + 1); }
    bool opens(std::string_view localName) const { return kind != Kind::End && local() == localName; }
    bool closes(std::string_view localName) const { return kind == Kind::End && local() == localName; }
};

/// Walks over the tags of a text in an ASCII-compatible encoding; comments, CDATA and instructions are
/// passed over. The text must outlive it.
class TagScan {
public:
    explicit TagScan(std::string_view text, std::size_t from = 0) : m_text(text), m_at(from) {}
    /// Nothing at the end, or where the text is broken.
    std::optional<XmlTag> next();

private:
    std::string_view m_text;
    std::size_t m_at;
};

/// The value as it stands there, not decoded; nothing if the tag has no such attribute.
std::optional<std::string_view> attributeOf(std::string_view text, const XmlTag& tag, std::string_view name);
std::optional<int> numberOf(std::string_view text, const XmlTag& tag, std::string_view name);
/// The tag with the attribute set.
std::string withAttribute(std::string_view tagText, std::string_view name, std::string_view value);
/// "r:", if some tag binds the prefix r to the namespace; nothing if none does.
std::optional<std::string> prefixFor(std::string_view text, std::string_view namespaceUri);
/// For texts and attribute values; letters that XML forbids are left out.
std::string escapedXml(std::string_view utf8);

/// Replacements in a text, applied at once.
class TextEdits {
public:
    void replace(std::size_t begin, std::size_t end, std::string text) { m_edits.push_back({begin, end, std::move(text)}); }
    void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }
    /// Edits at one place keep the order in which they were made.
    std::string appliedTo(std::string_view text) const;

private:
    struct Edit {
        std::size_t begin;
        std::size_t end;
        std::string text;
    };
    std::vector<Edit> m_edits;
};

} // namespace tinjau::exchange
