// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/rules/rule_book.h"
#include "core/storage/session.h"

namespace tinjau::calendar {

/// A calendar file of the regency, read and checked against the calendar that it is to be laid over.
/// RuleMalformed (values: file, key, expectation …) where it is no rule file, of another kind, has a
/// version that is not above the one in force, or does not have the working days that its own examples
/// state. A year that has no calendar yet may come with any version.
Result<CalendarPack> amendmentFrom(const QByteArray& json, const QString& fileName, const WorkCalendar& current);

/// The calendar that the data file goes by: the shipped packs, the amendments laid over them and the
/// local days. Errors: those of reading a pack.
Result<WorkCalendar> calendarOf(storage::Session& session, const rules::RuleBook& book);
Result<WorkCalendar> calendarOf(storage::Session& session, std::vector<CalendarPack> shipped);

} // namespace tinjau::calendar
