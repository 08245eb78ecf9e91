// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_sheet.h"

#include <algorithm>

namespace tinjau::exchange {

namespace {

constexpr std::size_t LONGEST_TEXT = 1 << 20;

/// Parts of a cell that are not its text.
bool isSkipped(XmlName name) {
    return name.local == "annotation" || name.local == "ruby-text" || name.local == "note"
           || name.space.find(":drawing:") != name.space.npos;
}

} // namespace

void OdsText::clear() {
    m_text.clear();
    m_paragraphs = 0;
    m_skipDepth = 0;
    m_paragraphDepth = 0;
    m_isAfterBlank = true;
}

void OdsText::start(XmlName name, const XmlAttributes& attributes) {
    if (m_skipDepth > 0 || isSkipped(name)) {
        ++m_skipDepth;
        return;
    }
    if (name.local == "p" || name.local == "h") {
        if (m_paragraphs++ > 0) add("\n");
        ++m_paragraphDepth;
        m_isAfterBlank = true;
    } else if (name.local == "s") {
        constexpr int MOST_BLANKS = 1000;
        const int count = std::clamp(attributes.number("c").value_or(1), 0, MOST_BLANKS);
        add(std::string(static_cast<std::size_t>(count), ' '));
        m_isAfterBlank = false;
    } else if (name.local == "tab") {
        add("\t");
    } else if (name.local == "line-break") {
        add("\n");
        m_isAfterBlank = true;
    }
}

void OdsText::end(XmlName name) {
    if (m_skipDepth > 0) {
        --m_skipDepth;
        return;
    }
    if (name.local == "p" || name.local == "h")
        m_paragraphDepth = std::max(m_paragraphDepth - 1, 0);
}

void OdsText::characters(std::string_view text) {
    if (m_skipDepth > 0 || m_paragraphDepth == 0) return;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (isBlank && m_isAfterBlank) continue;
        add(isBlank ? std::string_view(" ") : std::string_view(&c, 1));
        m_isAfterBlank = isBlank;
    }
}

void OdsText::add(std::string_view text) {
    m_isTruncated |= m_text.size() + text.size() > LONGEST_TEXT;
    if (!m_isTruncated) m_text += text;
}

} // namespace tinjau::exchange
