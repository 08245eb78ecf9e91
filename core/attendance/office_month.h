// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_statuses.h"
#include "core/attendance/explanation.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/recap.h"
#include "core/attendance/source_place.h"
#include "core/attendance/stored_evidence.h"
#include "core/organisation/machine.h"
#include "core/organisation/office.h"
#include "core/organisation/person.h"

#include <memory>
#include <optional>
#include <vector>

namespace tinjau::attendance {

/// One column of a month: what the day is for an office, whatever the single person's plan.
struct MonthDay {
    QDate day = {};
    bool isFree = false;    ///< nobody of the office has duty: weekend, holiday, joint leave
    QString holiday = {};   ///< name of the holiday or joint leave; empty for a weekend or a working day
    QString decree = {};    ///< which set it
    bool operator==(const MonthDay&) const = default;
};

/// One row: a person, by the post and unit of the last day in the office within the month.
struct MonthPerson {
    organisation::PersonLine line = {};
    std::vector<DayResult> days = {}; ///< one for each MonthDay; outside of the service in this office: NotScheduled
    AttendanceTally tally = {};
    bool isMapped = true; ///< some machine knows the person in this month
    bool operator==(const MonthPerson&) const = default;
};

/// What the files of one machine say about each day (cakupan), whoever punched.
struct MonthSource {
    organisation::Machine machine = {};
    std::vector<Coverage> days = {};
    int dutyDays = 0; ///< working days up to the cut-off
    int complete = 0; ///< of these, those that are covered fully
    bool operator==(const MonthSource&) const = default;
};

/// The month matrix of one office (rekapitulasi bulanan): person × day, and what it rests on.
struct OfficeMonth {
    organisation::Office office = {};
    DateRange range = {};
    std::vector<MonthDay> days = {};
    std::vector<MonthPerson> people = {}; ///< by unit (those of the office itself first), then by name
    std::vector<MonthSource> sources = {};
    AttendanceTally total = {};
    SendingState sending = {};
    int workingDays = 0;          ///< days that are not free
    QStringList calendarSources = {}; ///< decrees of the calendar pack; empty: the year has none
    QDate today = {};             ///< duties of this day and later are not over
    bool operator==(const OfficeMonth&) const = default;
};

/// The month of an office as it is known today. Only what concerns the office is read. NotFound (values:
/// "office") if the office is unknown; errors as loadEvidence().
Result<OfficeMonth> officeMonth(storage::Store& store, organisation::OfficeId office, QDate month, QDate today);

/// Everything behind one cell of the matrix, for the panel Mengapa? and `attendance explain`.
struct PersonDayStory {
    organisation::PersonLine line = {};
    DayFacts facts = {};   ///< its plan points into `rules`
    DayResult result = {};
    std::vector<ReasonLink> reasons = {};
    std::vector<std::pair<organisation::Machine, MachineFile>> files = {}; ///< those that speak for the day, of the person's machines
    QString verifiedBy = {}; ///< of a verified absence
    std::optional<Correction> correction = {}; ///< the one that counts, with who made and who approved it
    std::vector<SourcePlace> places = {}; ///< of punches, lists and letters, in the order of time
    std::shared_ptr<const DayStatuses> rules = {};
};

/// The story of one person and day. NotFound (values: "person").
Result<PersonDayStory> personDayStory(storage::Store& store, organisation::PersonId person, QDate day, QDate today);

} // namespace tinjau::attendance
