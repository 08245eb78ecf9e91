// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/record_calendar.h"

#include "core/calendar/calendar_repository.h"
#include "core/calendar/schedule_check.h"
#include "core/calendar/work_group_repository.h"

#include <algorithm>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

Failure bad(const QString& field, const QString& expectation)
{
    return failure(ErrorCode::BadArgument, {field, expectation});
}

bool isReversed(const DateRange& range)
{
    return range.first.isValid() && range.last.isValid() && range.last < range.first;
}

bool overlap(const DateRange& a, const DateRange& b)
{
    const bool aEndsFirst = a.last.isValid() && b.first.isValid() && a.last < b.first;
    const bool bEndsFirst = b.last.isValid() && a.first.isValid() && b.last < a.first;
    return !aEndsFirst && !bEndsFirst;
}

Result<void> check(const Schedule& schedule)
{
    const auto faults = faultsOf(schedule);
    if (!faults.empty()) return bad(nameOf(faults.front().kind), faults.front().slot);
    return {};
}

/// Gives to the new schedule whatever goes on beyond the day, and ends the old one there.
void handOver(CalendarRepository& calendars, ScheduleId from, ScheduleId to, QDate day)
{
    for (ScheduleAssignment given : calendars.assignments()) {
        const bool goesOn = !given.validity.last.isValid() || given.validity.last >= day;
        if (given.schedule != from || !goesOn) continue;
        ScheduleAssignment next = given;
        next.schedule = to;
        const bool beginsLater = given.validity.first.isValid() && given.validity.first >= day;
        if (beginsLater) {
            calendars.update(next);
            continue;
        }
        next.id.reset();
        next.validity.first = day;
        given.validity.last = day.addDays(-1);
        calendars.update(given);
        calendars.insert(next);
    }
}

} // namespace

Result<LocalDayId> saveLocalDay(storage::Store& store, const LocalDay& day)
{
    if (!day.day.isValid()) return bad(u"day"_s, u"tanggal"_s);
    if (day.name.trimmed().isEmpty()) return bad(u"name"_s, u"nama hari libur"_s);
    if (day.decree.trimmed().isEmpty()) return bad(u"decree"_s, u"keputusan yang menetapkannya"_s);
    const QString words = (day.id ? u"Mengubah hari libur daerah: "_s : u"Menambah hari libur daerah: "_s) + day.name;
    return store.write({day.id ? u"calendar.change-day"_s : u"calendar.add-day"_s, words}, [&](storage::Session& session) {
        CalendarRepository calendars(session);
        if (!day.id) return calendars.insert(day);
        calendars.update(day);
        return *day.id;
    });
}

Result<void> withdrawLocalDay(storage::Store& store, const LocalDay& day, const QString& reason)
{
    if (reason.trimmed().isEmpty()) return bad(u"withdrawn"_s, u"alasan"_s);
    return store.write({u"calendar.withdraw-day"_s, u"Mencabut hari libur daerah: "_s + day.name}, [&](storage::Session& session) {
        LocalDay withdrawn = day;
        withdrawn.withdrawn = reason.trimmed();
        CalendarRepository(session).update(withdrawn);
    });
}

Result<void> acceptAmendment(storage::Store& store, const QByteArray& json, const QString& fileName, const rules::RuleBook& book)
{
    const storage::Act act{u"calendar.amend"_s, u"Memasang kalender dari "_s + fileName, fileName};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        const auto current = calendarOf(session, book);
        if (!current) return failure(current.error());
        const auto pack = amendmentFrom(json, fileName, *current);
        if (!pack) return failure(pack.error());
        CalendarRepository(session).insertAmendment(*pack, json, fileName);
        return {};
    });
}

Result<void> dropAmendment(storage::Store& store, int year, int version)
{
    const storage::Act act{u"calendar.drop-amendment"_s, u"Melepas kalender %1 versi %2"_s.arg(year).arg(version)};
    return store.write(act, [&](storage::Session& session) { CalendarRepository(session).removeAmendment(year, version); });
}

Result<ScheduleId> saveSchedule(storage::Store& store, const Schedule& schedule)
{
    if (const auto sound = check(schedule); !sound) return failure(sound.error());
    const QString words = (schedule.id ? u"Mengubah jam kerja: "_s : u"Menambah jam kerja: "_s) + schedule.name;
    return store.write({schedule.id ? u"schedule.change"_s : u"schedule.add"_s, words}, [&](storage::Session& session) {
        CalendarRepository calendars(session);
        if (!schedule.id) return calendars.insert(schedule);
        calendars.update(schedule);
        return *schedule.id;
    });
}

Result<ScheduleId> copySchedule(storage::Store& store, const Schedule& schedule, const QString& name)
{
    Schedule copy = schedule;
    copy.id.reset();
    copy.name = name.trimmed();
    if (const auto sound = check(copy); !sound) return failure(sound.error());
    const storage::Act act{u"schedule.copy"_s, u"Menyalin jam kerja: %1"_s.arg(schedule.name)};
    return store.write(act, [&](storage::Session& session) { return CalendarRepository(session).insert(copy); });
}

