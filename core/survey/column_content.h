// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_finder.h"
#include "core/survey/sheet_vocabulary.h"

#include <set>

namespace tinjau::survey {

/// What the cells under a heading look like, taken from the first rows of the table.
struct ColumnContent {
    int filled = 0;
    int answers = 0;            ///< could be answers of a form
    int scores = 0;             ///< whole numbers 1 … 4
    int fractions = 0;          ///< numbers with decimals
    int moments = 0;            ///< dates or times
    int letters = 0;            ///< characters in all texts together
    std::set<QString> distinct; ///< at most a dozen
    /// Answers in official words of one element alone, by element.
    std::map<QString, int> elementWords;
    int officialWords = 0;

    bool isMostly(int part) const { return filled > 0 && part * 10 >= filled * 8; }
    int meanLength() const { return filled == 0 ? 0 : letters / filled; }
};

/// Content of the columns of a header, one entry per heading.
std::vector<ColumnContent> contentOf(const exchange::Grid& grid,
                                     const exchange::HeaderBlock& header,
                                     const SheetVocabulary& vocabulary);

/// Columns (of the header) that hold a value in no row below it; "NULL" and "-" are no values.
std::vector<bool> emptyColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header);

} // namespace tinjau::survey
