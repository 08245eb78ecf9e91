// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertDay = R"(
    INSERT INTO local_holiday(day, name, source, withdrawn) VALUES (:day, :name, :source, :withdrawn))";
constexpr const char* updateDay = R"(
    UPDATE local_holiday SET day = :day, name = :name, source = :source, withdrawn = :withdrawn WHERE id = :id)";
constexpr const char* deleteDay = "DELETE FROM local_holiday WHERE id = :id";
constexpr const char* allDays = "SELECT id, day, name, source, withdrawn FROM local_holiday ORDER BY day, name";
constexpr const char* insertPack = R"(
    INSERT INTO calendar_amendment(year, version, file_name, body) VALUES (:year, :version, :file, :body))";
constexpr const char* deletePack = "DELETE FROM calendar_amendment WHERE year = :year AND version = :version";
constexpr const char* allPacks = "SELECT file_name, body FROM calendar_amendment ORDER BY year, version";
constexpr const char* insertScheduleRow = R"(
    INSERT INTO work_schedule(name, is_roster, has_ramadan, valid_from, valid_to)
    VALUES (:name, :roster, :ramadan, :from, :to))";
constexpr const char* updateScheduleRow = R"(
    UPDATE work_schedule SET name = :name, is_roster = :roster, has_ramadan = :ramadan, valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* deleteScheduleRow = "DELETE FROM work_schedule WHERE id = :id";
constexpr const char* allSchedules
    = "SELECT id, name, is_roster, has_ramadan, valid_from, valid_to FROM work_schedule ORDER BY id";
constexpr const char* saveWorkHours = R"(
    INSERT INTO work_hours(schedule_id, kind, slot, from_minute, to_minute, breaks, flex_minutes)
    VALUES (:schedule, :kind, :slot, :from, :to, :breaks, :flex)
    ON CONFLICT (schedule_id, kind, slot) DO UPDATE SET
        from_minute = excluded.from_minute, to_minute = excluded.to_minute,
        breaks = excluded.breaks, flex_minutes = excluded.flex_minutes)";
constexpr const char* deleteWorkHours
    = "DELETE FROM work_hours WHERE schedule_id = :schedule AND kind = :kind AND slot = :slot";
constexpr const char* deleteAllHours = "DELETE FROM work_hours WHERE schedule_id = :schedule";
constexpr const char* hoursOf = R"(
    SELECT kind, slot, from_minute, to_minute, breaks, flex_minutes FROM work_hours
    WHERE schedule_id = :schedule ORDER BY id)";
constexpr const char* insertAssignment = R"(
    INSERT INTO schedule_assignment(level, assignee, schedule_id, valid_from, valid_to)
    VALUES (:level, :assignee, :schedule, :from, :to))";
constexpr const char* updateAssignment = R"(
    UPDATE schedule_assignment SET level = :level, assignee = :assignee, schedule_id = :schedule,
        valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* deleteAssignment = "DELETE FROM schedule_assignment WHERE id = :id";
constexpr const char* allAssignments
    = "SELECT level, assignee, schedule_id, valid_from, valid_to, id FROM schedule_assignment ORDER BY id";

const std::array<QString, 5> levelNames{u"regency"_s, u"office"_s, u"unit"_s, u"group"_s, u"person"_s};

QString textOf(const std::vector<MinuteSpan>& spans)
{
    QStringList parts;
    for (const MinuteSpan& span : spans) parts << u"%1-%2"_s.arg(span.from).arg(span.to);
    return parts.join(u' ');
}

std::vector<MinuteSpan> spansFrom(const QString& text)
{
    std::vector<MinuteSpan> spans;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts))
        spans.push_back({part.section(u'-', 0, 0).toInt(), part.section(u'-', 1).toInt()});
    return spans;
}

using SlotKey = std::pair<QString, QString>; ///< kind and slot
using HoursBySlot = std::map<SlotKey, DutyHours>;

