// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/shift_roster.h"

#include "core/attendance/roster_repository.h"
#include "core/attendance/stored_evidence.h"
#include "core/calendar/schedule_check.h"
#include "core/exchange/cell_values.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using calendar::Schedule;

namespace {

const Schedule* scheduleOn(const StoredEvidence& stored, PersonId person, QDate day)
{
    for (const Service& service : stored.evidence.services)
        if (service.person == person && service.validity.contains(day))
            if (const Schedule* found = scheduleFor(service.memberships, day, stored.rules.assignments, stored.rules.schedules)) return found;
    return nullptr;
}

RosterMark markOf(const QString& code, const Schedule* schedule)
{
    if (code.isEmpty()) return RosterMark::Empty;
    if (schedule && schedule->shifts.contains(code)) return RosterMark::Duty;
    return calendar::isDayOffCode(code) ? RosterMark::DayOff : RosterMark::Unknown;
}

void addShifts(const Schedule& schedule, std::vector<RosterShift>& shifts)
{
    for (const auto& [code, hours] : schedule.shifts)
        if (std::ranges::find(shifts, code, &RosterShift::code) == shifts.end()) shifts.push_back({code, hours});
}

} // namespace

Result<ShiftRoster> shiftRoster(storage::Store& store, organisation::OfficeId office, std::optional<organisation::UnitId> unit,
                                QDate month, QDate today)
{
    ShiftRoster roster;
    roster.range.first = QDate(month.year(), month.month(), 1);
    roster.range.last = roster.range.first.addMonths(1).addDays(-1);
    const auto stored = loadEvidence(store, roster.range, today, office);
    if (!stored) return failure(stored.error());
    std::map<std::pair<PersonId, QDate>, QString> codes;
    for (const RosterEntry& entry : stored->evidence.roster) codes.insert_or_assign({entry.person, entry.day}, entry.code);
    for (const organisation::PersonLine& line : stored->people) {
        if (line.office != office || (unit && line.unit != unit)) continue;
        RosterPerson person{line, {}, {}, 0, false};
        for (QDate day = roster.range.first; day <= roster.range.last; day = day.addDays(1)) {
            const Schedule* schedule = scheduleOn(*stored, *line.person.id, day);
            const auto found = codes.find({*line.person.id, day});
            person.codes.push_back(found == codes.end() ? QString() : found->second);
            person.marks.push_back(markOf(person.codes.back(), schedule));
            if (person.marks.back() == RosterMark::Duty) person.dutyMinutes += schedule->shifts.at(person.codes.back()).netMinutes();
            if (!schedule) continue;
            person.isByRoster = person.isByRoster || schedule->isRoster;
            addShifts(*schedule, roster.shifts);
        }
        roster.people.push_back(std::move(person));
    }
    for (QDate day = roster.range.first; day <= roster.range.last; day = day.addDays(1)) {
        const calendar::Holiday* holiday = stored->rules.calendar.holidayOn(day);
        roster.holidays.push_back(holiday ? std::optional(holiday->name) : std::nullopt);
    }
    return roster;
}

Result<int> recordRoster(storage::Store& store, const std::vector<RosterEdit>& edits, const QString& words)
{
    if (edits.empty()) return 0;
    DateRange days{edits.front().day, edits.front().day};
    for (const RosterEdit& edit : edits) days = {std::min(days.first, edit.day), std::max(days.last, edit.day)};
    return store.write({u"roster.enter"_s, words}, [&](storage::Session& session) {
        RosterRepository rosters(session);
        auto known = rosters.on(days);
        int changed = 0;
        for (const RosterEdit& edit : edits) {
            const QString code = rosterCode(edit.code);
            QString& stands = known[{edit.person, edit.day}];
            if (stands == code) continue;
            rosters.put({edit.person, edit.day, code});
            stands = code;
            ++changed;
        }
        return changed;
    });
}

QString rosterCode(const QString& text)
{
    const QString plain = text.simplified().toUpper();
    return exchange::meansNothing(plain) ? QString() : plain;
}

} // namespace tinjau::attendance
