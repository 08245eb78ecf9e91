// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_columns.h"

#include <map>

namespace tinjau::survey {

/// The rows of one table: header, number row, totals, footer, data, blank, tried in this order.
struct ClassifiedRows {
    int firstRow = 1; ///< row of classes[0]
    std::vector<exchange::RowClass> classes;
    std::optional<int> numberRow;
    std::map<int, QString> sections; ///< row of a section heading → its text
    std::vector<int> samples;        ///< rows left out as examples of a template
    std::optional<int> nextTable;    ///< row where another header begins

    exchange::RowClass at(int row) const
    {
        return classes[static_cast<std::size_t>(row - firstRow)];
    }
    int lastRow() const { return firstRow + static_cast<int>(classes.size()) - 1; }
};

/// Classifies the rows from `firstRow` (1, or the row after an earlier table) to the end of the
/// table. Never by values alone: where everybody answers 4, each row equals the mean of the rows
/// above.
ClassifiedRows classifyRows(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                            const ColumnPlan& plan, const SheetVocabulary& vocabulary,
                            int firstRow = 1);

/// Whether a text labels a row of totals ("NRR/Unsur", "Σ").
bool beginsTotal(QStringView text, const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