void addWeek(HoursBySlot& all, const QString& kind, const WeekTable& week)
{
    for (std::size_t i = 0; i < week.size(); ++i)
        if (week[i]) all.insert_or_assign({kind, QString::number(i + 1)}, *week[i]);
}

HoursBySlot hoursBySlot(const Schedule& schedule)
{
    HoursBySlot all;
    addWeek(all, u"week"_s, schedule.week);
    if (schedule.ramadanWeek) addWeek(all, u"ramadan"_s, *schedule.ramadanWeek);
    for (const auto& [code, hours] : schedule.shifts) all.insert_or_assign({u"shift"_s, code}, hours);
    return all;
}

void place(Schedule& schedule, const SlotKey& key, const DutyHours& hours)
{
    const auto& [kind, slot] = key;
    if (kind == u"shift"_s) {
        schedule.shifts[slot] = hours;
        return;
    }
    WeekTable& week = kind == u"ramadan"_s ? *schedule.ramadanWeek : schedule.week;
    const int day = slot.toInt();
    TINJAU_ENSURE(day >= 1 && day <= 7, "a week has seven slots");
    week[static_cast<std::size_t>(day - 1)] = hours;
}

void bindDay(storage::Statement& row, const LocalDay& day)
{
    row.bind(":day", day.day).bind(":name", day.name).bind(":source", day.decree).bind(":withdrawn", day.withdrawn);
}

void bindSchedule(storage::Statement& row, const Schedule& schedule)
{
    row.bind(":name", schedule.name).bind(":roster", schedule.isRoster).bind(":ramadan", schedule.ramadanWeek.has_value());
    bindRange(row, schedule.validity);
}

void bindAssignment(storage::Statement& row, const ScheduleAssignment& assignment)
{
    row.bind(":level", levelNames[static_cast<std::size_t>(assignment.assignee.level)])
        .bind(":assignee", assignment.assignee.key)
        .bind(":schedule", assignment.schedule);
    bindRange(row, assignment.validity);
}

} // namespace

LocalDayId CalendarRepository::insert(const LocalDay& day)
{
    storage::Statement row = m_session.prepare(insertDay);
    bindDay(row, day);
    row.run();
    return LocalDayId::fromNumber(m_session.lastInsertId());
}

void CalendarRepository::update(const LocalDay& day)
{
    TINJAU_ENSURE(day.id, "only a stored day is changed");
    storage::Statement row = m_session.prepare(updateDay);
    bindDay(row, day);
    row.bind(":id", *day.id).run();
}

void CalendarRepository::removeLocalDay(LocalDayId id)
{
    m_session.prepare(deleteDay).bind(":id", id).run();
}

std::vector<LocalDay> CalendarRepository::localDays()
{
    storage::Statement row = m_session.prepare(allDays);
    std::vector<LocalDay> days;
    while (row.step())
        days.push_back({row.column<LocalDayId>(0), row.column<QDate>(1), row.column<QString>(2), row.column<QString>(3), row.column<QString>(4)});
    return days;
}

void CalendarRepository::insertAmendment(const CalendarPack& pack, const QByteArray& json, const QString& fileName)
{
    m_session.prepare(insertPack)
        .bind(":year", pack.year)
        .bind(":version", pack.version)
        .bind(":file", fileName)
        .bind(":body", QString::fromUtf8(json))
        .run();
}

void CalendarRepository::removeAmendment(int year, int version)
{
    m_session.prepare(deletePack).bind(":year", year).bind(":version", version).run();
}

std::vector<std::pair<QString, QByteArray>> CalendarRepository::amendments()
{
    storage::Statement row = m_session.prepare(allPacks);
    std::vector<std::pair<QString, QByteArray>> found;
    while (row.step()) found.emplace_back(row.column<QString>(0), row.column<QString>(1).toUtf8());
    return found;
}

