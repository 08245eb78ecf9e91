// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/organisation/former_name_repository.h"

namespace tinjau::organisation {

/// The first day on which the thing can bear another name: its name of now must have held for a day at least.
/// Invalid: any day. NotFound if there is no such thing.
Result<QDate> firstDayOfNextName(storage::Session& session, const NamedThing& thing);

/// Gives another name from a day on; the days before keep the name of now, in surveys and on their papers. An
/// invalid day: only the spelling was wrong, nothing else is kept. RuleRefused (values: "name-day", the first day
/// that is possible) for an earlier day; NotFound. Within an act.
Result<void> rename(storage::Session& session, const NamedThing& thing, const QString& name, QDate from);

/// The thing exists no longer after that day. RuleRefused (values: "end-day", its first day) if that is before it
/// began; NotFound. Within an act.
Result<void> endAfter(storage::Session& session, const NamedThing& thing, QDate lastDay);

} // namespace tinjau::organisation
