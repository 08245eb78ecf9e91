// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tinjau::exchange {

/// Takes records of delimited text apart, one by one: quotes with line breaks and doubled quotes in
/// them; LF, CRLF and, where asked, CR end a record. A quote that never closes is an ordinary sign.
class RecordParser {
public:
    /// Without a delimiter ('\0') a record is one field.
    RecordParser(char delimiter, bool endsAtCr) : m_delimiter(delimiter), m_endsAtCr(endsAtCr) {}

    /// Parses the record at the beginning of `text` (UTF-8). Returns the bytes it took, or 0 if it
    /// may go on beyond the end; `isAll` says that nothing follows.
    std::size_t parse(std::string_view text, bool isAll);

    std::size_t fieldCount() const { return m_ends.size(); }
    /// Valid until the next parse; line ends in it are \n.
    std::string_view field(std::size_t index) const;
    bool isBlank() const { return m_fields.empty(); }

private:
    enum class Quotes { Group, Ordinary };
    std::size_t scan(std::string_view text, bool isAll, Quotes quotes);
    bool scanQuoted(std::string_view text, std::size_t& at);
    bool endsRun(char c) const { return c == '\n' || c == '\r' || (c == m_delimiter && c != '\0'); }
    void endField() { m_ends.push_back(m_fields.size()); }

    char m_delimiter;
    bool m_endsAtCr;
    std::string m_fields; ///< one after the other
    std::vector<std::size_t> m_ends;
};

} // namespace tinjau::exchange
