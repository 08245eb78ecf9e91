// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/assignment.h"
#include "core/calendar/local_day.h"
#include "core/storage/session.h"

#include <vector>

namespace tinjau::calendar {

/// Free days of the regency, amended calendars, schedules and whom they are given to.
class CalendarRepository {
public:
    explicit CalendarRepository(storage::Session& session) : m_session(session) {}

    LocalDayId insert(const LocalDay& day);
    void update(const LocalDay& day);
    void removeLocalDay(LocalDayId id);
    /// By date, those that were taken back too.
    std::vector<LocalDay> localDays();

    /// The bytes of a pack of the regency. Its year and version are those that it says itself.
    void insertAmendment(const CalendarPack& pack, const QByteArray& json, const QString& fileName);
    void removeAmendment(int year, int version);
    /// File name and bytes, oldest first.
    std::vector<std::pair<QString, QByteArray>> amendments();

    ScheduleId insert(const Schedule& schedule);
    /// Writes only what differs.
    void update(const Schedule& schedule);
    /// Refused by the database while it is given to somebody.
    void removeSchedule(ScheduleId id);
    std::vector<Schedule> schedules();

    AssignmentId insert(const ScheduleAssignment& assignment);
    void update(const ScheduleAssignment& assignment);
    void removeAssignment(AssignmentId id);
    std::vector<ScheduleAssignment> assignments();

private:
    void saveHours(ScheduleId schedule, const Schedule& hours);
    void readHours(Schedule& schedule);

    storage::Session& m_session;
};

} // namespace tinjau::calendar
