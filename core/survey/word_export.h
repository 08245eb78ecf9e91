// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_finder.h"
#include "core/survey/column_content.h"

namespace tinjau::survey {

/// A column as the finder of duplicates sees it.
struct WordExportColumn {
    int column = 0;
    QString element; ///< empty if it is none of the nine, or if a person said what it is
    bool fromGroup = false;
    const ColumnContent* content = nullptr;
};

/// Some programs export each element three times: the answer in words, its number, the text of the
/// question. Names (by index) the columns that only repeat another one; of words and number the
/// number stays.
std::vector<std::size_t> duplicatesOfExport(const exchange::Grid& grid,
                                            const exchange::HeaderBlock& header,
                                            const std::vector<WordExportColumn>& columns);

} // namespace tinjau::survey
