// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/schedule.h"
#include "core/calendar/work_calendar.h"

#include <optional>

namespace tinjau::calendar {

/// What somebody is planned to do on a day.
enum class PlanKind {
    Duty,            ///< works; the hours are given
    RosterOff,       ///< the roster says OFF
    RestAfterDuty,   ///< the roster says LP (lepas piket)
    Weekend,         ///< not a day of the weekly table
    NationalHoliday, ///< libur nasional
    JointLeave,      ///< cuti bersama
    LocalHoliday,
    NoCalendar, ///< the year has no calendar: undetermined
    NoRoster,   ///< a unit that works by roster, and none (or an unknown code) is entered: undetermined
};

struct DayPlan {
    PlanKind kind = PlanKind::NoCalendar;
    /// The hours; set exactly where the kind is Duty. Points into the schedule.
    const DutyHours* hours = nullptr;
    bool isRamadanTable = false;
    bool isByRoster = false;
    const Holiday* holiday = nullptr; ///< what makes or would make the day free; points into the calendar
};

/// The plan of a day. A roster stands before the weekly table and the free days: duty on a holiday is
/// duty. Without a calendar nothing is planned.
DayPlan planFor(const Schedule& schedule, const WorkCalendar& calendar, QDate day, const std::optional<QString>& rosterCode);

} // namespace tinjau::calendar
