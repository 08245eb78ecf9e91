// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/register.h"
#include "core/storage/session.h"

#include <set>
#include <utility>

namespace tinjau::organisation {

/// Pairs of people who look like one and are two; the smaller key first.
class DistinctPeopleRepository {
public:
    explicit DistinctPeopleRepository(storage::Session& session) : m_session(session) {}

    /// Nothing happens if it is known already.
    void keepApart(PersonId one, PersonId other);
    std::set<std::pair<PersonId, PersonId>> all();

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
