// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/organisation/office.h"
#include "core/storage/session.h"

namespace tinjau::attendance {

/// The punches that may be of people of one office, without reading those of all others.
class OfficePunchesRepository {
public:
    explicit OfficePunchesRepository(storage::Session& session) : m_session(session) {}

    /// As PunchRepository::load(), but only the punches of machines that belong to the offices in which
    /// people of this office served in these days, that know one of these people, or that belong to nobody.
    void load(organisation::OfficeId office, const DateRange& days, Evidence& evidence);

private:
    storage::Session& m_session;
};

} // namespace tinjau::attendance
