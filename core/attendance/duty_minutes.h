// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"

namespace tinjau::attendance {

/// The two sides of a day as they were punched or corrected.
struct DutySides {
    std::optional<DutyMinute> in = {};
    std::optional<DutyMinute> out = {};
    bool isShortSpan = false; ///< several punches, but too near to each other to be two sides
};

/// First in, last out, when they lie far enough apart; else one side, by the half of the block they
/// lie in. The in/out button of the machine is not asked.
DutySides sidesOf(const std::vector<DutyMinute>& punches, const calendar::MinuteSpan& block,
                  const AttendanceSettings& settings);

/// What the minutes are measured against.
struct DutyMeasure {
    const calendar::DutyHours* hours = nullptr;
    bool startsHere = true; ///< the block starts with this shift
    bool endsHere = true;
    std::vector<calendar::MinuteSpan> excused = {}; ///< approved letters for a part of the day
    std::vector<calendar::MinuteSpan> outages = {};
};

struct LateAndEarly {
    int late = 0;
    int early = 0;
    bool isSlid = false;      ///< the start slid within the flexible window
    bool isByOutage = false;  ///< an outage took minutes away
};

/// Minutes late and early for known sides; a missing side counts nothing. Breaks, partial letters and
/// what a dead machine could not record are taken out, then the tolerance; the sum is capped at the
/// net minutes of the duty.
LateAndEarly minutesOf(const DutySides& sides, const DutyMeasure& measure, const AttendanceSettings& settings);

} // namespace tinjau::attendance
