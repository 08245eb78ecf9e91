// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"

#include <vector>

namespace tinjau::print {

/// How firmly a strip stays on one page with the next one. A page is broken at the loosest joint.
enum class Keep : quint8 {
    Free,
    Weak,   ///< blocks kept together, tables kept whole
    Strong, ///< headings, widows, totals, what a signature pulls with it
    Never,  ///< rows joined by a cell
};

/// A slice of the text column that is never cut: a line, a table row, a chart, a signature block.
/// Items are placed from the strip's top left corner.
struct Strip {
    qreal height = 0;
    std::vector<Item> items = {};
    qreal before = 0; ///< white space above; vanishes at the head of a page
    Keep keep = Keep::Free;
    int table = -1;         ///< the repeated head that belongs above, an index into Flow::heads
    bool isHead = false;
    bool startsPage = false;
    int heading = -1;       ///< this strip is heading number …
    int contentsEntry = -1; ///< the page of that heading is printed at its right end
    /// Distance from the sheet's edge if it comes first on a page (the letterhead); < 0: the margin.
    qreal fromEdge = -1;
};

/// The strips of a section, from top to bottom.
struct Flow {
    std::vector<Strip> strips;
    std::vector<std::vector<Strip>> heads;
    qreal pendingSpace = 0; ///< below the last strip, if something follows
    bool pendingPageBreak = false;

    void add(Strip strip)
    {
        strip.before += pendingSpace;
        strip.startsPage = strip.startsPage || pendingPageBreak;
        pendingSpace = 0;
        pendingPageBreak = false;
        strips.push_back(std::move(strip));
    }
    void addSpace(qreal space) { pendingSpace += space; }
    qreal height() const
    {
        qreal sum = 0;
        for (const Strip& strip : strips) sum += strip.before + strip.height;
        return strips.empty() ? 0 : sum - strips.front().before;
    }
};

} // namespace tinjau::print
