// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/coverage.h"

#include <algorithm>

namespace tinjau::attendance {

CoverageTable::CoverageTable(const std::vector<FileSpan>& files, const std::vector<DeclaredCoverage>& declared)
{
    for (const FileSpan& file : files) m_spans[file.machine].emplace_back(file.from, file.to);
    for (auto& [machine, spans] : m_spans) {
        std::ranges::sort(spans);
        std::vector<std::pair<LocalSecond, LocalSecond>> joined;
        for (const auto& span : spans) {
            if (!joined.empty() && span.first <= joined.back().second)
                joined.back().second = std::max(joined.back().second, span.second);
            else joined.push_back(span);
        }
        spans = std::move(joined);
    }
    // Two declarations of one day contradict each other: the lesser one is believed.
    for (const DeclaredCoverage& one : declared) {
        const auto [place, isNew] = m_declared.try_emplace({one.unit, one.day}, one.coverage);
        if (!isNew) place->second = std::min(place->second, one.coverage);
    }
}

Coverage CoverageTable::ofMachine(MachineId machine, QDate day, int untilMinute) const
{
    const auto found = m_spans.find(machine);
    if (found == m_spans.end()) return Coverage::None;
    const LocalSecond from = startOf(day), to = from + std::max<LocalSecond>(secondsPerDay, LocalSecond{untilMinute} * 60);
    const auto& spans = found->second;
    auto span = std::ranges::upper_bound(spans, from, {}, &std::pair<LocalSecond, LocalSecond>::second);
    if (span == spans.end() || span->first >= to) return Coverage::None;
    return span->first <= from && span->second >= to ? Coverage::Full : Coverage::Partial;
}

Coverage CoverageTable::of(std::span<const MachineId> machines, organisation::UnitId unit, QDate day, int untilMinute,
                           bool emptyDayIsCoverage) const
{
    if (const auto declared = m_declared.find({unit, day}); declared != m_declared.end()) return declared->second;
    if (machines.empty()) return Coverage::None;
    if (!emptyDayIsCoverage && !m_present.contains({unit, day.toJulianDay()})) return Coverage::None;
    Coverage least = Coverage::Full, most = Coverage::None;
    for (const MachineId machine : machines) {
        const Coverage one = ofMachine(machine, day, untilMinute);
        least = std::min(least, one);
        most = std::max(most, one);
    }
    if (least == Coverage::Full) return Coverage::Full;
    return most == Coverage::None ? Coverage::None : Coverage::Partial;
}

} // namespace tinjau::attendance
