// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"

#include <algorithm>
#include <functional>

namespace tinjau::exchange {

static_assert(sizeof(GridCell) == 24);

Result<Grid> Grid::load(Workbook& book, std::size_t sheet, Progress& progress,
                        std::size_t maxCells) {
    GridBuilder builder(book.sheets().at(sheet), maxCells);
    Result<SheetFacts> facts = book.read(sheet, builder, progress);
    if (!facts) return failure(facts.error());
    if (builder.isFull()) {
        return failure(ErrorCode::FileTooLarge, {QString::number(maxCells)});
    }
    Grid grid = builder.finish(std::move(*facts));
    grid.setOrigin(book.container(), book.delimiter().value_or(QString()));
    return grid;
}

void Grid::setOrigin(Container container, const QString& delimiter) {
    m_container = container;
    m_delimiter = delimiter;
}

std::span<const GridCell> Grid::row(int number) const {
    if (number < 1 || number > lastRow()) return {};
    const auto index = static_cast<std::size_t>(number);
    return std::span(m_cells).subspan(m_rowBegin[index - 1],
                                      m_rowBegin[index] - m_rowBegin[index - 1]);
}

const GridCell* Grid::at(CellAddress address) const {
    const std::span<const GridCell> cells = row(address.row);
    const auto wanted = static_cast<std::uint32_t>(std::max(address.column, 0));
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), wanted,
                         [](const GridCell& c, std::uint32_t column) { return c.column < column; });
    return found != cells.end() && found->column == wanted ? &*found : nullptr;
}

std::string_view Grid::rawUtf8(const GridCell& cell) const {
    return std::string_view(m_texts).substr(cell.textBegin, cell.textLength);
}

