// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"

#include <unordered_map>
#include <unordered_set>

namespace tinjau::print {

/// The headings of a document before it is laid out. Points into the document, which must outlive
/// it unchanged.
struct HeadingIndex {
    std::vector<PlacedHeading> listed; ///< for the table of contents, in order; pages still 0
    std::unordered_map<const Heading*, int> numbers;     ///< into `listed`
    std::unordered_set<const Heading*> withoutContent;   ///< not printed at all

    /// −1 for a heading that is not listed.
    int numberOf(const Heading& heading) const
    {
        const auto found = numbers.find(&heading);
        return found == numbers.end() ? -1 : found->second;
    }
};

/// A heading has content if anything that prints stands below it before the next heading of its own
/// or a higher level.
HeadingIndex indexHeadings(const Document& document);

} // namespace tinjau::print
