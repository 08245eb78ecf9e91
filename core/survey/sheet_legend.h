// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_finder.h"
#include "core/survey/sheet_vocabulary.h"

#include <map>

namespace tinjau::survey {

/// What the texts around a table explain about it.
struct SheetLegend {
    std::map<QString, QString>
        elements;           ///< "U8" → "SARANA"; only what is said once or always alike
    int scoresAgree = 0;    ///< "4 = Sangat baik"
    int scoresReversed = 0; ///< "1 = Sangat baik"
};

/// Reads titles, footer and the blocks beside the table: "U8 = Sarana dan Prasarana" in one cell or
/// in neighbouring ones, "1 : Tidak baik".
SheetLegend legendOf(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                     const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
