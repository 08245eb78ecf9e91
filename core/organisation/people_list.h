// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/departure_repository.h"
#include "core/organisation/direct_superior.h"
#include "core/organisation/person.h"

#include <map>
#include <vector>

namespace tinjau::organisation {

/// Where somebody stands on a day.
enum class Standing {
    Placed,   ///< works in an office
    Unplaced, ///< nobody knows where
    Left,     ///< retired, moved away, …
    NotYet,   ///< his first place begins later
};

/// A line of the list of people on a day, with what a table shows of it.
struct ListedPerson {
    PersonLine line = {};
    Standing standing = Standing::Placed;
    std::optional<Departure> departure = {}; ///< of who left
    std::optional<DirectSuperior> superior = {};
    QString superiorName = {};
};

/// Everybody who was not merged into another, as it was on the day (keadaan per), by name. What was recorded for
/// later days does not change it.
std::vector<ListedPerson> peopleOn(storage::Session& session, QDate day);

} // namespace tinjau::organisation
