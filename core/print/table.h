// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/rich_text.h"

#include <optional>

namespace tinjau::print {

struct Cell {
    RichText text;
    int columnSpan = 1;
    int rowSpan = 1; ///< rows joined by a span never part, so keep spans within what fits on a page
    std::optional<Align> align = {}; ///< none: the column's; in the head: centred
    bool bold = false;
    double shade = 0; ///< grey behind the text: 0 white … 1 black; keep below 0.25

    Cell() = default;
    Cell(const QString& plain) : text(plain) {}            // NOLINT: most cells are plain text
    Cell(RichText rich) : text(std::move(rich)) {}         // NOLINT
    Cell(RichText rich, int columns, int rows = 1)
        : text(std::move(rich)), columnSpan(columns), rowSpan(rows)
    {
    }
    Cell& aligned(Align to)
    {
        align = to;
        return *this;
    }
    Cell& inBold()
    {
        bold = true;
        return *this;
    }
    Cell& shaded(double grey)
    {
        shade = grey;
        return *this;
    }
};

/// Cells from left to right; a place covered by a span from above or from the left has no cell.
struct Row {
    std::vector<Cell> cells;
    bool bold = false;
    double minHeight = 0; ///< in mm; for rows that are filled in by hand
    bool keepWithNext = false; ///< never the last row of a page: the heading of a group

    Row() = default;
    Row(std::vector<Cell> all) : cells(std::move(all)) {}  // NOLINT: a row is its cells
    Row(std::initializer_list<Cell> all) : cells(all) {}
};

/// A column has its width in mm, or a share of what the fixed columns leave.
struct Column {
    double width = 1;
    bool isShare = true;
    Align align = Align::Left;

    static Column mm(double width, Align align = Align::Left) { return {width, false, align}; }
    static Column share(double part, Align align = Align::Left) { return {part, true, align}; }
};

enum class TableRules {
    All,  ///< 0.5 pt around every cell
    None, ///< for texts side by side
};

/// A table. Head rows repeat on every page, rows are not torn, totals stay with at least two rows of
/// the body, the caption with the head, the notes with the last row.
struct Table {
    RichText caption = {}; ///< above, centred, bold: "Tabel 5. Nilai per unsur pelayanan"
    std::vector<Column> columns = {};
    std::vector<Row> head = {}; ///< bold, centred
    std::vector<Row> body = {};
    std::vector<Row> totals = {}; ///< bold
    std::vector<RichText> notes = {}; ///< 9 pt (or smaller, as the table) below the last row
    double size = 10;                 ///< in points
    double width = 1;                 ///< share of the text width, centred: 0 < width ≤ 1
    double padding = 1;               ///< in mm above and below; half as much again at the sides
    std::optional<double> sidePadding = {}; ///< in mm, where the sides have their own
    double spaceBefore = 2;           ///< in mm
    double spaceAfter = 3;            ///< in mm
    TableRules rules = TableRules::All;
    VerticalAlign verticalAlign = VerticalAlign::Middle; ///< of body cells
    bool keepTogether = false; ///< on one page if it fits on one
};

} // namespace tinjau::print
