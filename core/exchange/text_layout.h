// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace tinjau::exchange {

/// How the columns of a text file are told apart.
struct TextLayout {
    enum class Kind {
        OneColumn,
        Delimited,
        Spaces, ///< by two blanks or more
        Fixed,  ///< by position
    };
    enum class LineEnd { Lf, CrLf, Cr };

    Kind kind = Kind::OneColumn;
    char delimiter = '\0';                ///< of Delimited
    std::vector<std::size_t> starts = {}; ///< of Fixed: first character of each column, from 0
    LineEnd lineEnd = LineEnd::Lf;
    std::size_t directive = 0; ///< bytes of a line "sep=;" at the beginning
};

/// Judges by the beginning of a text (UTF-8, whole lines).
TextLayout sniffTextLayout(std::string_view head);

/// "TAB", ";", "SPACES", …: the word of the command line contract; none for one column.
std::optional<QString> delimiterName(const TextLayout& layout);
/// "LF", "CRLF", "CR".
QString lineEndName(TextLayout::LineEnd lineEnd);

/// The fields of a line of kind Spaces or Fixed, without the blanks around them.
std::vector<std::string_view> splitLine(std::string_view line, const TextLayout& layout);

} // namespace tinjau::exchange
