// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertDay = "INSERT INTO local_holiday(day, name, source) VALUES (:day, :name, :source)";
constexpr const char* allDays = "SELECT day, name, source FROM local_holiday ORDER BY day, name";
constexpr const char* insertSchedule = R"(
    INSERT INTO work_schedule(name, is_roster, has_ramadan, valid_from, valid_to)
    VALUES (:name, :roster, :ramadan, :from, :to))";
constexpr const char* allSchedules
    = "SELECT id, name, is_roster, has_ramadan, valid_from, valid_to FROM work_schedule ORDER BY id";
constexpr const char* insertWorkHours = R"(
    INSERT INTO work_hours(schedule_id, kind, slot, from_minute, to_minute, breaks, flex_minutes)
    VALUES (:schedule, :kind, :slot, :from, :to, :breaks, :flex))";
constexpr const char* hoursOf = R"(
    SELECT kind, slot, from_minute, to_minute, breaks, flex_minutes FROM work_hours
    WHERE schedule_id = :schedule ORDER BY id)";
constexpr const char* insertAssignment = R"(
    INSERT INTO schedule_assignment(level, assignee, schedule_id, valid_from, valid_to)
    VALUES (:level, :assignee, :schedule, :from, :to))";
constexpr const char* allAssignments
    = "SELECT level, assignee, schedule_id, valid_from, valid_to FROM schedule_assignment ORDER BY id";

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

void place(Schedule& schedule, const QString& kind, const QString& slot, const DutyHours& hours)
{
    if (kind == u"shift"_s) {
        schedule.shifts[slot] = hours;
        return;
    }
    WeekTable& week = kind == u"ramadan"_s ? *schedule.ramadanWeek : schedule.week;
    const int day = slot.toInt();
    TINJAU_ENSURE(day >= 1 && day <= 7, "a week has seven slots");
    week[static_cast<std::size_t>(day - 1)] = hours;
}

} // namespace

void CalendarRepository::insert(const Holiday& localDay)
{
    m_session.prepare(insertDay).bind(":day", localDay.date).bind(":name", localDay.name).bind(":source", localDay.source).run();
}

std::vector<Holiday> CalendarRepository::localDays()
{
    storage::Statement row = m_session.prepare(allDays);
    std::vector<Holiday> days;
    while (row.step()) days.push_back({row.column<QDate>(0), row.column<QString>(1), HolidayKind::Local, row.column<QString>(2)});
    return days;
}

void CalendarRepository::insertHours(ScheduleId schedule, std::string_view kind, const QString& slot, const DutyHours& hours)
{
    m_session.prepare(insertWorkHours)
        .bind(":schedule", schedule)
        .bind(":kind", kind)
        .bind(":slot", slot)
        .bind(":from", hours.span.from)
        .bind(":to", hours.span.to)
        .bind(":breaks", textOf(hours.breaks))
        .bind(":flex", hours.flexMinutes)
        .run();
}

ScheduleId CalendarRepository::insert(const Schedule& schedule)
{
    storage::Statement row = m_session.prepare(insertSchedule);
    row.bind(":name", schedule.name).bind(":roster", schedule.isRoster).bind(":ramadan", schedule.ramadanWeek.has_value());
    bindRange(row, schedule.validity);
    row.run();
    const ScheduleId id = ScheduleId::fromNumber(m_session.lastInsertId());
    for (std::size_t i = 0; i < schedule.week.size(); ++i) {
        const QString slot = QString::number(i + 1);
        if (schedule.week[i]) insertHours(id, "week", slot, *schedule.week[i]);
        if (schedule.ramadanWeek && (*schedule.ramadanWeek)[i]) insertHours(id, "ramadan", slot, *(*schedule.ramadanWeek)[i]);
    }
    for (const auto& [code, hours] : schedule.shifts) insertHours(id, "shift", code, hours);
    return id;
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
    for (Schedule& schedule : schedules) {
        storage::Statement hours = m_session.prepare(hoursOf);
        hours.bind(":schedule", *schedule.id);
        while (hours.step())
            place(schedule, hours.column<QString>(0), hours.column<QString>(1),
                  {{hours.column<int>(2), hours.column<int>(3)}, spansFrom(hours.column<QString>(4)), hours.column<int>(5)});
    }
    return schedules;
}

void CalendarRepository::insert(const ScheduleAssignment& assignment)
{
    storage::Statement row = m_session.prepare(insertAssignment);
    row.bind(":level", levelNames[static_cast<std::size_t>(assignment.assignee.level)])
        .bind(":assignee", assignment.assignee.key)
        .bind(":schedule", assignment.schedule);
    bindRange(row, assignment.validity);
    row.run();
}

std::vector<ScheduleAssignment> CalendarRepository::assignments()
{
    storage::Statement row = m_session.prepare(allAssignments);
    std::vector<ScheduleAssignment> all;
    while (row.step()) {
        const auto level = std::ranges::find(levelNames, row.column<QString>(0));
        all.push_back({{static_cast<AssigneeLevel>(level - levelNames.begin()), row.column<qint64>(1)},
                       row.column<ScheduleId>(2), rangeAt(row, 3)});
    }
    return all;
}

} // namespace tinjau::calendar
