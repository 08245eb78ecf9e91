// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/schedule.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// One row of a table of hours as it is typed: a day of the week, or a shift with its code.
struct HoursRow {
    QString slot = {};  ///< "1" (Monday) to "7", or the code of the shift; empty: the row for a new shift
    QString label = {};
    QString from = {}, to = {}, breaks = {}, flex = {}; ///< as they stand in the cells
    std::optional<calendar::DutyHours> hours = {}; ///< none: not worked, or not readable
    QString troubled = {}; ///< column that cannot be read: "masuk", "pulang", "istirahat", "luwes", "kode"
    QString trouble = {};  ///< what is wrong there, and what to do

    /// Nothing is typed: the day is not worked, the shift is none.
    bool isBlank() const { return from.isEmpty() && to.isEmpty() && breaks.isEmpty() && flex.isEmpty(); }
    bool operator==(const HoursRow&) const = default;
};

HoursRow hoursRow(const QString& slot, const QString& label, const std::optional<calendar::DutyHours>& hours);
/// Takes a text into a column of the row.
void typeInto(HoursRow& row, const QString& column, const QString& text);
/// Reads what is typed into hours or trouble.
void readHours(HoursRow& row, bool isShift);

using HoursTable = RowModel<HoursRow>;
/// The table of a week (with the sum of the week) or of shifts.
std::unique_ptr<HoursTable> makeHoursTable(bool isShift, std::function<bool(const std::vector<CellEdit>&)> apply);

} // namespace tinjau::ui
