// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/assignment.h"
#include "core/calendar/work_group.h"
#include "core/organisation/person.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// A schedule (pola jam kerja) with how many people work by it today.
struct ScheduleRow {
    calendar::Schedule schedule = {};
    int people = 0;
};

/// To whom a schedule is given, with the name of the assignee.
struct AssignmentRow {
    calendar::ScheduleAssignment assignment = {};
    QString assignee = {};
};

struct GroupRow {
    calendar::WorkGroup group = {};
    int people = 0; ///< members today
};

struct MemberRow {
    calendar::GroupMember member = {};
    organisation::Person person = {};
    QString office = {};
};

/// "Kabupaten", "OPD", "Unit kerja", "Kelompok", "Pegawai".
QString levelWords(calendar::AssigneeLevel level);
/// "sejak 01/07/2026"; "selalu" without ends.
QString validityWords(const DateRange& range);
/// The sum of a week in short: "37.30".
QString shortHours(int minutes);

std::vector<RowModel<ScheduleRow>::Field> scheduleFields();
std::vector<RowModel<AssignmentRow>::Field> assignmentFields();
std::vector<RowModel<GroupRow>::Field> groupFields();
std::vector<RowModel<MemberRow>::Field> memberFields();

/// Shows other rows in a table without losing the place of the cell that somebody is at.
template <typename Row>
void refill(RowModel<Row>& table, std::vector<Row> rows)
{
    const int wanted = static_cast<int>(rows.size()), known = table.rowCount();
    if (wanted < known) table.remove(wanted, known - wanted);
    for (int i = 0; i < wanted; ++i) {
        Row& row = rows[static_cast<std::size_t>(i)];
        if (i < known) table.replace(i, std::move(row));
        else table.append(std::move(row));
    }
}

/// A day out of a cell; an empty text is an open end, false where it is no day.
bool readOpenDay(const QString& text, QDate& day);

} // namespace tinjau::ui
