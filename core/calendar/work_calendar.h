// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_day.h"

#include <QDate>

#include <map>
#include <vector>

namespace tinjau::calendar {

/// The calendar that an office goes by: the decreed packs and the free days that the regency added
/// (hari libur daerah). A value; the calendar after an amendment is another one.
class WorkCalendar {
public:
    WorkCalendar() = default;
    /// Of two packs of one year the one with the higher version counts.
    explicit WorkCalendar(std::vector<CalendarPack> packs, std::vector<Holiday> localDays = {});
    /// The same, with local days of which some were taken back.
    WorkCalendar(std::vector<CalendarPack> packs, const std::vector<LocalDay>& localDays);

    /// False: nothing may be counted in that year, its free days are not decreed yet.
    bool hasYear(int year) const { return m_packs.contains(year); }
    /// The entry that makes the day free, or null; a national holiday stands before a joint leave, and
    /// both before a local day. Also null in a year without a pack, unless the day was added locally.
    const Holiday* holidayOn(QDate day) const;
    /// The reason why a once free day is not free any more, or null.
    const WithdrawnDay* withdrawnOn(QDate day) const;
    /// Whether the shorter working hours hold (bulan Ramadan).
    bool isRamadan(QDate day) const;
    const CalendarPack* packOf(int year) const;
    /// The years that have a calendar, in order.
    std::vector<int> years() const;
    /// Every day of a year that is free, by date, whatever weekday it is; one entry a day.
    std::vector<Holiday> freeDaysOf(int year) const;
    /// The calendar with another pack laid over it.
    WorkCalendar with(CalendarPack pack) const;

private:
    void fill();

    std::vector<Holiday> m_localDays;
    std::map<QDate, WithdrawnDay> m_withdrawnLocal;
    std::map<int, CalendarPack> m_packs;
    std::map<QDate, Holiday> m_free; ///< the deciding entry of each free day
};

/// What one day is in a calendar and in another.
struct DayChange {
    QDate date = {};
    std::optional<Holiday> before = {}; ///< none: no free day
    std::optional<Holiday> after = {};
    bool wasRamadan = false;
    bool isRamadan = false;
    bool operator==(const DayChange&) const = default;
};

/// The days of a range whose state differs between two calendars, with both states; renamed days and
/// those whose decree alone is another are not among them.
std::vector<DayChange> dayChanges(const WorkCalendar& before, const WorkCalendar& after, const DateRange& within);

/// The days whose state differs between two calendars, in order: what has to be computed again when an
/// amendment (or another Ramadan) is accepted. A year that only one of them has counts whole.
std::vector<QDate> affectedDates(const WorkCalendar& before, const WorkCalendar& after, const DateRange& within);

} // namespace tinjau::calendar
