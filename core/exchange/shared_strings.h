// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_stream.h"

#include <optional>
#include <string>

namespace tinjau::exchange {

/// Texts of an xlsx as people see them: `_x000D_` escapes resolved, line ends as \n.
std::string readableXlsxText(std::string text);

/// The texts that the cells of an xlsx point to: one buffer and where each text ends, because a
/// string object for each would cost ten times the memory.
class SharedStrings {
public:
    /// Errors as parseXml; FileTooLarge beyond 1 GB of text.
    static Result<SharedStrings> read(ZipPart part, Progress& progress);

    std::optional<std::string_view> at(std::size_t index) const;
    std::size_t count() const { return m_ends.size(); }

private:
    friend class SharedStringsListener;
    std::string m_texts;
    std::vector<std::uint32_t> m_ends;
};

} // namespace tinjau::exchange
