// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_rows.h"

namespace tinjau::survey {

/// One table of answers (or of means) with everything that was read from it.
struct SkmTable {
    exchange::TableLayout layout;
    SkmKind kind = SkmKind::None;
    std::vector<Question> questions;
    std::vector<Response>
        responses; ///< respondents and rows that only have a number or a profile (Q0)
    std::vector<bool> isRespondent; ///< for each response
    bool hasServices = false;
    SkmRowCounts rows;
    std::vector<exchange::Decision> decisions;
    std::vector<exchange::Problem> problems;
    std::optional<PrintedIndex> printedIndex;
    std::vector<SkmNote> notes;
    std::optional<int> nextTable; ///< row of the next header in the sheet
};

/// Every table in a sheet that concerns a survey, top to bottom; empty if there is none. With a
/// header that the options name, just that one.
std::vector<SkmTable> readSkmTables(const exchange::Grid& grid, std::size_t sheetIndex,
                                    const SkmReadOptions& options,
                                    const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
