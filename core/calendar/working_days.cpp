// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_days.h"

#include "core/base/ensure.h"

#include <optional>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

/// The reason why the day is passed over; nothing for a working day.
Result<std::optional<SkippedDay>> lookAt(const WorkCalendar& calendar, QDate day, DaysPerWeek perWeek)
{
    if (!calendar.hasYear(day.year()))
        return failure(ErrorCode::RuleMissing, {u"kalender kerja"_s, day.toString(Qt::ISODate)});
    if (day.dayOfWeek() > perWeek) return std::optional(SkippedDay{day, SkippedDay::Reason::Weekend, {}});
    if (const Holiday* holiday = calendar.holidayOn(day))
        return std::optional(SkippedDay{day, SkippedDay::Reason::Holiday, holiday->name});
    return std::optional<SkippedDay>();
}

} // namespace

Result<bool> isWorkingDay(const WorkCalendar& calendar, QDate day, DaysPerWeek perWeek)
{
    if (day.dayOfWeek() > perWeek) return false;
    return lookAt(calendar, day, perWeek).transform([](const auto& skipped) { return !skipped.has_value(); });
}

Result<Deadline> addDays(const WorkCalendar& calendar, QDate start, int n, DayUnit unit, DaysPerWeek perWeek)
{
    TINJAU_ENSURE(n >= 0, "a deadline lies in the future");
    if (unit == DayUnit::Calendar || n == 0) return Deadline{start.addDays(n), {}};
    Deadline deadline{start, {}};
    while (n > 0) {
        deadline.result = deadline.result.addDays(1);
        auto skipped = lookAt(calendar, deadline.result, perWeek);
        if (!skipped) return Failure{skipped.error()};
        if (*skipped) deadline.skipped.push_back(**skipped);
        else --n;
    }
    return deadline;
}

Result<int> workingDaysIn(const WorkCalendar& calendar, const DateRange& range, DaysPerWeek perWeek)
{
    int days = 0;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        const auto skipped = lookAt(calendar, day, perWeek);
        if (!skipped) return Failure{skipped.error()};
        if (!*skipped) ++days;
    }
    return days;
}

} // namespace tinjau::calendar
