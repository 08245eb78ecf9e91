// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/organisation/import_batch.h"
#include "core/storage/session.h"

#include <map>

namespace tinjau::attendance {

/// Codes of duty rosters by person and day.
class RosterRepository {
public:
    explicit RosterRepository(storage::Session& session) : m_session(session) {}

    using Codes = std::map<std::pair<PersonId, QDate>, QString>;
    /// Those of the days, both ends included.
    Codes on(const DateRange& days);
    /// Puts the code in place of what stands there; an empty code leaves nothing.
    void put(const RosterEntry& entry, std::optional<organisation::BatchId> batch = {});

private:
    storage::Session& m_session;
};

} // namespace tinjau::attendance
