// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_plan.h"

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

PlanKind kindOf(const Holiday& holiday)
{
    switch (holiday.kind) {
    case HolidayKind::National: return PlanKind::NationalHoliday;
    case HolidayKind::JointLeave: return PlanKind::JointLeave;
    case HolidayKind::Local: break;
    }
    return PlanKind::LocalHoliday;
}

DayPlan byRoster(const Schedule& schedule, const QString& code, DayPlan plan)
{
    plan.isByRoster = true;
    const auto shift = schedule.shifts.find(code);
    if (shift != schedule.shifts.end()) {
        plan.kind = PlanKind::Duty;
        plan.hours = &shift->second;
    } else if (code == u"OFF"_s) {
        plan.kind = PlanKind::RosterOff;
    } else {
        plan.kind = code == u"LP"_s ? PlanKind::RestAfterDuty : PlanKind::NoRoster;
    }
    return plan;
}

} // namespace

DayPlan planFor(const Schedule& schedule, const WorkCalendar& calendar, QDate day, const std::optional<QString>& rosterCode)
{
    DayPlan plan;
    if (!calendar.hasYear(day.year())) return plan;
    plan.holiday = calendar.holidayOn(day);
    if (rosterCode) return byRoster(schedule, *rosterCode, plan);
    if (schedule.isRoster) {
        plan.kind = PlanKind::NoRoster;
        return plan;
    }
    plan.isRamadanTable = schedule.ramadanWeek && calendar.isRamadan(day);
    const WeekTable& week = plan.isRamadanTable ? *schedule.ramadanWeek : schedule.week;
    const auto& hours = week[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    if (!hours) {
        plan.kind = PlanKind::Weekend;
    } else if (plan.holiday) {
        plan.kind = kindOf(*plan.holiday);
    } else {
        plan.kind = PlanKind::Duty;
        plan.hours = &*hours;
    }
    return plan;
}

} // namespace tinjau::calendar
