// SPDX-License-Identifier: GPL-3.0-or-later
// A year of day statuses for everybody: seconds for 8,000 people, and in proportion for fewer.
#include "core/attendance/day_statuses.h"
#include "tests/support/attendance.h"

#include <benchmark/benchmark.h>

using namespace tinjau;
using namespace tinjau::attendance;

namespace {

const DateRange wholeYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};

void yearOfStatuses(benchmark::State& state)
{
    const Evidence evidence = tests::officeOf(static_cast<int>(state.range(0)), 2026, wholeYear);
    const PlanRules rules = tests::planRules();
    for (auto _ : state) {
        const DayStatuses statuses(evidence, rules);
        std::size_t days = 0;
        for (const PersonId person : statuses.people()) days += statuses.of(person, wholeYear).size();
        benchmark::DoNotOptimize(days);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(yearOfStatuses)->Arg(1000)->Arg(2000)->Arg(4000)->Arg(8000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);

} // namespace

BENCHMARK_MAIN();
