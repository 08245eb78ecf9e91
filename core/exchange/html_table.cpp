// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include <algorithm>
#include <limits>

namespace tinjau::exchange {

namespace {
constexpr int toTheEnd = std::numeric_limits<int>::max();
}

void HtmlTable::beginRow(bool isHidden)
{
    ++m_row;
    m_column = 0;
    if (isHidden) m_facts.hiddenRows.push_back(m_row);
}

void HtmlTable::endRowGroup()
{
    m_takenUntil.clear();
    for (; m_openMerges < m_facts.merged.size(); ++m_openMerges) {
        CellRange& range = m_facts.merged[m_openMerges];
        range.last.row = std::min(range.last.row, m_row);
    }
}

void HtmlTable::beginCell()
{
    if (m_row == 0) beginRow(false);
    ++m_column;
    const auto isTaken = [this] {
        const auto index = static_cast<std::size_t>(m_column - 1);
        return index < m_takenUntil.size() && m_takenUntil[index] >= m_row;
    };
    while (isTaken()) {
        ++m_column;
        ++m_steps;
    }
}

void HtmlTable::endCell(std::string_view text, const HtmlCellHints& hints)
{
    const int first = m_column;
    const bool isTooLong = hints.columnSpan > widestSpan;
    // Excel fills the rest of a row with one empty cell over all columns; that merges nothing.
    const bool isFiller = isTooLong && text.empty();
    m_isCapped = m_isCapped || (isTooLong && !isFiller);
    const int last = first + std::clamp(hints.columnSpan, 1, widestSpan) - 1;
    m_column = last;
    if (!text.empty()) {
        m_isTooWide = m_isTooWide || first > mostColumns;
        m_cells.push_back({static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(first),
                           static_cast<std::uint32_t>(m_texts.size()),
                           static_cast<std::uint32_t>(text.size()), hints.number,
                           static_cast<std::uint16_t>(hints.format),
                           static_cast<std::uint8_t>(hints.type), hints.isFormula});
        m_texts += text;
    }
    const int rowSpan = hints.rowSpan;
    if (isFiller || (last == first && rowSpan == 1)) return;
    const int lastRow = rowSpan <= 0 || rowSpan > toTheEnd - m_row ? toTheEnd : m_row + rowSpan - 1;
    m_facts.merged.push_back({{m_row, first}, {lastRow, last}});
    if (lastRow > m_row && last <= mostColumns) spanDown(first, last, lastRow);
}

void HtmlTable::spanDown(int firstColumn, int lastColumn, int lastRow)
{
    const auto begin = static_cast<std::size_t>(firstColumn - 1);
    const auto end = static_cast<std::size_t>(lastColumn);
    if (m_takenUntil.size() < end) m_takenUntil.resize(end, 0);
    for (std::size_t i = begin; i < end; ++i) m_takenUntil[i] = std::max(m_takenUntil[i], lastRow);
    m_steps += end - begin;
}

void HtmlTable::hideColumns(int count, bool isHidden)
{
    const int last = std::min(m_declaredColumns + std::clamp(count, 1, mostColumns), mostColumns);
    for (int column = m_declaredColumns + 1; isHidden && column <= last; ++column) {
        m_facts.hiddenColumns.push_back(column);
    }
    m_declaredColumns = last;
}

void HtmlTable::finish()
{
    endRowGroup();
    std::erase_if(m_facts.merged, [](const CellRange& range) { return range.first == range.last; });
}

} // namespace tinjau::exchange
