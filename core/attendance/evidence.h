// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"
#include "core/attendance/local_second.h"
#include "core/base/date_range.h"
#include "core/base/id.h"
#include "core/calendar/assignment.h"
#include "core/organisation/person.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::attendance {

using organisation::MachineId;
using organisation::PersonId;
using organisation::PinOwner;

/// One press at a machine (rekaman absensi) as the machine wrote it. The three fields are its key: the
/// same second out of two files is one punch.
struct Punch {
    MachineId machine = MachineId::fromNumber(0);
    QString pin = {}; ///< without leading zeros; of a file without numbers the NIP or name it writes
    LocalSecond at = 0;
    auto operator<=>(const Punch&) const = default;
};

/// Seconds to add to what a machine wrote within a stretch of raw time, both ends included.
struct ClockOffset {
    MachineId machine = MachineId::fromNumber(0);
    LocalSecond from = 0;
    LocalSecond to = 0;
    int seconds = 0;
    QString reason = {};
    bool operator==(const ClockOffset&) const = default;
};

/// A letter (surat cuti, izin, sakit, dinas luar) for one or many people.
struct ExcuseLetter {
    QString code = {};
    QString number = {};
    std::optional<QDate> datedOn = {};
    LetterState state = LetterState::Applied;
    DateRange days = {};
    std::optional<calendar::MinuteSpan> hours = {}; ///< of each day; none: the whole day
    std::vector<PersonId> people = {};
    std::vector<QString> named = {}; ///< NIPs and names of people whom nobody has chosen yet
    bool operator==(const ExcuseLetter&) const = default;
};

/// A stretch in which a machine recorded nobody, by a signed statement.
struct MachineOutage {
    MachineId machine = MachineId::fromNumber(0);
    LocalSecond from = 0;
    LocalSecond to = 0;
    QString statement = {}; ///< its number
    bool operator==(const MachineOutage&) const = default;
};

/// What a signed manual list or the recap of an office says about one person and day.
struct ListEntry {
    std::optional<PersonId> person = {}; ///< none: as `namedAs` says, whoever that is
    QDate day = {};
    ListMark mark = ListMark::None;
    std::optional<DutyMinute> in = {};
    std::optional<DutyMinute> out = {};
    /// Of an absence that the list excuses (CS, DL): a claim, until a letter shows it.
    QString code = {};
    QString namedAs = {}; ///< NIP or name in the list; empty where a person was chosen
    bool operator==(const ListEntry&) const = default;
};

struct InspectionEntry {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    InspectionMark mark = InspectionMark::None;
    bool operator==(const InspectionEntry&) const = default;
};

/// A correction that a second person approved; the punches under it stay.
struct Correction {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    DayCorrection change = {};
    QString reason = {};
    QString by = {};
    QString approvedBy = {};
    bool operator==(const Correction&) const = default;
};

/// A candidate verified as absent without reason, by a named person.
struct Verification {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    QString by = {};
    bool operator==(const Verification&) const = default;
};

/// The time that one imported file of a machine speaks for; `to` is not included.
struct FileSpan {
    MachineId machine = MachineId::fromNumber(0);
    LocalSecond from = 0;
    LocalSecond to = 0;
    bool operator==(const FileSpan&) const = default;
};

/// Coverage of a unit and day that a person declared against the computed one.
struct DeclaredCoverage {
    organisation::UnitId unit = organisation::UnitId::fromNumber(0);
    QDate day = {};
    Coverage coverage = Coverage::None;
    bool operator==(const DeclaredCoverage&) const = default;
};

/// A code of the duty roster: P, S, M, OFF, LP.
struct RosterEntry {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    QString code = {};
    bool operator==(const RosterEntry&) const = default;
};

/// Where a person serves for a time; without one the person is out of service.
struct Service {
    PersonId person = PersonId::fromNumber(0);
    organisation::UnitId unit = organisation::UnitId::fromNumber(0);
    DateRange validity = {};
    std::vector<calendar::Assignee> memberships = {}; ///< regency, office, unit, groups, person
    bool operator==(const Service&) const = default;
};

/// All evidence of a stretch of time, as values. Order and repetition mean nothing.
struct Evidence {
    std::vector<Punch> punches = {};
    std::vector<FileSpan> files = {};
    std::vector<ClockOffset> offsets = {};
    std::vector<PinOwner> pins = {};
    std::vector<ExcuseLetter> letters = {};
    std::vector<MachineOutage> outages = {};
    std::vector<ListEntry> lists = {};
    std::vector<InspectionEntry> inspections = {};
    std::vector<Correction> corrections = {};
    std::vector<Verification> verifications = {};
    std::vector<DeclaredCoverage> declared = {};
    std::vector<RosterEntry> roster = {};
    std::vector<Service> services = {};
};

/// How the days are planned, and until when the data reach.
struct PlanRules {
    calendar::WorkCalendar calendar = {};
    std::vector<calendar::Schedule> schedules = {};
    std::vector<calendar::ScheduleAssignment> assignments = {};
    AttendanceSettings settings = {};
    std::optional<LocalSecond> cutOff = {}; ///< nothing after it was delivered; none: all is over
    QDate today = {};                       ///< for letters that still may come
};

} // namespace tinjau::attendance