void CalendarRepository::saveHours(ScheduleId schedule, const Schedule& hours)
{
    Schedule stored;
    stored.id = schedule;
    stored.ramadanWeek = WeekTable();
    readHours(stored);
    const HoursBySlot before = hoursBySlot(stored), after = hoursBySlot(hours);
    for (const auto& [key, known] : before)
        if (!after.contains(key))
            m_session.prepare(deleteWorkHours).bind(":schedule", schedule).bind(":kind", key.first).bind(":slot", key.second).run();
    for (const auto& [key, wanted] : after) {
        const auto known = before.find(key);
        if (known != before.end() && known->second == wanted) continue;
        m_session.prepare(saveWorkHours)
            .bind(":schedule", schedule)
            .bind(":kind", key.first)
            .bind(":slot", key.second)
            .bind(":from", wanted.span.from)
            .bind(":to", wanted.span.to)
            .bind(":breaks", textOf(wanted.breaks))
            .bind(":flex", wanted.flexMinutes)
            .run();
    }
}

ScheduleId CalendarRepository::insert(const Schedule& schedule)
{
    storage::Statement row = m_session.prepare(insertScheduleRow);
    bindSchedule(row, schedule);
    row.run();
    const ScheduleId id = ScheduleId::fromNumber(m_session.lastInsertId());
    saveHours(id, schedule);
    return id;
}

void CalendarRepository::update(const Schedule& schedule)
{
    TINJAU_ENSURE(schedule.id, "only a stored schedule is changed");
    storage::Statement row = m_session.prepare(updateScheduleRow);
    bindSchedule(row, schedule);
    row.bind(":id", *schedule.id).run();
    saveHours(*schedule.id, schedule);
}

void CalendarRepository::removeSchedule(ScheduleId id)
{
    m_session.prepare(deleteAllHours).bind(":schedule", id).run();
    m_session.prepare(deleteScheduleRow).bind(":id", id).run();
}

void CalendarRepository::readHours(Schedule& schedule)
{
    storage::Statement hours = m_session.prepare(hoursOf);
    hours.bind(":schedule", *schedule.id);
    while (hours.step())
        place(schedule, {hours.column<QString>(0), hours.column<QString>(1)},
              {{hours.column<int>(2), hours.column<int>(3)}, spansFrom(hours.column<QString>(4)), hours.column<int>(5)});
}

std::vector<Schedule> CalendarRepository::schedules()
{
    std::vector<Schedule> schedules;
    storage::Statement row = m_session.prepare(allSchedules);
    while (row.step()) {
        Schedule schedule;
        schedule.id = row.column<ScheduleId>(0);
        schedule.name = row.column<QString>(1);
        schedule.isRoster = row.column<bool>(2);
        if (row.column<bool>(3)) schedule.ramadanWeek = WeekTable();
        schedule.validity = rangeAt(row, 4);
        schedules.push_back(std::move(schedule));
    }
    for (Schedule& schedule : schedules) readHours(schedule);
    return schedules;
}

AssignmentId CalendarRepository::insert(const ScheduleAssignment& assignment)
{
    storage::Statement row = m_session.prepare(insertAssignment);
    bindAssignment(row, assignment);
    row.run();
    return AssignmentId::fromNumber(m_session.lastInsertId());
}

void CalendarRepository::update(const ScheduleAssignment& assignment)
{
    TINJAU_ENSURE(assignment.id, "only a stored assignment is changed");
    storage::Statement row = m_session.prepare(updateAssignment);
    bindAssignment(row, assignment);
    row.bind(":id", *assignment.id).run();
}

void CalendarRepository::removeAssignment(AssignmentId id)
{
    m_session.prepare(deleteAssignment).bind(":id", id).run();
}

std::vector<ScheduleAssignment> CalendarRepository::assignments()
{
    storage::Statement row = m_session.prepare(allAssignments);
    std::vector<ScheduleAssignment> all;
    while (row.step()) {
        const auto level = std::ranges::find(levelNames, row.column<QString>(0));
        all.push_back({{static_cast<AssigneeLevel>(level - levelNames.begin()), row.column<qint64>(1)},
                       row.column<ScheduleId>(2), rangeAt(row, 3), row.column<AssignmentId>(5)});
    }
    return all;
}

} // namespace tinjau::calendar
