// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_status.h"
#include "core/base/progress.h"
#include "core/calendar/assignment.h"
#include "core/calendar/work_calendar.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

#include <map>
#include <vector>

namespace tinjau::overview {

/// A status that would become another one.
struct PlannedStatusChange {
    organisation::PersonLine line = {};
    QDate day = {};
    attendance::DayResult before = {};
    attendance::DayResult after = {};
};

/// What another calendar would change.
struct CalendarEffects {
    std::vector<calendar::DayChange> days = {};
    int people = 0; ///< who serve on one of these days up to today
    std::vector<PlannedStatusChange> statuses = {}; ///< by day, then by name; of days before today
};

/// Compares the stored calendar with another one, computing the statuses of the days that change under
/// both. Days from today on have no status yet and are only listed. Errors: as loadEvidence(); Cancelled.
Result<CalendarEffects> calendarEffects(storage::Store& store, const calendar::WorkCalendar& after, QDate today, Progress& progress);

/// Whose schedule would be another one.
struct PlannedScheduleChange {
    organisation::PersonLine line = {};
    QString before = {}; ///< name of the schedule; empty: none
    QString after = {};
};

/// Whose schedule changes on a day if this assignment is stored (in place of the one with its id), by
/// name. Errors: as loadEvidence().
Result<std::vector<PlannedScheduleChange>> assignmentEffects(storage::Store& store, const calendar::ScheduleAssignment& assignment,
                                                            QDate on, QDate today);

/// Who works by each schedule on a day: people by schedule, the default of the program under 0.
Result<std::map<calendar::ScheduleId, int>> peopleBySchedule(storage::Store& store, QDate on);

} // namespace tinjau::overview
