// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/column_table.h"
#include "core/attendance/moment_cells.h"

namespace tinjau::attendance {

/// Reads rows that state one day each: a date, times in and out, a code.
class DayRows {
public:
    /// `rows` are those whose dates decide the order of day and month.
    DayRows(const exchange::Grid& grid, const ColumnTable& table, const std::vector<int>& rows,
            const ReadOptions& options, Collector& collector);

    /// Takes the row for a person (−1: nobody is named). True if it holds at least one punch.
    bool take(int row, int person);
    /// Says in the layout how dates were read; asks where it is not certain.
    void describeDates();

private:
    std::optional<QDate> dayOf(int row);
    /// Adds the punches of one column; the first time of it, if any.
    std::optional<int> takeClock(int row, int column, QDate day, int person, Side side);
    void takeCode(int row, int column, const QString& text, QDate day, int person, bool hasPunch,
                  bool isCodeColumn);

    const exchange::Grid& m_grid;
    const ColumnTable& m_table;
    Collector& m_collector;
    exchange::FoundDateOrder m_order;
    bool m_isSaid = false;
    int m_year = 0;
    QDate m_first, m_last;
    QString m_codeInClock; ///< of the row of the moment: "DL" where a time should stand
    int m_codeColumn = 0;
};

/// Whether the cell under `date` holds something like a day.
bool hasDay(const exchange::Grid& grid, int row, const ColumnTable& table);

} // namespace tinjau::attendance