Result<ScheduleId> continueSchedule(storage::Store& store, const Schedule& schedule, QDate from)
{
    const DateRange& valid = schedule.validity;
    const bool isWithin = from.isValid() && valid.contains(from) && (!valid.first.isValid() || valid.first < from);
    if (!schedule.id || !isWithin) return bad(u"from"_s, u"hari sesudah hari pertama pola ini"_s);
    const storage::Act act{u"schedule.continue"_s, u"Mengubah jam kerja %1 mulai %2"_s.arg(schedule.name, from.toString(u"dd-MM-yyyy"_s))};
    return store.write(act, [&](storage::Session& session) {
        CalendarRepository calendars(session);
        Schedule before = schedule, after = schedule;
        before.validity.last = from.addDays(-1);
        after.id.reset();
        after.validity.first = from;
        calendars.update(before);
        const ScheduleId next = calendars.insert(after);
        handOver(calendars, *schedule.id, next, from);
        return next;
    });
}

Result<void> endSchedule(storage::Store& store, const Schedule& schedule, QDate last)
{
    Schedule ended = schedule;
    ended.validity.last = last;
    if (!last.isValid() || isReversed(ended.validity)) return bad(u"last"_s, u"hari sesudah hari pertama"_s);
    return store.write({u"schedule.end"_s, u"Mengakhiri jam kerja: "_s + schedule.name}, [&](storage::Session& session) {
        CalendarRepository(session).update(ended);
    });
}

Result<void> removeSchedule(storage::Store& store, const Schedule& schedule)
{
    return store.write({u"schedule.remove"_s, u"Menghapus jam kerja: "_s + schedule.name}, [&](storage::Session& session) -> Result<void> {
        CalendarRepository calendars(session);
        const auto given = calendars.assignments();
        const bool isGiven = std::ranges::find(given, *schedule.id, &ScheduleAssignment::schedule) != given.end();
        if (isGiven) return failure(ErrorCode::RuleRefused, {u"assigned"_s});
        calendars.removeSchedule(*schedule.id);
        return {};
    });
}

Result<AssignmentId> saveAssignment(storage::Store& store, const ScheduleAssignment& assignment, const QString& words)
{
    if (isReversed(assignment.validity)) return bad(u"to"_s, u"hari sesudah hari pertama"_s);
    const storage::Act act{assignment.id ? u"schedule.change-assignment"_s : u"schedule.assign"_s,
                           (assignment.id ? u"Mengubah pemakaian jam kerja: "_s : u"Memberikan jam kerja: "_s) + words};
    return store.write(act, [&](storage::Session& session) {
        CalendarRepository calendars(session);
        if (!assignment.id) return calendars.insert(assignment);
        calendars.update(assignment);
        return *assignment.id;
    });
}

Result<void> removeAssignment(storage::Store& store, AssignmentId id, const QString& words)
{
    return store.write({u"schedule.unassign"_s, u"Mencabut pemakaian jam kerja: "_s + words},
                       [&](storage::Session& session) { CalendarRepository(session).removeAssignment(id); });
}

Result<WorkGroupId> saveGroup(storage::Store& store, const WorkGroup& group)
{
    if (group.name.trimmed().isEmpty()) return bad(u"name"_s, u"nama kelompok"_s);
    const QString words = (group.id ? u"Mengganti nama kelompok: "_s : u"Menambah kelompok: "_s) + group.name;
    return store.write({group.id ? u"group.rename"_s : u"group.add"_s, words}, [&](storage::Session& session) -> Result<WorkGroupId> {
        WorkGroupRepository groups(session);
        for (const WorkGroup& known : groups.groups())
            if (known.id != group.id && known.name.compare(group.name.trimmed(), Qt::CaseInsensitive) == 0)
                return bad(u"name"_s, u"nama yang belum dipakai kelompok lain"_s);
        if (!group.id) return groups.insert({{}, group.name.trimmed()});
        groups.update({group.id, group.name.trimmed()});
        return *group.id;
    });
}

Result<void> removeGroup(storage::Store& store, const WorkGroup& group)
{
    return store.write({u"group.remove"_s, u"Menghapus kelompok: "_s + group.name}, [&](storage::Session& session) {
        CalendarRepository calendars(session);
        for (const ScheduleAssignment& given : calendars.assignments())
            if (given.assignee == Assignee{AssigneeLevel::Group, group.id->number()}) calendars.removeAssignment(*given.id);
        WorkGroupRepository(session).remove(*group.id);
    });
}

Result<int> addMembers(storage::Store& store, const WorkGroup& group, const std::vector<qint64>& people, const DateRange& validity)
{
    if (isReversed(validity)) return bad(u"to"_s, u"hari sesudah hari pertama"_s);
    const storage::Act act{u"group.add-members"_s, u"Menambah anggota kelompok %1"_s.arg(group.name)};
    return store.write(act, [&](storage::Session& session) {
        WorkGroupRepository groups(session);
        const auto known = groups.members();
        int came = 0;
        for (const qint64 person : people) {
            const bool isIn = std::ranges::any_of(known, [&](const GroupMember& member) {
                return member.group == *group.id && member.person == person && overlap(member.validity, validity);
            });
            if (isIn) continue;
            groups.insert(GroupMember{{}, *group.id, person, validity});
            ++came;
        }
        return came;
    });
}

Result<void> endMember(storage::Store& store, const GroupMember& member, QDate last, const QString& words)
{
    if (!last.isValid()) return bad(u"to"_s, u"tanggal"_s);
    return store.write({u"group.end-member"_s, u"Mengakhiri keanggotaan: "_s + words}, [&](storage::Session& session) {
        WorkGroupRepository groups(session);
        GroupMember ended = member;
        ended.validity.last = last;
        if (isReversed(ended.validity)) groups.removeMember(*member.id);
        else groups.update(ended);
    });
}

} // namespace tinjau::calendar
