// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// The one that holds on the day; for "always" (an invalid day) the newest that has no end.
template <typename Dated>
std::optional<Dated> holding(const std::vector<Dated>& all, QDate day)
{
    std::optional<Dated> found;
    for (const Dated& one : all) {
        const bool holds = day.isValid() ? one.validity.contains(day) : !one.validity.last.isValid();
        if (holds) found = one;
    }
    return found;
}

/// Whether the old range may simply take the new value: it would begin on the same day or later.
inline bool isReplaced(const DateRange& old, QDate since)
{
    return !since.isValid() || (old.first.isValid() && old.first >= since);
}

/// Lets `made` hold from its first day on: what held until then (among `all`) ends the day before, or
/// becomes what was made if it would have no day left. False, and nothing written, if it holds already.
template <typename Dated, typename IsSame, typename Insert, typename Update>
bool supersede(const std::vector<Dated>& all, Dated made, IsSame isSame, Insert insert, Update update)
{
    const QDate since = made.validity.first;
    std::optional<Dated> old = holding(all, since);
    if (old && isSame(*old)) return false;
    if (old && isReplaced(old->validity, since)) {
        made.id = old->id;
        made.validity = old->validity;
        update(made);
        return true;
    }
    if (old) {
        made.validity.last = old->validity.last;
        old->validity.last = since.addDays(-1);
        update(*old);
    }
    insert(made);
    return true;
}

} // namespace tinjau::organisation
