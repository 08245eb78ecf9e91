// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/table_layout.h"
#include "core/survey/sheet_vocabulary.h"

namespace tinjau::survey {

/// A summary with one element per row ("Persyaratan · 105 · 3,62"), without any answers.
std::optional<exchange::TableLayout> findElementList(const exchange::Grid& grid,
                                                     std::size_t sheetIndex,
                                                     const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
