// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/machine.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

#include <vector>

namespace tinjau::tests {

/// An invented office with its people and machines, and what these recorded.
struct AttendanceOffice {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::vector<organisation::MachineId> machines = {};
    std::vector<organisation::PersonId> people = {};
};

/// October 2026 in a transport office of three units: fifteen people, two machines of which one was dead from the
/// 28th on, letters, lateness, single sides, and two people who were away without a letter. Some absences of
/// the first of them are verified.
AttendanceOffice fillOctober(storage::Store& store);
/// Thousands of people in one office, with a machine that spans the month.
AttendanceOffice fillCrowd(storage::Store& store, int people, QDate month);

} // namespace tinjau::tests
