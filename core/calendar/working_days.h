// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::calendar {

enum class DayUnit { Working, Calendar };

/// A day that a deadline passes over.
struct SkippedDay {
    enum class Reason { Weekend, Holiday };
    QDate date = {};
    Reason reason = Reason::Weekend;
    QString name = {}; ///< of the holiday; empty for a weekend
    bool operator==(const SkippedDay&) const = default;
};

struct Deadline {
    QDate result = {};
    std::vector<SkippedDay> skipped = {};
    bool operator==(const Deadline&) const = default;
};

/// How many days of the week are worked: 5 (Monday to Friday) or 6 (to Saturday).
using DaysPerWeek = int;

/// Whether the day is neither weekend nor free. RuleMissing (values: kind, date) in a year without a
/// calendar; a weekend needs none.
Result<bool> isWorkingDay(const WorkCalendar& calendar, QDate day, DaysPerWeek perWeek = 5);

/// The day n ≥ 0 days after the start, which itself is not counted; n = 0 is the start, whatever day
/// it is. RuleMissing (values: kind, date) as soon as a day of a year without a calendar is looked at.
Result<Deadline> addDays(const WorkCalendar& calendar, QDate start, int n, DayUnit unit, DaysPerWeek perWeek = 5);

/// Working days from first to last, both included. RuleMissing as above.
Result<int> workingDaysIn(const WorkCalendar& calendar, const DateRange& range, DaysPerWeek perWeek = 5);

} // namespace tinjau::calendar
