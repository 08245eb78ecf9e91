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
    std::vector<organisation::PersonLine> people = {}; ///< by name, as they stood on their last one of the days
};

/// The evidence that touches the days (both ends included, both valid), with the shipped calendars and
/// the stored schedules, by the choices of the last day; where no schedule was given to the regency, the default of five days. Records
/// of people who were found to be one count for the one who was kept. A PIN of 18 digits means whoever
/// has that NIP. Duties of `today` and later are not over. With an office only what concerns its people, for the days
/// of their service there. Errors: those of Store::read and of the packs.
Result<StoredEvidence> loadEvidence(storage::Store& store, const DateRange& days, QDate today,
                                    std::optional<organisation::OfficeId> office = {});

} // namespace tinjau::attendance