QString Grid::raw(const GridCell& cell) const {
    const std::string_view text = rawUtf8(cell);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString Grid::raw(CellAddress address) const {
    const GridCell* found = at(address);
    return found ? raw(*found) : QString();
}

QString Grid::displayed(const GridCell& gridCell) const {
    return displayedText(cell(0, gridCell));
}

Cell Grid::cell(int row, const GridCell& cell) const {
    const CellType kind = type(cell);
    const bool hasFormat =
        kind != CellType::Text && kind != CellType::Boolean && kind != CellType::Error;
    return {.at = {row, static_cast<int>(cell.column)},
            .type = kind,
            .text = rawUtf8(cell),
            .number = cell.number,
            .format = hasFormat ? &m_formats[cell.format] : nullptr,
            .isFormula = cell.isFormula != 0};
}

GridBuilder::GridBuilder(SheetHead head, std::size_t maxCells)
    : m_maxCells(maxCells), m_remembered(REMEMBERED_TEXTS), m_knownFormats{{nullptr, 0}} {
    m_grid.m_head = std::move(head);
}

bool GridBuilder::visit(const Cell& cell) {
    // Texts that come again and again take no room, but looking at each of them takes time.
    constexpr std::size_t LONGEST_TEXTS = std::size_t{1} << 30;
    m_textsSeen += cell.text.size();
    if (m_grid.m_cells.size() + m_late.size() >= m_maxCells || m_textsSeen > LONGEST_TEXTS) {
        m_isFull = true;
        return false;
    }
    const int row = cell.at.row;
    const int lastRow = m_grid.lastRow();
    const bool isLate = row < lastRow
                        || (row == lastRow && !m_grid.m_cells.empty()
                            && static_cast<int>(m_grid.m_cells.back().column) >= cell.at.column);
    if (isLate) {
        m_late.push_back({row, packed(cell)});
        return true;
    }
    m_grid.m_rowBegin.resize(static_cast<std::size_t>(row) + 1, m_grid.m_cells.size());
    m_grid.m_cells.push_back(packed(cell));
    m_grid.m_rowBegin.back() = m_grid.m_cells.size();
    return true;
}

GridCell GridBuilder::packed(const Cell& cell) {
    m_grid.m_lastColumn = std::max(m_grid.m_lastColumn, cell.at.column);
    const bool isText = cell.type == CellType::Text || cell.type == CellType::Boolean
                        || cell.type == CellType::Error;
    const std::string made = isText ? std::string() : canonicalUtf8(cell);
    const std::string_view text = isText ? cell.text : std::string_view(made);
    return {.textBegin = keptText(text),
            .textLength = static_cast<std::uint32_t>(text.size()),
            .column = static_cast<std::uint32_t>(cell.at.column) & 0xffffff,
            .type = static_cast<std::uint32_t>(cell.type) & 0x7f,
            .isFormula = cell.isFormula ? 1u : 0u,
            .format = isText ? 0 : keptFormat(cell.format),
            .number = cell.number};
}

/// Answers repeat ("4", "Perempuan"): a small memory of recent texts saves most of the bytes.
std::uint32_t GridBuilder::keptText(std::string_view text) {
    // Long ones are remembered for good: a small file can point to them from a million cells.
    constexpr std::size_t LONG = 64;
    const std::size_t hash = std::hash<std::string_view>{}(text);
    Remembered& remembered =
        text.size() < LONG ? m_remembered[hash % REMEMBERED_TEXTS] : m_longTexts[hash];
    const std::string_view before =
        std::string_view(m_grid.m_texts).substr(remembered.begin, remembered.length);
    if (before != text) {
        remembered = {static_cast<std::uint32_t>(m_grid.m_texts.size()),
                      static_cast<std::uint32_t>(text.size())};
        m_grid.m_texts.append(text);
    }
    return remembered.begin;
}

std::uint32_t GridBuilder::keptFormat(const NumberFormat* format) {
    const auto next = static_cast<std::uint32_t>(m_grid.m_formats.size());
    const auto [known, isNew] = m_knownFormats.emplace(format, next);
    if (isNew) m_grid.m_formats.push_back(*format);
    return known->second;
}

void GridBuilder::mergeLateCells() {
    std::vector<RowedCell> all;
    all.reserve(m_grid.m_cells.size() + m_late.size());
    for (int row = 1; row <= m_grid.lastRow(); ++row) {
        for (const GridCell& cell : m_grid.row(row)) all.push_back({row, cell});
    }
    all.insert(all.end(), m_late.begin(), m_late.end());
    const auto place = [](const RowedCell& c) {
        return std::pair(c.row, static_cast<std::uint32_t>(c.cell.column));
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const RowedCell& a, const RowedCell& b) { return place(a) < place(b); });
    all.erase(
        std::unique(all.begin(), all.end(),
                    [&](const RowedCell& a, const RowedCell& b) { return place(a) == place(b); }),
        all.end());
    m_grid.m_cells.clear();
    m_grid.m_rowBegin.assign(1, 0);
    for (const RowedCell& one : all) {
        m_grid.m_rowBegin.resize(static_cast<std::size_t>(one.row) + 1, m_grid.m_cells.size());
        m_grid.m_cells.push_back(one.cell);
        m_grid.m_rowBegin.back() = m_grid.m_cells.size();
    }
}

Grid GridBuilder::finish(SheetFacts facts) {
    if (!m_late.empty()) mergeLateCells();
    m_grid.m_facts = std::move(facts);
    return std::move(m_grid);
}

SheetSummary summarise(const Grid& grid) {
    SheetSummary summary;
    const auto include = [&summary](CellRange part) {
        if (!summary.range) {
            summary.range = part;
            return;
        }
        CellRange& range = *summary.range;
        range.first = {std::min(range.first.row, part.first.row),
                       std::min(range.first.column, part.first.column)};
        range.last = {std::max(range.last.row, part.last.row),
                      std::max(range.last.column, part.last.column)};
    };
    for (int row = 1; row <= grid.lastRow(); ++row) {
        const std::span<const GridCell> cells = grid.row(row);
        if (cells.empty()) continue;
        ++summary.rowsWithValues;
        include({{row, static_cast<int>(cells.front().column)},
                 {row, static_cast<int>(cells.back().column)}});
    }
    for (const CellRange& merged : grid.facts().merged) include(merged);
    return summary;
}

} // namespace tinjau::exchange
