// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schedule_check.h"

#include <algorithm>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;
using Kind = ScheduleFault::Kind;

namespace {

/// Twice around the clock is a mistake; 24 hours with what is added to hand over are not.
constexpr int longestDuty = 36 * 60;

class Check {
public:
    explicit Check(const Schedule& schedule)
    {
        if (schedule.name.trimmed().isEmpty()) add(Kind::NoName);
        const DateRange& valid = schedule.validity;
        if (valid.first.isValid() && valid.last.isValid() && valid.last < valid.first) add(Kind::ValidityReversed);
        const bool works = std::ranges::any_of(schedule.week, [](const auto& day) { return day.has_value(); });
        if (!works && schedule.shifts.empty()) add(Kind::NoHours);
        look(u"week"_s, schedule.week);
        if (schedule.ramadanWeek) look(u"ramadan"_s, *schedule.ramadanWeek);
        for (const auto& [code, hours] : schedule.shifts) {
            if (isDayOffCode(code)) add(Kind::ReservedCode, u"shift"_s, code);
            look(u"shift"_s, code, hours);
        }
    }
    std::vector<ScheduleFault> faults;

private:
    void add(Kind kind, const QString& table = {}, const QString& slot = {}) { faults.push_back({kind, table, slot}); }

    void look(const QString& table, const WeekTable& week)
    {
        for (std::size_t i = 0; i < week.size(); ++i)
            if (week[i]) look(table, QString::number(i + 1), *week[i]);
    }

    void look(const QString& table, const QString& slot, const DutyHours& hours)
    {
        if (hours.span.length() > longestDuty) add(Kind::TooLong, table, slot);
        auto breaks = hours.breaks;
        std::ranges::sort(breaks, {}, &MinuteSpan::from);
        for (std::size_t i = 0; i < breaks.size(); ++i) {
            if (breaks[i].from < hours.span.from || breaks[i].to > hours.span.to) return add(Kind::BreakOutside, table, slot);
            if (i > 0 && breaks[i - 1].to > breaks[i].from) return add(Kind::BreaksOverlap, table, slot);
        }
    }
};

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::NoName: return u"no-name"_s;
    case Kind::ValidityReversed: return u"validity-reversed"_s;
    case Kind::NoHours: return u"no-hours"_s;
    case Kind::TooLong: return u"too-long"_s;
    case Kind::BreakOutside: return u"break-outside"_s;
    case Kind::BreaksOverlap: return u"breaks-overlap"_s;
    case Kind::ReservedCode: return u"reserved-code"_s;
    }
    return {};
}

std::vector<ScheduleFault> faultsOf(const Schedule& schedule)
{
    return Check(schedule).faults;
}

bool isDayOffCode(const QString& code)
{
    return code == u"OFF"_s || code == u"LP"_s;
}

} // namespace tinjau::calendar
