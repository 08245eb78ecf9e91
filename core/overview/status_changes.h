// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "core/attendance/sheet_reading.h"

#include <set>
#include <vector>

namespace tinjau::overview {

/// A day of a person whose status became another one.
struct StatusChange {
    organisation::PersonLine line = {};
    QDate day = {};
    attendance::DayResult before = {};
    attendance::DayResult after = {};
    bool operator==(const StatusChange&) const = default;
};

/// Who changes between two readings of one month of one office, by person and day. People whom only one of
/// them knows are left out: nothing was said of them before, or nothing is now.
std::vector<StatusChange> statusChanges(const attendance::OfficeMonth& before, const attendance::OfficeMonth& after);

/// The first days of the months that a file speaks of, at most the twelve newest; none after today.
std::set<QDate> monthsOf(const attendance::SheetReading& reading, QDate today);

} // namespace tinjau::overview
