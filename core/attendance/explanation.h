// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"

#include <QStringList>

#include <vector>

namespace tinjau::attendance {

/// One link of the chain that leads to a status; core/wording makes the sentence.
enum class ReasonStep {
    Plan,       ///< values: kind of plan, start, end (minutes), "roster", "ramadan" or nothing
    FreeDay,    ///< values: name, decree
    Coverage,   ///< values: none, partial or full; "mapped" or "unmapped"
    Outage,     ///< values: from, to (minutes)
    Punches,    ///< values: effective minutes; "offset" at the end where a clock was corrected
    StrayPunch, ///< punched outside of every window
    Letter,     ///< values: code, number, state, from, to (minutes; empty: the whole day)
    List,       ///< values: present or absent
    Inspection, ///< values: found or not-found
    Correction, ///< values: in, out (minutes; empty: that side stands), decided status, code
    Rule,       ///< values: number of the test that decided, status, detail
    Verified,
};

struct ReasonLink {
    ReasonStep step = ReasonStep::Plan;
    QStringList values = {};
    bool operator==(const ReasonLink&) const = default;
};

/// Why the day has its status: schedule, calendar, coverage, punches, letters, rule, in this order. Only
/// what is there is named.
std::vector<ReasonLink> explain(const DayFacts& facts, const DayResult& result);

} // namespace tinjau::attendance
