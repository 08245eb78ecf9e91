// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/coverage.h"
#include "core/attendance/evidence.h"

#include <memory>
#include <vector>

namespace tinjau::attendance {

/// The status of one person on one day.
struct PersonDay {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    DayResult result = {};
    bool operator==(const PersonDay&) const = default;
};

/// Derives statuses from evidence. Sorted once when it is made, so that each day costs the same however
/// many people there are. Keeps references to nothing: copy of what it needs.
class DayStatuses {
public:
    DayStatuses(const Evidence& evidence, PlanRules rules);
    ~DayStatuses();
    DayStatuses(const DayStatuses&) = delete;
    DayStatuses& operator=(const DayStatuses&) = delete;

    /// All days of the range (both ends included, both valid), in order. A double shift gives one day.
    std::vector<PersonDay> of(PersonId person, const DateRange& range) const;
    /// The facts each day was decided on, for the explanation. Their plans point into this object.
    std::vector<DayFacts> factsOf(PersonId person, const DateRange& range) const;
    /// Everybody who has a service, by id.
    std::vector<PersonId> people() const;
    const CoverageTable& coverage() const;

private:
    struct Index;
    std::unique_ptr<const Index> m_index;
};

} // namespace tinjau::attendance
