// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <algorithm>

namespace tinjau::calendar {

namespace {

std::vector<Holiday> freeOnes(const std::vector<LocalDay>& days)
{
    std::vector<Holiday> free;
    for (const LocalDay& day : days)
        if (day.isFree()) free.push_back(day.asHoliday());
    return free;
}

} // namespace

WorkCalendar::WorkCalendar(std::vector<CalendarPack> packs, std::vector<Holiday> localDays) : m_localDays(std::move(localDays))
{
    for (CalendarPack& pack : packs) {
        const auto known = m_packs.find(pack.year);
        if (known != m_packs.end() && known->second.version >= pack.version) continue;
        const int year = pack.year;
        m_packs.insert_or_assign(year, std::move(pack));
    }
    fill();
}

WorkCalendar::WorkCalendar(std::vector<CalendarPack> packs, const std::vector<LocalDay>& localDays)
    : WorkCalendar(std::move(packs), freeOnes(localDays))
{
    for (const LocalDay& day : localDays)
        if (!day.isFree()) m_withdrawnLocal.insert_or_assign(day.day, WithdrawnDay{day.day, day.name, day.withdrawn});
}

void WorkCalendar::fill()
{
    m_free.clear();
    const auto add = [this](const Holiday& day) {
        const auto [place, isNew] = m_free.try_emplace(day.date, day);
        if (!isNew && day.kind < place->second.kind) place->second = day;
    };
    for (const auto& [year, pack] : m_packs) std::ranges::for_each(pack.days, add);
    std::ranges::for_each(m_localDays, add);
}

WorkCalendar WorkCalendar::with(CalendarPack pack) const
{
    WorkCalendar other = *this;
    const auto known = other.m_packs.find(pack.year);
    const int year = pack.year;
    if (known == other.m_packs.end() || known->second.version < pack.version) other.m_packs.insert_or_assign(year, std::move(pack));
    other.fill();
    return other;
}

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> years;
    for (const auto& [year, pack] : m_packs) years.push_back(year);
    return years;
}

std::vector<Holiday> WorkCalendar::freeDaysOf(int year) const
{
    std::vector<Holiday> days;
    for (auto day = m_free.lower_bound(QDate(year, 1, 1)); day != m_free.end() && day->first.year() == year; ++day) days.push_back(day->second);
    return days;
}

const Holiday* WorkCalendar::holidayOn(QDate day) const
{
    const auto found = m_free.find(day);
    return found == m_free.end() ? nullptr : &found->second;
}

const WithdrawnDay* WorkCalendar::withdrawnOn(QDate day) const
{
    if (const CalendarPack* pack = packOf(day.year())) {
        const auto found = std::ranges::find(pack->withdrawn, day, &WithdrawnDay::date);
        if (found != pack->withdrawn.end()) return &*found;
    }
    const auto local = m_withdrawnLocal.find(day);
    return local == m_withdrawnLocal.end() ? nullptr : &local->second;
}

bool WorkCalendar::isRamadan(QDate day) const
{
    const CalendarPack* pack = packOf(day.year());
    return pack && pack->ramadan && pack->ramadan->contains(day);
}

const CalendarPack* WorkCalendar::packOf(int year) const
{
    const auto found = m_packs.find(year);
    return found == m_packs.end() ? nullptr : &found->second;
}

std::vector<DayChange> dayChanges(const WorkCalendar& before, const WorkCalendar& after, const DateRange& within)
{
    const auto stateOn = [](const WorkCalendar& calendar, QDate day) {
        const Holiday* holiday = calendar.holidayOn(day);
        return holiday ? std::optional(*holiday) : std::nullopt;
    };
    std::vector<DayChange> changes;
    for (const QDate day : affectedDates(before, after, within))
        changes.push_back({day, stateOn(before, day), stateOn(after, day), before.isRamadan(day), after.isRamadan(day)});
    return changes;
}

std::vector<QDate> affectedDates(const WorkCalendar& before, const WorkCalendar& after, const DateRange& within)
{
    const auto kindOn = [](const WorkCalendar& calendar, QDate day) {
        const Holiday* holiday = calendar.holidayOn(day);
        return holiday ? std::optional(holiday->kind) : std::nullopt;
    };
    std::vector<QDate> dates;
    for (QDate day = within.first; day <= within.last; day = day.addDays(1))
        if (before.hasYear(day.year()) != after.hasYear(day.year()) || kindOn(before, day) != kindOn(after, day)
            || before.isRamadan(day) != after.isRamadan(day))
            dates.push_back(day);
    return dates;
}

} // namespace tinjau::calendar
