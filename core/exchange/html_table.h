// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <string>
#include <vector>

namespace tinjau::exchange {

/// What a cell of an HTML table says beyond its text.
struct HtmlCellHints {
    int columnSpan = 1;
    int rowSpan = 1; ///< 0: to the end of the table
    CellType type = CellType::Text;
    double number = 0;
    int format = 0; ///< number among the formats of the document
    bool isFormula = false;
};

/// One table of an HTML file: where its cells lie, once spans are taken into account. Spans of
/// cells below push later cells to the right, as in a browser.
class HtmlTable {
public:
    struct StoredCell {
        std::uint32_t row;
        std::uint32_t column;
        std::uint32_t textBegin;
        std::uint32_t textLength;
        double number;
        std::uint16_t format;
        std::uint8_t type;
        bool isFormula;
    };

    /// As many columns as a sheet of Excel has.
    static constexpr int mostColumns = 16384;
    /// The widest span that HTML knows; browsers take a wider one for this.
    static constexpr int widestSpan = 1000;

    void beginRow(bool isHidden);
    /// Nothing reaches below the end of a head, body or foot, whatever a rowspan says.
    void endRowGroup();
    void beginCell();
    /// What the cell begun last holds; an empty text is no value and is not kept.
    void endCell(std::string_view text, const HtmlCellHints& hints);
    void hideColumns(int count, bool isHidden);
    /// Call once, after the last row.
    void finish();

    QString caption;
    std::vector<QString> leadingLines; ///< text between the table before and this one

    const std::vector<StoredCell>& cells() const { return m_cells; }
    std::string_view text(const StoredCell& cell) const
    {
        return std::string_view(m_texts).substr(cell.textBegin, cell.textLength);
    }
    const SheetFacts& facts() const { return m_facts; }
    bool isCapped() const { return m_isCapped; }   ///< a span was cut
    bool isTooWide() const { return m_isTooWide; } ///< a value stood beyond the last column
    /// A table whose spans need more work than any honest one.
    bool isHostile() const { return m_steps > 300'000'000; }

private:
    void spanDown(int firstColumn, int lastColumn, int lastRow);

    int m_row = 0; ///< the row begun last, from 1
    int m_column = 0;
    int m_declaredColumns = 0;
    std::vector<int>
        m_takenUntil; ///< by column from 0: the last row that a cell above reaches into
    std::vector<StoredCell> m_cells;
    std::string m_texts;
    SheetFacts m_facts;
    std::size_t m_openMerges = 0; ///< first merged range that began in this row group
    bool m_isCapped = false;
    bool m_isTooWide = false;
    std::size_t m_steps = 0;
};

} // namespace tinjau::exchange
