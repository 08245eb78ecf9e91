// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schedule.h"

#include <algorithm>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int at(int hour, int minute = 0) { return hour * 60 + minute; }

WeekTable weekOf(const DutyHours& usual, const DutyHours& friday, const std::optional<DutyHours>& saturday)
{
    return {usual, usual, usual, usual, friday, saturday, std::nullopt};
}

} // namespace

int MinuteSpan::sharedWith(const MinuteSpan& other) const
{
    return std::max(0, std::min(to, other.to) - std::max(from, other.from));
}

int DutyHours::netMinutes() const
{
    int minutes = span.length();
    for (const MinuteSpan& pause : breaks) minutes -= span.sharedWith(pause);
    return minutes;
}

int netMinutesOf(const WeekTable& week)
{
    int minutes = 0;
    for (const auto& day : week) minutes += day ? day->netMinutes() : 0;
    return minutes;
}

Schedule fiveDaySchedule()
{
    Schedule schedule;
    schedule.name = u"Lima hari kerja"_s;
    schedule.week = weekOf({{at(7, 30), at(16)}, {{at(12), at(13)}}}, {{at(7, 30), at(16, 30)}, {{at(11, 30), at(13)}}}, {});
    schedule.ramadanWeek = weekOf({{at(8), at(15)}, {{at(12), at(12, 30)}}}, {{at(8), at(15, 30)}, {{at(11, 30), at(12, 30)}}}, {});
    return schedule;
}

Schedule sixDaySchedule()
{
    Schedule schedule;
    schedule.name = u"Enam hari kerja"_s;
    schedule.week = weekOf({{at(7, 30), at(14)}}, {{at(7, 30), at(12)}}, DutyHours{{at(7, 30), at(13)}});
    const DutyHours fasting{{at(8), at(14)}, {{at(12), at(12, 30)}}};
    schedule.ramadanWeek = weekOf(fasting, {{at(8), at(14)}, {{at(11, 30), at(12, 30)}}}, fasting);
    return schedule;
}

} // namespace tinjau::calendar
