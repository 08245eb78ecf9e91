// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/table_layout.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tinjau::attendance {

/// A day as a cell states it.
struct DayCell {
    std::optional<QDate> day = {};
    bool isAmbiguous = false; ///< another order of day and month gives a day too
    bool isImpossible = false; ///< written like a date, but there is no such day ("31/09/2026")
};
/// `year` completes dates without one ("14/07", "14-Jul"); 0: such dates are none.
DayCell readDay(const exchange::Grid& grid, const exchange::GridCell& cell,
                exchange::DateOrder order, int year = 0);

/// A clock time as a cell states it.
struct ClockCell {
    std::optional<int> second = {}; ///< 0 to 86400; 86400 is the next midnight
    bool lostZero = false;          ///< "7.3" read as 07.30
    bool isImpossible = false;      ///< written like a time, but there is none ("25.10")
};
ClockCell readClock(const exchange::Grid& grid, const exchange::GridCell& cell);

/// Day and time of one text: "2026-08-03  07:25:10", also with other date orders.
struct MomentCell {
    QDate day;
    int second = 0;
};
std::optional<MomentCell> readMomentCell(const exchange::Grid& grid, const exchange::GridCell& cell,
                                         exchange::DateOrder order);
/// "2026-08-03 07:25:10" or with slashes, and nothing else; the quick way for long logs.
std::optional<MomentCell> readIsoMoment(std::string_view text);

/// The times of one cell, also glued ("07:2812:03") or with anything between, as seconds.
struct ClockList {
    std::vector<int> seconds;
    bool isOpen = false;        ///< "07:28-": the other side is missing
    bool hasDash = false;       ///< "07:22-16:07"
    QString rest;               ///< letters beside the times
    bool isImpossible = false;
};
ClockList readClocks(const QString& text);

/// Order of the dates in a column; looks at which order keeps the days close together where both
/// are possible.
exchange::FoundDateOrder orderOfDates(const std::vector<QString>& texts);

/// A month, or the days from … to …, that a text names: "BULAN : AGUSTUS 2026", "Periode 01/08/2026
/// s.d. 14/08/2026", "2026-08-01 ~ 2026-08-31".
std::optional<DateRange> periodIn(const QString& text);
DateRange monthOf(QDate day);

} // namespace tinjau::attendance
