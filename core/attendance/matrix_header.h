// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/column_table.h"

#include <map>

namespace tinjau::attendance {

/// The heading of a table with one column per day.
struct MatrixHeader {
    std::vector<int> rows;    ///< of the heading
    int dayRow = 0;           ///< holds the day numbers or dates; 0: an empty form
    std::map<int, int> days;  ///< column → day of the month
    std::map<int, QDate> dates; ///< column → date, where the heading states whole dates
};

/// Looks for day numbers, or whole dates, along a row beside a column for persons. Also finds the
/// empty form, whose day columns have no heading yet.
std::optional<MatrixHeader> findMatrixHeader(const exchange::Grid& grid, const ReaderKit& kit);

/// The date of each day column in a period; days that count down begin the next month ("21 … 31, 1
/// … 20").
std::map<int, QDate> datesOf(const MatrixHeader& header, const DateRange& period);

/// The month that the sheet, its name, the page or the file's name speaks of.
std::optional<DateRange> matrixPeriod(const exchange::Grid& grid, int headerRow, const ReadOptions& options);

/// Names the columns of days in the layout.
void markDays(const MatrixHeader& header, exchange::TableLayout& layout);

} // namespace tinjau::attendance
