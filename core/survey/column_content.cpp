// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/column_content.h"

#include "core/exchange/cell_values.h"
#include "core/survey/answer_reading.h"

#include <algorithm>

namespace tinjau::survey {

using exchange::Grid;
using exchange::GridCell;
using exchange::HeaderBlock;

namespace {

constexpr int sampledRows = 400;
constexpr std::size_t distinctKept = 12;

int firstRowBelow(const HeaderBlock& header)
{
    return header.rows.empty() ? 1 : header.rows.back() + 1;
}

std::optional<std::size_t> indexOf(const HeaderBlock& header, const GridCell& cell)
{
    const int column = static_cast<int>(cell.column);
    if (column < header.firstColumn || column > header.lastColumn) return std::nullopt;
    return static_cast<std::size_t>(column - header.firstColumn);
}

bool isTemporal(exchange::CellType type)
{
    return type == exchange::CellType::Date || type == exchange::CellType::DateTime
           || type == exchange::CellType::Time;
}

bool looksLikeMoment(const Grid& grid, const GridCell& cell, const QString& text)
{
    if (isTemporal(grid.type(cell))) return true;
    if (text.size() < 4 || exchange::numberIn(text)) return false;
    return exchange::readMoment(text, exchange::DateOrder::DayFirst).has_value()
           || exchange::readMoment(text, exchange::DateOrder::MonthFirst).has_value();
}

using Readings = QHash<QString, AnswerReading>;

AnswerReading readOnce(Readings& known, const QString& text, const SheetVocabulary& vocabulary)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd()) return *found;
    return *known.insert(text, readAnswer(text, {}, vocabulary));
}

void addCell(ColumnContent& content, const Grid& grid, const GridCell& cell, Readings& known,
             const SheetVocabulary& vocabulary)
{
    const QString text = grid.raw(cell).trimmed();
    if (exchange::meansNothing(text)) return;
    ++content.filled;
    content.letters += static_cast<int>(text.size());
    if (content.distinct.size() < distinctKept) content.distinct.insert(text);
    if (looksLikeMoment(grid, cell, text)) {
        ++content.moments;
        return;
    }
    const AnswerReading reading = readOnce(known, text, vocabulary);
    if (isAnswerLike(reading)) ++content.answers;
    if (reading.number && !reading.number->isWhole()) ++content.fractions;
    if (reading.number && reading.number->isWhole() && *reading.number >= Ratio(1)
        && *reading.number <= Ratio(4))
        ++content.scores;
    if (reading.kind == AnswerReading::Kind::Words || reading.kind == AnswerReading::Kind::Shape)
        ++content.officialWords;
    if (!reading.element.isEmpty()) ++content.elementWords[reading.element];
}

} // namespace

std::vector<ColumnContent> contentOf(const Grid& grid, const HeaderBlock& header,
                                     const SheetVocabulary& vocabulary)
{
    std::vector<ColumnContent> contents(header.headings.size());
    Readings known;
    const int first = firstRowBelow(header);
    for (int row = first; row <= std::min(grid.lastRow(), first + sampledRows); ++row) {
        if (exchange::repeatsHeader(grid, row, header)
            || exchange::isNumberingRow(grid, row, header))
            continue;
        for (const GridCell& cell : grid.row(row))
            if (const auto index = indexOf(header, cell))
                addCell(contents[*index], grid, cell, known, vocabulary);
    }
    return contents;
}

std::vector<bool> emptyColumns(const Grid& grid, const HeaderBlock& header)
{
    std::vector<bool> isEmpty(header.headings.size(), true);
    for (int row = firstRowBelow(header); row <= grid.lastRow(); ++row) {
        for (const GridCell& cell : grid.row(row)) {
            const auto index = indexOf(header, cell);
            if (!index || !isEmpty[*index]) continue;
            const bool isText = grid.type(cell) == exchange::CellType::Text;
            isEmpty[*index] = isText && exchange::meansNothing(grid.raw(cell));
        }
    }
    return isEmpty;
}

} // namespace tinjau::survey
