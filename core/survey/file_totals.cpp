// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/file_totals.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;
using exchange::Place;
using exchange::RowClass;

namespace {

QString labelOf(const Grid& grid, int row)
{
    for (const GridCell& cell : grid.row(row)) {
        const QString text = grid.raw(cell).trimmed();
        if (!text.isEmpty()) return exchange::plainText(text);
    }
    return {};
}

bool hasWord(const QString& label, const QStringList& words)
{
    const QStringList own = label.split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return own.contains(word); });
}

/// The last number of the row that can be an index, as it is written.
std::optional<PrintedIndex> indexInRow(const Grid& grid, int row)
{
    static const QRegularExpression written(u"(\\d{2,3}(?:[.,]\\d+)?)\\s*%?$"_s);
    const auto cells = grid.row(row);
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        const QString text = grid.raw(*cell).trimmed();
        const auto match = written.match(text);
        if (!match.hasMatch()) continue;
        const auto value = exchange::numberIn(match.captured(1));
        if (!value || *value < Ratio(20) || *value > Ratio(101)) continue;
        QString digits = match.captured(1);
        return PrintedIndex{digits.replace(u',', u'.'), *value,
                            Place{grid.head().name, row, static_cast<int>(cell->column)}};
    }
    return std::nullopt;
}

bool isRowOfSums(const QString& label)
{
    static const QStringList sums{u"jumlah"_s, u"jml"_s,         u"total"_s,
                                  u"σ"_s,      u"nilai unsur"_s, u"nilai per unsur"_s};
    static const QStringList others{u"nrr"_s,       u"rata"_s,    u"bobot"_s,    u"tertimbang"_s,
                                    u"responden"_s, u"jawaban"_s, u"kuesioner"_s};
    const bool begins = std::any_of(sums.begin(), sums.end(),
                                    [&](const QString& word) { return label.startsWith(word); });
    return begins && !hasWord(label, others);
}

int sumOf(const SkmTable& table, std::size_t question)
{
    int sum = 0;
    for (const Response& response : table.responses)
        if (response.scores[question]) sum += *response.scores[question];
    return sum;
}

} // namespace

std::optional<PrintedIndex> printedIndexIn(const Grid& grid, const ClassifiedRows& rows)
{
    for (const QStringList& names :
         {QStringList{u"ikm"_s, u"skm"_s}, QStringList{u"konversi"_s, u"indeks"_s}}) {
        for (int row = rows.firstRow; row <= rows.lastRow(); ++row) {
            const RowClass kind = rows.at(row);
            if (kind != RowClass::Total && kind != RowClass::Footer) continue;
            if (!hasWord(labelOf(grid, row), names)) continue;
            if (auto index = indexInRow(grid, row)) return index;
        }
    }
    return std::nullopt;
}

std::vector<exchange::Problem> wrongSums(const Grid& grid, const ClassifiedRows& rows,
                                         const SkmTable& table)
{
    std::vector<exchange::Problem> problems;
    for (int row = rows.firstRow; row <= rows.lastRow(); ++row) {
        if (rows.at(row) != RowClass::Total || !isRowOfSums(labelOf(grid, row))) continue;
        for (std::size_t i = 0; i < table.questions.size(); ++i) {
            const int column = exchange::parseA1(table.questions[i].letters + u'1')->column;
            const QString seen = grid.raw(exchange::CellAddress{row, column}).trimmed();
            const auto printed = exchange::numberIn(seen);
            if (!printed || !printed->isWhole()) continue;
            const int sum = sumOf(table, i);
            if (*printed == Ratio(sum)) continue;
            problems.push_back({Place{grid.head().name, row, column}, u"TOTAL_DIFFERS"_s, seen,
                                QString::number(sum), u"own-sum"_s});
        }
        break; // further rows of sums belong to pages or to other figures
    }
    return problems;
}

} // namespace tinjau::survey
