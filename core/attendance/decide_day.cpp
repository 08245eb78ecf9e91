// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_facts.h"
#include "core/attendance/duty_minutes.h"

#include <algorithm>
#include <tuple>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using calendar::MinuteSpan;
using calendar::PlanKind;

namespace {

/// Released from a post, one still has to come; a leave without pay is no duty at all.
bool excusesWholeDay(const DayLetter& letter)
{
    return !letter.hours && letter.code != u"BSM"_s && letter.code != u"CLTN"_s && letter.code != u"LP"_s;
}

/// Duty elsewhere and punches do not contradict each other.
bool contradictsPunches(const QString& code)
{
    static const QStringList elsewhere{u"DL"_s, u"DIK"_s, u"WFA"_s, u"TB"_s, u"KAHAR"_s};
    return !elsewhere.contains(code);
}

/// The letter of this kind that counts: the smallest by code and number, so that no order matters.
template <typename Test>
const DayLetter* letterWhere(const std::vector<DayLetter>& letters, const Test& test)
{
    const DayLetter* best = nullptr;
    for (const DayLetter& letter : letters)
        if (test(letter) && (!best || std::tie(letter.code, letter.number) < std::tie(best->code, best->number)))
            best = &letter;
    return best;
}

DayResult plain(int rule, DayStatus status, StatusReason reason)
{
    DayResult result;
    result.rule = rule;
    result.status = status;
    result.reason = reason;
    return result;
}

/// Decides one day; each function is one test of the precedence, and gives nothing if it does not apply.
class Decision {
public:
    Decision(const DayFacts& facts, const AttendanceSettings& settings) : m_facts(facts), m_settings(settings) {}

    DayResult decide();

private:
    using Outcome = std::optional<DayResult>;

    Outcome outOfService() const;
    Outcome withoutPlan() const;
    Outcome freeByRoster() const;
    Outcome freeDay() const;
    Outcome byDecision() const;
    Outcome byLetter() const;
    Outcome byPunches() const;
    Outcome byList() const;
    Outcome byInspection() const;
    Outcome byWaitingLetter() const;
    Outcome withoutEvidence() const;
    DayResult absent() const;

    const DayLetter* approvedDayLetter() const;
    bool isApproved(const QString& code) const;
    MinuteSpan block() const { return m_facts.block.value_or(m_facts.plan.hours->span); }
    DutySides sides() const;
    bool isUntested(DutyMinute moment) const;
    bool isLetterAt(bool start) const;
    Coverage coverageAfterOutages() const;
    bool touchesOutage() const;
    DayResult complete(const DutySides& sides, int rule) const;
    std::vector<MinuteSpan> partialLetters() const;

