// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"

#include <map>
#include <set>
#include <span>
#include <utility>

namespace tinjau::attendance {

/// Which source speaks for whom on which day (cakupan). A machine covers a day when its files span all
/// of it; a unit without a single punch that day is not covered (the machine was dead, or a free day is
/// missing in the calendar). Outages are weighed with the day itself.
class CoverageTable {
public:
    CoverageTable(const std::vector<FileSpan>& files, const std::vector<DeclaredCoverage>& declared);

    /// Notes that somebody of the unit punched on the day.
    void notePresence(organisation::UnitId unit, QDate day) { m_present.insert({unit, day.toJulianDay()}); }

    /// For somebody who may punch at any of these machines: each of them has to be heard, or an absence
    /// at the one proves nothing about the other. `untilMinute` is the end of the duty, past midnight
    /// for a night shift.
    Coverage of(std::span<const MachineId> machines, organisation::UnitId unit, QDate day, int untilMinute,
                bool emptyDayIsCoverage) const;
    /// What the files of one machine say about a day, whoever punched.
    Coverage ofMachine(MachineId machine, QDate day, int untilMinute) const;

private:
    std::map<MachineId, std::vector<std::pair<LocalSecond, LocalSecond>>> m_spans; ///< joined, in order
    std::map<std::pair<organisation::UnitId, QDate>, Coverage> m_declared;
    std::set<std::pair<organisation::UnitId, qint64>> m_present;
};

} // namespace tinjau::attendance
