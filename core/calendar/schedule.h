// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/id.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace tinjau::calendar {

using ScheduleId = Id<struct ScheduleTag>;

/// A stretch of time within a day of duty, in minutes from midnight of the day it starts on; the end is
/// not included. Beyond 1440: the next day.
struct MinuteSpan {
    int from = 0;
    int to = 0;
    int length() const { return to - from; }
    /// Minutes shared with another stretch.
    int sharedWith(const MinuteSpan& other) const;
    bool operator==(const MinuteSpan&) const = default;
};

/// The hours of one day of duty (jam kerja, sif). A shift belongs to the date on which it starts.
struct DutyHours {
    MinuteSpan span = {};
    std::vector<MinuteSpan> breaks = {}; ///< istirahat, not worked
    /// Minutes that the start may slide; the end slides with it.
    int flexMinutes = 0;

    int netMinutes() const;
    bool operator==(const DutyHours&) const = default;
};

/// Monday first; an empty day is not worked.
using WeekTable = std::array<std::optional<DutyHours>, 7>;

/// Worked minutes of a week without breaks, shown beside those of Perpres 21/2023 Pasal 4.
int netMinutesOf(const WeekTable& week);
inline constexpr int legalWeekMinutes = 2250;        ///< 37 h 30 min, Pasal 4(1)
inline constexpr int legalRamadanWeekMinutes = 1950; ///< 32 h 30 min, Pasal 4(2)

/// A named way of working (pola jam kerja): a weekly table with another for Ramadan, or a roster of
/// shifts that says for each person and date which one is worked.
struct Schedule {
    std::optional<ScheduleId> id = {};
    QString name = {};
    DateRange validity = {};
    bool isRoster = false;                    ///< works by roster only (unit kerja sif)
    WeekTable week = {};
    std::optional<WeekTable> ramadanWeek = {}; ///< none: the same hours
    std::map<QString, DutyHours> shifts = {}; ///< by code: P, S, M, P24
    bool operator==(const Schedule&) const = default;
};

/// The default tables of this program (N5 and R5; N6 and R6), to be replaced by the regency's own.
Schedule fiveDaySchedule();
Schedule sixDaySchedule();

} // namespace tinjau::calendar
