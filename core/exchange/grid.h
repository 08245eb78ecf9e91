// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <cstdint>
#include <span>
#include <string>

namespace tinjau::exchange {

/// A cell as a Grid keeps it; ask the Grid for its texts.
struct GridCell {
    std::uint32_t textBegin;
    std::uint32_t textLength;
    std::uint32_t column : 24;
    std::uint32_t type : 7;
    std::uint32_t isFormula : 1;
    double number;
};

/// One sheet in memory, for finding tables in it: rows of cells with a value, packed (24 bytes a
/// cell and its displayed text), so that 200,000 rows of answers stay below 100 MB.
class Grid {
public:
    /// Reads a whole sheet. Stops with FileTooLarge beyond `maxCells`.
    static Result<Grid> load(Workbook& book, std::size_t sheet, Progress& progress,
                             std::size_t maxCells = 40'000'000);

    const SheetHead& head() const { return m_head; }
    const SheetFacts& facts() const { return m_facts; }

    /// Number of the last row with a value, 0 if none; rows count from 1.
    int lastRow() const { return static_cast<int>(m_rowBegin.size()) - 1; }
    int lastColumn() const { return m_lastColumn; }
    /// The cells of a row that hold a value, left to right; empty beyond the last row.
    std::span<const GridCell> row(int number) const;
    /// The cell at an address, or null.
    const GridCell* at(CellAddress address) const;

    CellType type(const GridCell& cell) const { return static_cast<CellType>(cell.type); }
    /// The canonical form (see canonicalText), UTF-8.
    std::string_view rawUtf8(const GridCell& cell) const;
    QString raw(const GridCell& cell) const;
    /// Canonical form of the cell at an address; empty if there is none.
    QString raw(CellAddress address) const;

private:
    friend class GridBuilder;
    SheetHead m_head;
    SheetFacts m_facts;
    std::vector<GridCell> m_cells;
    /// Row r (from 1) holds the cells m_rowBegin[r - 1] up to m_rowBegin[r]; the last entry is the end.
    std::vector<std::size_t> m_rowBegin{0};
    std::string m_texts;
    int m_lastColumn = 0;
};

} // namespace tinjau::exchange
