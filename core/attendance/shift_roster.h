// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/calendar/schedule.h"
#include "core/storage/store.h"

namespace tinjau::attendance {

/// What a code of a roster says of its day.
enum class RosterMark {
    Empty,   ///< no code: in a unit by roster the day stays undetermined
    Duty,    ///< a shift of the person's schedule
    DayOff,  ///< OFF or LP
    Unknown, ///< no code of the schedule: the day stays undetermined
};

/// One person of a roster with a code per day of the month; an empty code is none.
struct RosterPerson {
    organisation::PersonLine line = {};
    std::vector<QString> codes = {};
    std::vector<RosterMark> marks = {};
    int dutyMinutes = 0; ///< net minutes of the shifts of the month
    bool isByRoster = false; ///< the schedule of the person in this month is one of shifts
    bool operator==(const RosterPerson&) const = default;
};

/// A shift that may be entered, as the schedules of these people name it.
struct RosterShift {
    QString code = {};
    calendar::DutyHours hours = {};
    bool operator==(const RosterShift&) const = default;
};

/// The duty roster (jadwal sif, jadwal dinas) of a unit and month.
struct ShiftRoster {
    DateRange range = {}; ///< first to last day of the month
    std::vector<RosterPerson> people = {}; ///< by name
    std::vector<RosterShift> shifts = {};  ///< of one code the first schedule's
    std::vector<std::optional<QString>> holidays = {}; ///< name of what makes each day free, besides weekends
    bool operator==(const ShiftRoster&) const = default;
};

/// A change of one cell; an empty code takes the entry away.
struct RosterEdit {
    PersonId person = PersonId::fromNumber(0);
    QDate day = {};
    QString code = {};
};

/// The roster of an office's unit in a month; without a unit that of everybody in the office.
Result<ShiftRoster> shiftRoster(storage::Store& store, organisation::OfficeId office, std::optional<organisation::UnitId> unit,
                                QDate month, QDate today);

/// Writes the cells as one act; those that say the same already are left. How many changed. Codes are kept
/// in capitals, also those that no schedule knows: they wait for their schedule.
Result<int> recordRoster(storage::Store& store, const std::vector<RosterEdit>& edits, const QString& words);

/// "p " → "P"; a dash and the like mean nothing.
QString rosterCode(const QString& text);

} // namespace tinjau::attendance
