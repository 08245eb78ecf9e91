// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <map>

namespace tinjau::organisation {

/// How an office went into another: what its units and services are there.
struct OfficeMove {
    OfficeId from = OfficeId::fromNumber(0);
    OfficeId to = OfficeId::fromNumber(0);
    QDate since = {};
    std::map<UnitId, UnitId> units = {};
    std::map<ServiceId, ServiceId> services = {};
    int placements = 0; ///< places of work that moved
};

/// The office ends the day before `since`; its people, units, services and machines belong to `kept` from that day
/// on. Units and services of one name become one. Lists and papers of earlier days keep the office. Other rooms
/// move what is theirs by what comes back, in the same act. Errors: NotFound; RuleRefused ("same-office"), ("end-day",
/// first day possible) where the office would have no day left, ("begin-day", first day) where `kept` did not exist yet.
Result<OfficeMove> mergeOffices(storage::Session& session, OfficeId kept, OfficeId merged, QDate since);

} // namespace tinjau::organisation
