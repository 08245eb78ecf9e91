// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/word_export.h"

#include <algorithm>
#include <map>

namespace tinjau::survey {

namespace {

constexpr int comparedRows = 300;

/// The printed question itself: the same long text in every row.
bool isQuestionText(const ColumnContent& content)
{
    return content.filled > 0 && content.distinct.size() <= 2 && content.answers == 0
           && content.meanLength() > 20;
}

bool isWordColumn(const ColumnContent& content)
{
    return content.isMostly(content.officialWords);
}
bool isNumberColumn(const ColumnContent& content)
{
    return content.isMostly(content.scores);
}

/// Every word has the same number beside it, and better words have higher numbers.
bool saysTheSame(const exchange::Grid& grid, int firstRow, int words, int numbers)
{
    std::map<QString, QString> numberOf;
    int compared = 0, different = 0;
    for (int row = firstRow; row <= std::min(grid.lastRow(), firstRow + comparedRows); ++row) {
        const QString word = grid.raw(exchange::CellAddress{row, words}).trimmed().toLower();
        const QString number = grid.raw(exchange::CellAddress{row, numbers}).trimmed();
        if (word.isEmpty() || number.isEmpty()) continue;
        ++compared;
        const auto [known, isNew] = numberOf.try_emplace(word, number);
        if (!isNew && known->second != number) ++different;
    }
    return compared > 0 && different * 10 <= compared;
}

} // namespace

std::vector<std::size_t> duplicatesOfExport(const exchange::Grid& grid,
                                            const exchange::HeaderBlock& header,
                                            const std::vector<WordExportColumn>& columns)
{
    std::map<QString, std::vector<std::size_t>> byElement;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].element.isEmpty()) byElement[columns[i].element].push_back(i);
    std::vector<std::size_t> duplicates;
    const int firstRow = header.rows.empty() ? 1 : header.rows.back() + 1;
    for (const auto& [element, members] : byElement) {
        if (members.size() < 2) continue;
        std::vector<std::size_t> words, numbers;
        for (const std::size_t i : members) {
            if (isQuestionText(*columns[i].content))
                duplicates.push_back(i);
            else if (isNumberColumn(*columns[i].content))
                numbers.push_back(i);
            else if (isWordColumn(*columns[i].content))
                words.push_back(i);
        }
        if (words.size() != 1 || numbers.size() != 1) continue;
        if (saysTheSame(grid, firstRow, columns[words[0]].column, columns[numbers[0]].column))
            duplicates.push_back(words[0]);
    }
    return duplicates;
}

} // namespace tinjau::survey
