// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"
#include "core/attendance/local_second.h"

#include <QDate>

#include <vector>

namespace tinjau::attendance {

/// The duty of one date in a person's series, in order of its start.
struct PlannedDuty {
    QDate day = {};
    calendar::MinuteSpan span = {}; ///< minutes from midnight of the day
};

/// When a punch belongs to a duty. Minutes count from midnight of the duty's own day.
struct DutyWindow {
    QDate day = {};
    calendar::MinuteSpan block = {};  ///< of the shifts that are joined with it
    LocalSecond from = 0;             ///< included
    LocalSecond to = 0;               ///< not included
};

/// The windows of a series: the block from `windowBefore` minutes before its start to `windowAfter`
/// after its end (that minute included), cut at the middle of the gap to its neighbours. Duties that
/// lie at most `joinGap` minutes apart are one block and share its window. Starts must not go back.
std::vector<DutyWindow> windowsOf(const std::vector<PlannedDuty>& duties, const AttendanceSettings& settings);

} // namespace tinjau::attendance
