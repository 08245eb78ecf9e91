// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/read_evidence.h"
#include "core/organisation/person.h"

namespace tinjau::attendance {

/// What a file is expected to be about.
struct Expected {
    std::optional<QDate> month = {}; ///< any day of it
    QString office = {};             ///< empty: any
};

/// Signs that a file is another one than was meant: BULAN_LAIN where most of its days lie outside of the
/// month, OPD_LAIN where most of its people that the register knows (`people`, as it was read with) work
/// in other offices. Each with the first place that shows it and, as seen, what stands there. Numbers of
/// a machine prove nothing here, since each office has its own.
std::vector<SheetProblem> foreignSigns(const FileReading& file, const Expected& expected,
                                       const std::vector<organisation::PersonLine>& people);

} // namespace tinjau::attendance
