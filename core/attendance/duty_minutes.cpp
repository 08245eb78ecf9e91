// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/duty_minutes.h"

#include <algorithm>

namespace tinjau::attendance {

using calendar::MinuteSpan;

namespace {

/// Minutes of `span` that lie in none of the stretches; stretches may overlap each other.
int minutesOutside(const MinuteSpan& span, std::vector<MinuteSpan> stretches)
{
    std::ranges::sort(stretches, {}, &MinuteSpan::from);
    int counted = 0, position = span.from;
    for (const MinuteSpan& stretch : stretches) {
        if (stretch.from > position) counted += std::max(0, std::min(stretch.from, span.to) - position);
        position = std::max(position, stretch.to);
    }
    return counted + std::max(0, span.to - position);
}

int afterTolerance(int minutes, const AttendanceSettings& settings)
{
    if (minutes <= settings.toleranceMinutes) return 0;
    return settings.toleranceMode == AttendanceSettings::Tolerance::Grace ? minutes : minutes - settings.toleranceMinutes;
}

/// Somebody may have come as soon as the machine was dead: what follows proves nothing.
MinuteSpan testedLate(MinuteSpan late, const std::vector<MinuteSpan>& outages)
{
    for (const MinuteSpan& outage : outages)
        if (outage.from < late.to && outage.to > late.from) late.to = std::max(late.from, outage.from);
    return late;
}

MinuteSpan testedEarly(MinuteSpan early, const std::vector<MinuteSpan>& outages)
{
    for (const MinuteSpan& outage : outages)
        if (outage.from < early.to && outage.to > early.from) early.from = std::min(early.to, outage.to);
    return early;
}

std::vector<MinuteSpan> takenOut(const DutyMeasure& measure, const AttendanceSettings& settings)
{
    std::vector<MinuteSpan> stretches = measure.excused;
    if (settings.deductBreak)
        stretches.insert(stretches.end(), measure.hours->breaks.begin(), measure.hours->breaks.end());
    return stretches;
}

} // namespace

DutySides sidesOf(const std::vector<DutyMinute>& punches, const MinuteSpan& block, const AttendanceSettings& settings)
{
    if (punches.empty()) return {};
    const auto [first, last] = std::ranges::minmax(punches);
    if (last - first >= settings.minSpan) return {first, last, false};
    DutySides sides;
    sides.isShortSpan = last - first > settings.burstMinutes;
    if (2 * first < block.from + block.to) sides.in = first;
    else sides.out = last;
    return sides;
}

LateAndEarly minutesOf(const DutySides& sides, const DutyMeasure& measure, const AttendanceSettings& settings)
{
    const calendar::DutyHours& hours = *measure.hours;
    MinuteSpan duty = hours.span;
    LateAndEarly minutes;
    if (sides.in && hours.flexMinutes > 0) {
        const int slide = std::clamp(*sides.in - duty.from, 0, hours.flexMinutes);
        duty = {duty.from + slide, duty.to + slide};
        minutes.isSlid = slide > 0;
    }
    const std::vector<MinuteSpan> free = takenOut(measure, settings);
    if (sides.in && measure.startsHere && *sides.in > duty.from) {
        const MinuteSpan raw{duty.from, std::min(*sides.in, duty.to)}, tested = testedLate(raw, measure.outages);
        minutes.isByOutage = tested != raw;
        minutes.late = afterTolerance(minutesOutside(tested, free), settings);
    }
    if (sides.out && measure.endsHere && *sides.out < duty.to) {
        const MinuteSpan raw{std::max(*sides.out, duty.from), duty.to}, tested = testedEarly(raw, measure.outages);
        minutes.isByOutage = minutes.isByOutage || tested != raw;
        minutes.early = afterTolerance(minutesOutside(tested, free), settings);
    }
    const int cap = hours.netMinutes();
    minutes.late = std::min(minutes.late, cap);
    minutes.early = std::min(minutes.early, cap - minutes.late);
    return minutes;
}

} // namespace tinjau::attendance
