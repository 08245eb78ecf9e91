// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"
#include "core/print/text_layout.h"

namespace tinjau::print {

/// The room that blocks are laid out in.
struct Room {
    qreal width = 0;  ///< of the text column
    qreal height = 0; ///< of a page's body: rows and pictures are never higher
    Typeface typeface = Typeface::Sans;
};

/// Appends a table: caption, head (also to Flow::heads), one strip per row, notes.
void layOutTable(Flow& flow, const Table& table, const Room& room, Measurer& measurer);

/// Widths of the columns in units; together `width`, or less where all columns are fixed. Fixed
/// columns are squeezed where they do not fit.
std::vector<qreal> columnWidths(const std::vector<Column>& columns, qreal width);

} // namespace tinjau::print
