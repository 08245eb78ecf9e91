// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <algorithm>

namespace tinjau::calendar {

WorkCalendar::WorkCalendar(std::vector<CalendarPack> packs, std::vector<Holiday> localDays)
{
    for (CalendarPack& pack : packs) {
        const auto known = m_packs.find(pack.year);
        if (known != m_packs.end() && known->second.version >= pack.version) continue;
        const int year = pack.year;
        m_packs.insert_or_assign(year, std::move(pack));
    }
    const auto add = [this](const Holiday& day) {
        const auto [place, isNew] = m_free.try_emplace(day.date, day);
        if (!isNew && day.kind < place->second.kind) place->second = day;
    };
    for (const auto& [year, pack] : m_packs) std::ranges::for_each(pack.days, add);
    std::ranges::for_each(localDays, add);
}

const Holiday* WorkCalendar::holidayOn(QDate day) const
{
    const auto found = m_free.find(day);
    return found == m_free.end() ? nullptr : &found->second;
}

const WithdrawnDay* WorkCalendar::withdrawnOn(QDate day) const
{
    const CalendarPack* pack = packOf(day.year());
    if (!pack) return nullptr;
    const auto found = std::ranges::find(pack->withdrawn, day, &WithdrawnDay::date);
    return found == pack->withdrawn.end() ? nullptr : &*found;
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
