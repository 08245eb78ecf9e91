// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_parser.h"

namespace tinjau::exchange {

namespace {

constexpr std::size_t UNCLOSED = std::string_view::npos;

} // namespace

std::string_view RecordParser::field(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_fields).substr(begin, m_ends[index] - begin);
}

std::size_t RecordParser::parse(std::string_view text, bool isAll) {
    if (text.empty()) return 0;
    const std::size_t taken = scan(text, isAll, Quotes::Group);
    if (taken != UNCLOSED) return taken;
    return isAll ? scan(text, isAll, Quotes::Ordinary) : 0;
}

/// From the opening quote to behind the closing one; false if it does not close.
bool RecordParser::scanQuoted(std::string_view text, std::size_t& at) {
    for (++at; at < text.size(); ++at) {
        const std::size_t begin = at;
        while (at < text.size() && text[at] != '"' && text[at] != '\r') ++at;
        m_fields.append(text, begin, at - begin);
        if (at == text.size()) break;
        if (text[at] == '"') {
            if (at + 1 >= text.size() || text[at + 1] != '"') {
                ++at;
                return true;
            }
            m_fields += '"';
            ++at;
        } else {
            m_fields += '\n';
            if (at + 1 < text.size() && text[at + 1] == '\n') ++at;
        }
    }
    return false;
}

std::size_t RecordParser::scan(std::string_view text, bool isAll, Quotes quotes) {
    m_fields.clear();
    m_ends.clear();
    std::size_t at = 0;
    bool isFieldStart = true;
    while (at < text.size()) {
        if (text[at] == '"' && isFieldStart && quotes == Quotes::Group) {
            if (!scanQuoted(text, at)) return UNCLOSED;
            if (at == text.size() && !isAll) return 0; // the quote may be doubled
            isFieldStart = false;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !endsRun(text[at])) ++at;
        m_fields.append(text, begin, at - begin);
        if (at == text.size()) break;
        const char c = text[at++];
        isFieldStart = c == m_delimiter && m_delimiter != '\0';
        if (isFieldStart) {
            endField();
        } else if (c == '\n') {
            endField();
            return at;
        } else if (c == '\r') {
            if (at == text.size() && !isAll) return 0;
            const bool isPair = at < text.size() && text[at] == '\n';
            if (isPair || m_endsAtCr || at == text.size()) {
                endField();
                return at + (isPair ? 1 : 0);
            }
            m_fields += '\n';
        }
    }
    if (!isAll) return 0;
    endField();
    return at;
}

} // namespace tinjau::exchange
