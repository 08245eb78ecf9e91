// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/assignment.h"
#include "core/calendar/calendar_pack.h"
#include "core/storage/session.h"

#include <vector>

namespace tinjau::calendar {

/// Free days of the regency, schedules and whom they are given to.
class CalendarRepository {
public:
    explicit CalendarRepository(storage::Session& session) : m_session(session) {}

    void insert(const Holiday& localDay);
    std::vector<Holiday> localDays();
    ScheduleId insert(const Schedule& schedule);
    std::vector<Schedule> schedules();
    void insert(const ScheduleAssignment& assignment);
    std::vector<ScheduleAssignment> assignments();

private:
    void insertHours(ScheduleId schedule, std::string_view kind, const QString& slot, const DutyHours& hours);

    storage::Session& m_session;
};

} // namespace tinjau::calendar
