// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"

#include <QString>

#include <optional>

namespace tinjau::wording {

/// A reporting period that offices call by name.
struct NamedPeriod {
    enum class Kind {
        Year,
        Semester,    ///< number 1 or 2
        Quarter,     ///< triwulan (TW), number 1 to 4
        UpToQuarter, ///< "sampai dengan Triwulan III": from January
        Month,       ///< number 1 to 12
    };
    Kind kind = Kind::Year;
    int number = 1; ///< which one of the year; not used for Year
    int year = 0;

    /// First to last day of the period.
    DateRange days() const;
    bool operator==(const NamedPeriod&) const = default;
};

/// "Semester II Tahun 2026", "Triwulan III Tahun 2026", "Tahun 2026", "Bulan Mei Tahun 2026".
QString periodName(const NamedPeriod& period);
/// "Smt II 2026", "TW III 2026", "2026": for axes and narrow columns.
QString periodShortName(const NamedPeriod& period);
/// The period whose days are exactly these; never UpToQuarter where another name fits.
std::optional<NamedPeriod> periodOf(const DateRange& days);
/// periodName() of these days; empty where they are no period with a name.
QString nameOfPeriod(const DateRange& days);
/// Reads "Semester II Tahun 2026", "Smt 2 2026", "TW III 2026", "Triwulan 3 Tahun 2026", "2026".
std::optional<NamedPeriod> readPeriod(const QString& text);

} // namespace tinjau::wording