    const DayFacts& m_facts;
    const AttendanceSettings& m_settings;
};

bool Decision::isApproved(const QString& code) const
{
    return letterWhere(m_facts.letters, [&](const DayLetter& letter) {
        return letter.state == LetterState::Approved && !letter.hours && letter.code == code;
    });
}

const DayLetter* Decision::approvedDayLetter() const
{
    return letterWhere(m_facts.letters, [](const DayLetter& letter) {
        return letter.state == LetterState::Approved && excusesWholeDay(letter);
    });
}

std::vector<MinuteSpan> Decision::partialLetters() const
{
    std::vector<MinuteSpan> spans;
    for (const DayLetter& letter : m_facts.letters)
        if (letter.state == LetterState::Approved && letter.hours) spans.push_back(*letter.hours);
    return spans;
}

Decision::Outcome Decision::outOfService() const
{
    if (!m_facts.isInService) return plain(1, DayStatus::NotScheduled, StatusReason::OutOfService);
    if (isApproved(u"CLTN"_s)) return plain(1, DayStatus::NotScheduled, StatusReason::UnpaidLeave);
    return std::nullopt;
}

Decision::Outcome Decision::withoutPlan() const
{
    if (m_facts.plan.kind == PlanKind::NoCalendar) return plain(2, DayStatus::Undetermined, StatusReason::CalendarMissing);
    if (m_facts.plan.kind == PlanKind::NoRoster) return plain(2, DayStatus::Undetermined, StatusReason::RosterMissing);
    return std::nullopt;
}

Decision::Outcome Decision::freeByRoster() const
{
    if (m_facts.plan.kind == PlanKind::RosterOff) return plain(3, DayStatus::NotScheduled, StatusReason::RosterOff);
    if (m_facts.plan.kind == PlanKind::RestAfterDuty || isApproved(u"LP"_s))
        return plain(3, DayStatus::NotScheduled, StatusReason::RestAfterDuty);
    return std::nullopt;
}

Decision::Outcome Decision::freeDay() const
{
    StatusReason reason = StatusReason::None;
    switch (m_facts.plan.kind) {
    case PlanKind::Weekend: reason = StatusReason::Weekend; break;
    case PlanKind::NationalHoliday: reason = StatusReason::NationalHoliday; break;
    case PlanKind::JointLeave: reason = StatusReason::JointLeave; break;
    case PlanKind::LocalHoliday: reason = StatusReason::LocalHoliday; break;
    default: return std::nullopt;
    }
    DayResult result = plain(4, DayStatus::NonWorkingDay, reason);
    result.flags.set(DayFlag::PresentOnFreeDay, m_facts.hasStrayPunch || !m_facts.punches.empty());
    return result;
}

Decision::Outcome Decision::byDecision() const
{
    if (!m_facts.correction || !m_facts.correction->decided) return std::nullopt;
    DayResult result = plain(6, *m_facts.correction->decided, StatusReason::None);
    result.letterCode = m_facts.correction->code;
    result.flags.set(DayFlag::Corrected);
    return result;
}

Decision::Outcome Decision::byLetter() const
{
    const DayLetter* letter = approvedDayLetter();
    if (!letter || m_facts.correction) return std::nullopt;
    const bool hasPunches = !m_facts.punches.empty();
    if (hasPunches && !m_settings.letterWins) return std::nullopt;
    DayResult result = plain(7, DayStatus::Excused, StatusReason::None);
    result.letterCode = letter->code;
    result.late = result.early = 0;
    result.flags.set(DayFlag::PunchesDespiteLetter, hasPunches && contradictsPunches(letter->code));
    return result;
}

DutySides Decision::sides() const
{
    DutySides sides = sidesOf(m_facts.punches, block(), m_settings);
    if (!m_facts.correction) return sides;
    if (m_facts.correction->in) sides.in = m_facts.correction->in;
    if (m_facts.correction->out) sides.out = m_facts.correction->out;
    return sides;
}

bool Decision::isUntested(DutyMinute moment) const
{
    return std::ranges::any_of(m_facts.outages, [&](const MinuteSpan& outage) {
        return outage.from <= moment && moment <= outage.to;
    });
}

bool Decision::isLetterAt(bool start) const
{
    return std::ranges::any_of(partialLetters(), [&](const MinuteSpan& letter) {
        const MinuteSpan duty = block();
        return start ? letter.from <= duty.from && letter.to > duty.from : letter.to >= duty.to && letter.from < duty.to;
    });
}

DayResult Decision::complete(const DutySides& sides, int rule) const
{
    DutyMeasure measure;
    measure.hours = m_facts.plan.hours;
    measure.startsHere = block().from == measure.hours->span.from;
    measure.endsHere = block().to == measure.hours->span.to;
    measure.excused = partialLetters();
    measure.outages = m_facts.outages;
    const LateAndEarly minutes = minutesOf(sides, measure, m_settings);

    DayResult result = plain(rule, DayStatus::Present, StatusReason::None);
    result.late = minutes.late;
    result.early = minutes.early;
    if (minutes.late > 0) result.status = DayStatus::Late;
    else if (minutes.early > 0) result.status = DayStatus::LeftEarly;
    result.flags.set(DayFlag::LateAndEarly, minutes.late > 0 && minutes.early > 0);
    result.flags.set(DayFlag::FlexibleStart, minutes.isSlid);
    result.flags.set(DayFlag::MachineOutage, minutes.isByOutage);
    result.flags.set(DayFlag::PartialLetter, !measure.excused.empty());
    const int twiceMiddle = block().from + block().to;
    result.flags.set(DayFlag::InAfterMiddle, sides.in && 2 * *sides.in > twiceMiddle);
    result.flags.set(DayFlag::OutBeforeMiddle, sides.out && 2 * *sides.out < twiceMiddle);
    return result;
}

/// Two sides give minutes; one side does where a letter or a dead machine answers for the other.
Decision::Outcome Decision::byPunches() const
{
    const DutySides known = sides();
    if (!known.in && !known.out) return std::nullopt;
    DayResult result = complete(known, known.in && known.out ? 8 : 9);
    if (!known.in || !known.out) {
        const bool isByOutage = isUntested(known.in ? block().to : block().from);
        if (isByOutage) {
            result.flags.set(DayFlag::MachineOutage);
        } else if (!isLetterAt(!known.in)) {
            result.status = DayStatus::PresentIncomplete;
            result.reason = known.in ? StatusReason::OutMissing : StatusReason::InMissing;
            (known.in ? result.early : result.late) = std::nullopt;
            result.flags.set(DayFlag::PartlyCovered, m_facts.coverage == Coverage::Partial);
        }
    }
    result.flags.set(DayFlag::ShortSpan, known.isShortSpan && !(known.in && known.out));
    result.flags.set(DayFlag::ClockCorrected, m_facts.hasClockOffset);
    result.flags.set(DayFlag::Corrected, m_facts.correction.has_value());
    result.flags.set(DayFlag::PunchedNotFound, m_facts.inspection == InspectionMark::NotFound);
    const DayLetter* letter = approvedDayLetter();
    result.flags.set(DayFlag::PunchesDespiteLetter, letter && !m_facts.correction && contradictsPunches(letter->code));
    return result;
}

bool Decision::touchesOutage() const
{
    return std::ranges::any_of(m_facts.outages, [&](const MinuteSpan& outage) { return outage.sharedWith(block()) > 0; });
}

Coverage Decision::coverageAfterOutages() const
{
    const auto hidesAll = [&](const MinuteSpan& outage) { return outage.sharedWith(block()) == block().length(); };
    if (std::ranges::any_of(m_facts.outages, hidesAll)) return Coverage::None;
    return touchesOutage() ? std::min(m_facts.coverage, Coverage::Partial) : m_facts.coverage;
}

Decision::Outcome Decision::byList() const
{
    if (m_facts.list != ListMark::Present) return std::nullopt;
    if (coverageAfterOutages() == Coverage::Full && m_facts.isMapped) {
        DayResult result = plain(10, DayStatus::Undetermined, StatusReason::SourcesConflict);
        result.flags.set(DayFlag::ListWithoutPunch);
        return result;
    }
    DayResult result = plain(10, DayStatus::Present, StatusReason::None);
    result.flags.set(DayFlag::WithoutTimes);
    return result;
}

Decision::Outcome Decision::byInspection() const
{
    if (m_facts.inspection != InspectionMark::Found) return std::nullopt;
    DayResult result = plain(11, DayStatus::PresentIncomplete, StatusReason::SeenInInspection);
    result.flags.set(DayFlag::FoundWithoutPunch);
    return result;
}

Decision::Outcome Decision::byWaitingLetter() const
{
    const bool isWaiting = letterWhere(m_facts.letters, [](const DayLetter& letter) {
        return letter.state == LetterState::Applied && excusesWholeDay(letter) && !letter.isPastLimit;
    });
    return isWaiting ? Outcome(plain(12, DayStatus::Undetermined, StatusReason::LetterWaiting)) : std::nullopt;
}

Decision::Outcome Decision::withoutEvidence() const
{
    if (m_facts.list == ListMark::Absent) return std::nullopt; // the signed list speaks for whom it names
    const Coverage coverage = coverageAfterOutages();
    DayResult result = plain(13, DayStatus::Undetermined, StatusReason::CoverageNone);
    result.flags.set(DayFlag::MachineOutage, touchesOutage());
    if (coverage == Coverage::None) return result;
    if (!m_facts.isMapped) return plain(13, DayStatus::Undetermined, StatusReason::PinUnmapped);
    const bool isEnough = coverage == Coverage::Full || (m_settings.partialCoverageAbsent && !touchesOutage());
    if (isEnough) return std::nullopt;
    result.reason = StatusReason::CoveragePartial;
    return result;
}

DayResult Decision::absent() const
{
    const StatusReason reason = m_facts.isVerified ? StatusReason::Verified : StatusReason::Candidate;
    DayResult result = plain(14, DayStatus::UnexcusedAbsence, reason);
    const bool isTooLate = letterWhere(m_facts.letters, [](const DayLetter& letter) {
        return letter.state == LetterState::Applied && excusesWholeDay(letter) && letter.isPastLimit;
    });
    result.flags.set(DayFlag::LetterTooLate, isTooLate);
    return result;
}

DayResult Decision::decide()
{
    for (const auto test : {&Decision::outOfService, &Decision::withoutPlan, &Decision::freeByRoster, &Decision::freeDay})
        if (const Outcome outcome = (this->*test)()) return *outcome;
    if (!m_facts.isOver) return plain(5, DayStatus::Undetermined, StatusReason::NotOver);
    for (const auto test : {&Decision::byDecision, &Decision::byLetter, &Decision::byPunches, &Decision::byList,
                            &Decision::byInspection, &Decision::byWaitingLetter, &Decision::withoutEvidence})
        if (const Outcome outcome = (this->*test)()) return *outcome;
    return absent();
}

} // namespace

DayResult decideDay(const DayFacts& facts, const AttendanceSettings& settings)
{
    DayResult result = Decision(facts, settings).decide();
    const bool isDuty = facts.plan.kind == PlanKind::Duty && facts.isInService;
    result.flags.set(DayFlag::OutsideWindow, isDuty && facts.hasStrayPunch && !facts.punches.empty());
    return result;
}

} // namespace tinjau::attendance
