// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>

namespace tinjau::exchange {

/// A cell as a Grid keeps it; ask the Grid for its texts.
struct GridCell {
    std::uint32_t textBegin;
    std::uint32_t textLength;
    std::uint32_t column : 24;
    std::uint32_t type : 7;
    std::uint32_t isFormula : 1;
    std::uint32_t format; ///< index among the formats of the Grid
    double number;
};

/// One sheet in memory, for finding tables in it: rows of cells with a value, packed (24 bytes a
/// cell; equal texts are mostly kept once), so that 200,000 rows of answers stay below 100 MB.
class Grid {
public:
    /// Reads a whole sheet. Stops with FileTooLarge beyond `maxCells`.
    static Result<Grid> load(Workbook& book, std::size_t sheet, Progress& progress,
                             std::size_t maxCells = 40'000'000);

    const SheetHead& head() const { return m_head; }
    const SheetFacts& facts() const { return m_facts; }
    /// The kind of file that it was read from.
    Container container() const { return m_container; }
    /// How the columns of a text file were told apart (see Workbook); empty for other files.
    const QString& delimiter() const { return m_delimiter; }
    /// Tells where the cells came from; Grid::load does it.
    void setOrigin(Container container, const QString& delimiter);

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
    /// As the sheet shows it (see displayedText).
    QString displayed(const GridCell& cell) const;
    /// The cell as a reader hands it out; its text lives as long as the Grid.
    Cell cell(int row, const GridCell& cell) const;

private:
    friend class GridBuilder;
    SheetHead m_head;
    SheetFacts m_facts;
    Container m_container = Container::Xlsx;
    QString m_delimiter;
    std::vector<GridCell> m_cells;
    /// Row r (from 1) holds the cells m_rowBegin[r - 1] up to m_rowBegin[r]; the last entry is the
    /// end.
    std::vector<std::size_t> m_rowBegin{0};
    std::string m_texts;
    std::vector<NumberFormat> m_formats{NumberFormat{}};
    int m_lastColumn = 0;
};

/// Makes a Grid from streamed cells; also from cells of a test, without a file. Cells that come out
/// of order are put in order; of two at one address the first stays.
class GridBuilder final : public CellVisitor {
public:
    explicit GridBuilder(SheetHead head, std::size_t maxCells = 40'000'000);
    bool visit(const Cell& cell) override;
    /// Whether visit() refused a cell because the Grid is full.
    bool isFull() const { return m_isFull; }
    /// Call once, at the end.
    Grid finish(SheetFacts facts);

private:
    struct RowedCell {
        int row;
        GridCell cell;
    };
    GridCell packed(const Cell& cell);
    std::uint32_t keptText(std::string_view text);
    std::uint32_t keptFormat(const NumberFormat* format);
    void mergeLateCells();

    static constexpr std::size_t REMEMBERED_TEXTS = 4096;
    struct Remembered {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };
    Grid m_grid;
    std::size_t m_maxCells;
    std::size_t m_textsSeen = 0; ///< bytes
    bool m_isFull = false;
    std::vector<Remembered> m_remembered;
    std::unordered_map<std::size_t, Remembered> m_longTexts; ///< by hash
    std::unordered_map<const NumberFormat*, std::uint32_t> m_knownFormats;
    std::vector<RowedCell> m_late;
};

/// What `sheets` says of a sheet.
struct SheetSummary {
    std::optional<CellRange>
        range; ///< smallest rectangle of all values and merged ranges; none if empty
    int rowsWithValues = 0;
};
SheetSummary summarise(const Grid& grid);

} // namespace tinjau::exchange
