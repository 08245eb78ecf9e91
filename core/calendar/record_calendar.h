// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/assignment.h"
#include "core/calendar/calendar_amendment.h"
#include "core/calendar/work_group.h"
#include "core/storage/store.h"

namespace tinjau::calendar {

/// Acts on the calendar. Each is one entry of the journal and can be taken back. Errors besides those of
/// Store::write: BadArgument (values: field, expectation) where a field is missing or impossible.

/// Adds a free day of the regency, or changes the one with its id.
Result<LocalDayId> saveLocalDay(storage::Store& store, const LocalDay& day);
/// The day is a working day again, for this reason; what it was stays known.
Result<void> withdrawLocalDay(storage::Store& store, const LocalDay& day, const QString& reason);
/// Lays a checked calendar file over the one of its year; see amendmentFrom().
Result<void> acceptAmendment(storage::Store& store, const QByteArray& json, const QString& fileName, const rules::RuleBook& book);
/// The calendar before it counts again.
Result<void> dropAmendment(storage::Store& store, int year, int version);

/// Adds a schedule, or changes the one with its id. BadArgument (values: name of the fault, slot) for the
/// first fault.
Result<ScheduleId> saveSchedule(storage::Store& store, const Schedule& schedule);
/// The same hours under another name, given to nobody.
Result<ScheduleId> copySchedule(storage::Store& store, const Schedule& schedule, const QString& name);
/// From a day on the schedule goes on as another record, so that its hours can change without touching
/// the days before: the old one ends the day before, and whoever had it has the new one.
Result<ScheduleId> continueSchedule(storage::Store& store, const Schedule& schedule, QDate from);
/// The last day on which it holds.
Result<void> endSchedule(storage::Store& store, const Schedule& schedule, QDate last);
/// RuleRefused (values: "assigned") while it is given to somebody.
Result<void> removeSchedule(storage::Store& store, const Schedule& schedule);

/// Gives a schedule, or changes the giving with its id. `words` name schedule and assignee for the journal.
Result<AssignmentId> saveAssignment(storage::Store& store, const ScheduleAssignment& assignment, const QString& words);
Result<void> removeAssignment(storage::Store& store, AssignmentId id, const QString& words);

Result<WorkGroupId> saveGroup(storage::Store& store, const WorkGroup& group);
Result<void> removeGroup(storage::Store& store, const WorkGroup& group);
/// Takes these people into a group for a time; whoever is in it on one of the days already is left out.
/// How many came.
Result<int> addMembers(storage::Store& store, const WorkGroup& group, const std::vector<qint64>& people, const DateRange& validity);
/// Its last day in the group; a day before its first removes it.
Result<void> endMember(storage::Store& store, const GroupMember& member, QDate last, const QString& words);

} // namespace tinjau::calendar
