// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_day.h"
#include "core/calendar/work_calendar.h"
#include "ui/widgets/table_model.h"

#include <optional>

namespace tinjau::ui {

/// A free day of a year, or one that is not free any more.
struct FreeDayRow {
    calendar::Holiday day = {};
    QString withdrawn = {}; ///< why it is a working day again; empty: it is free
    std::optional<calendar::LocalDay> local = {}; ///< set by the regency, so it can be changed here
};

/// A day that another calendar would change.
struct DayChangeRow {
    calendar::DayChange change = {};
};

/// "libur nasional", "cuti bersama", "libur daerah".
QString holidayWords(calendar::HolidayKind kind);
/// N, C or D: the letter that stands in the year and in the list.
CellMark holidayMark(calendar::HolidayKind kind);
/// "Kamis, 17/08/2026".
QString dayWords(QDate day);
/// What a day is in words: "libur nasional: …", "hari biasa, Ramadan".
QString stateWords(const std::optional<calendar::Holiday>& holiday, bool isRamadan);

std::vector<RowModel<FreeDayRow>::Field> freeDayFields();
std::vector<RowModel<DayChangeRow>::Field> dayChangeFields();

} // namespace tinjau::ui
