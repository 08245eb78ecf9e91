// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/collector.h"
#include "core/exchange/table_finder.h"

#include <QHash>

#include <vector>

namespace tinjau::attendance {

/// A table with a heading, its columns by what they mean.
struct ColumnTable {
    exchange::HeaderBlock header;
    std::vector<exchange::ColumnMapping> columns;
    QHash<QString, std::vector<int>> byField; ///< left to right
    std::optional<int> numberingRow;
    int firstRow = 1; ///< below heading and numbering

    bool has(const QString& field) const { return byField.contains(field); }
    /// The first column of a field; 0 if there is none.
    int column(const QString& field) const
    {
        const auto found = byField.constFind(field);
        return found == byField.constEnd() ? 0 : found->front();
    }
    /// "no id" for "No. ID": the heading of a field in its plain form.
    QString heading(const QString& field) const;
};

/// The table under the first heading, or under the one that a person named.
std::optional<ColumnTable> findColumnTable(const exchange::Grid& grid, const ReaderKit& kit,
                                           const exchange::LayoutMap& map, int fromRow = 1);
/// The table under these heading rows.
ColumnTable columnTableAt(const exchange::Grid& grid, const ReaderKit& kit,
                          const exchange::LayoutMap& map, exchange::HeaderBlock header);

/// Rows of the table that hold a person, by a name or number beside something else; without
/// numbering, totals, legends and signatures. `sections` says under which section row each stands.
struct PersonRows {
    std::vector<int> rows;
    std::vector<QString> sections;
};
PersonRows personRows(const exchange::Grid& grid, const ColumnTable& table);

/// "JUMLAH", "Total", "Rata-rata" at the beginning of a row.
bool isTotalRow(const exchange::Grid& grid, int row);

/// The cell of a field in a row, or null.
const exchange::GridCell* cellOf(const exchange::Grid& grid, int row, const ColumnTable& table,
                                 const QString& field);
/// Its text without blanks around; empty for "-", "NULL" and the like.
QString textOf(const exchange::Grid& grid, int row, const ColumnTable& table, const QString& field);

/// Fills the layout of the reading from the table.
void describe(const ColumnTable& table, exchange::TableLayout& layout);

/// Who the row is about: number, NIP (with its faults as problems) and name. A roster also misses a
/// NIP that is not there.
organisation::SheetPerson readPerson(const exchange::Grid& grid, int row, const ColumnTable& table,
                                     Collector& collector, bool needsNip = false);
/// Takes a NIP as written; faults become problems at the cell.
void takeNip(const QString& text, exchange::CellAddress at, Collector& collector,
             organisation::SheetPerson& person);
/// Whether the NIPs of the table, kept as numbers, went through binary doubles.
bool nipsAreRounded(const exchange::Grid& grid, const ColumnTable& table);

} // namespace tinjau::attendance
