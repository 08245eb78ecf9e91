// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/recap.h"
#include "core/organisation/office.h"
#include "core/storage/store.h"

#include <vector>

namespace tinjau::overview {

/// Where the attendance of one office stands in a month.
struct OfficeAttendance {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    attendance::AttendanceTally tally = {};
    attendance::SendingState sending = {};
    bool operator==(const OfficeAttendance&) const = default;
};

/// What the attendance of a month still asks of people.
struct AttendanceOverview {
    DateRange month = {};
    std::vector<OfficeAttendance> offices = {}; ///< those that have people, by key
    int lettersWaiting = 0; ///< applied for, neither approved nor refused
    /// Offices with a working day that no source covers fully.
    std::vector<organisation::OfficeId> notSent() const;
    int candidates() const;
    bool operator==(const AttendanceOverview&) const = default;
};

/// The last month that is over, for all offices. Somebody who was transferred counts in each office for the
/// days there. Errors: as attendance::loadEvidence().
Result<AttendanceOverview> attendanceOverview(storage::Store& store, QDate today);

} // namespace tinjau::overview
