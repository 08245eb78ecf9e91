// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

#include <vector>

namespace tinjau::test {

/// Invented people with schedules, to test pages of working time and to look at them.
struct ScheduleData {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    organisation::UnitId ward = organisation::UnitId::fromNumber(0);
    std::vector<organisation::PersonId> people = {}; ///< of the ward, by name
    organisation::PersonId clerk = organisation::PersonId::fromNumber(0); ///< of the office itself
    QString clerkNip = {};
};

/// A hospital with a ward that works by shifts in October and November 2026, a clerk in the group of
/// guards, the office's own five days, and a free day of the regency.
ScheduleData fillSchedules(storage::Store& store);

} // namespace tinjau::test
