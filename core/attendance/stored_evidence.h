// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

namespace tinjau::attendance {

/// Everything that the statuses of some days come from.
struct StoredEvidence {
    Evidence evidence = {};
    PlanRules rules = {};
    std::vector<organisation::PersonLine> people = {}; ///< by name, as they stood on the last day
};

/// The evidence that touches the days (both ends included, both valid), with the shipped calendars and
/// the stored schedules; where no schedule was given to the regency, the default of five days. Records
/// of people who were found to be one count for the one who was kept. A PIN of 18 digits means whoever
/// has that NIP. Duties of `today` and later are not over. Errors: those of Store::read and of the packs.
Result<StoredEvidence> loadEvidence(storage::Store& store, const DateRange& days, QDate today);

} // namespace tinjau::attendance
