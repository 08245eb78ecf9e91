// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tag_scan.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tinjau::exchange {

/// The styles part of an xlsx, to which twins of its cell styles are added that differ in the fill only.
/// Everything that was there stays, in its bytes.
class MarkedStyles {
public:
    /// Without a part a new one is made.
    explicit MarkedStyles(std::optional<std::string> part);

    /// The number of the style that looks like `base` on the colour of marks.
    int markedLike(int base);
    /// The number of a plain style whose text is wrapped, for the list of problems.
    int wrapped();
    /// The part as it is now.
    std::string part() const;

private:
    int add(std::string style);
    void extend(TextEdits& edits, std::string_view name, const std::string& items, std::size_t count,
                std::initializer_list<std::string_view> followers) const;

    std::string m_part;
    std::string m_prefix;
    int m_fill = 0;                    ///< number of the added fill
    std::vector<std::string> m_styles; ///< text of the cell styles that are there
    std::vector<std::string> m_added;
    std::map<int, int> m_twins;
    std::optional<int> m_wrapped;
};

} // namespace tinjau::exchange
