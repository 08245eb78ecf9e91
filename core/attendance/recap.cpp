// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/recap.h"

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

std::optional<Ratio> share(int part, int whole)
{
    if (whole == 0) return std::nullopt;
    return Ratio(part) / Ratio(whole);
}

} // namespace

void AttendanceTally::add(const DayResult& day)
{
    if (day.status == DayStatus::NotScheduled || day.status == DayStatus::NonWorkingDay) return;
    ++scheduled;
    lateMinutes += day.late.value_or(0);
    earlyMinutes += day.early.value_or(0);
    switch (day.status) {
    case DayStatus::Undetermined: ++pending; break;
    case DayStatus::Excused: ++excused[day.letterCode]; break;
    case DayStatus::Present: ++onTime; break;
    case DayStatus::Late: ++late; break;
    case DayStatus::LeftEarly: ++leftEarly; break;
    case DayStatus::PresentIncomplete: ++incomplete; break;
    case DayStatus::UnexcusedAbsence: ++(day.reason == StatusReason::Verified ? verifiedAbsent : candidates); break;
    case DayStatus::NotScheduled:
    case DayStatus::NonWorkingDay: break;
    }
}

void AttendanceTally::add(const AttendanceTally& other)
{
    scheduled += other.scheduled;
    pending += other.pending;
    onTime += other.onTime;
    late += other.late;
    leftEarly += other.leftEarly;
    incomplete += other.incomplete;
    for (const auto& [code, days] : other.excused) excused[code] += days;
    verifiedAbsent += other.verifiedAbsent;
    candidates += other.candidates;
    lateMinutes += other.lateMinutes;
    earlyMinutes += other.earlyMinutes;
}

int AttendanceTally::onDuty() const
{
    int days = 0;
    for (const QString& code : {u"DL"_s, u"DIK"_s, u"WFA"_s, u"TB"_s, u"KAHAR"_s})
        if (const auto found = excused.find(code); found != excused.end()) days += found->second;
    return days;
}

std::optional<Ratio> AttendanceTally::attendance() const { return share(present() + onDuty(), settled()); }
std::optional<Ratio> AttendanceTally::physical() const { return share(present(), settled()); }
std::optional<Ratio> AttendanceTally::withoutAbsence() const { return share(settled() - absent(), settled()); }
std::optional<Ratio> AttendanceTally::dataCoverage() const { return share(settled(), scheduled); }

QString percentText(const std::optional<Ratio>& part, int decimals)
{
    return part ? (*part * Ratio(100)).toFixed(decimals, u',') : u"–"_s;
}

SendingState sendingStateOf(std::span<const DayFacts> days)
{
    std::map<QDate, std::optional<Coverage>> least;
    for (const DayFacts& facts : days) {
        if (!facts.isInService || facts.plan.kind != calendar::PlanKind::Duty) continue;
        std::optional<Coverage>& known = least[facts.day];
        if (!facts.isMapped) continue;
        // A machine that stood still by a signed statement has nothing to send.
        known = std::min(known.value_or(Coverage::Full), facts.outages.empty() ? facts.coverage : Coverage::Full);
    }
    SendingState state;
    for (const auto& [day, known] : least) {
        const Coverage coverage = known.value_or(Coverage::None);
        ++state.dutyDays;
        if (coverage == Coverage::Full) ++state.complete;
        else (coverage == Coverage::Partial ? state.partial : state.missing).push_back(day);
    }
    return state;
}

} // namespace tinjau::attendance
