// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct Schedules {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::Schedules)
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString();
}

Cell openDay(QDate day)
{
    if (day.isValid()) return {.text = dayText(day), .sort = day};
    return {.text = u"–"_s, .sort = QDate(1, 1, 1), .tone = Tone::Quiet};
}

Cell hoursCell(const ScheduleRow& row)
{
    const int net = netMinutesOf(row.schedule.week);
    if (row.schedule.isRoster || net == 0) return {.text = Schedules::tr("sif"), .sort = 0, .tone = Tone::Quiet};
    return {.text = shortHours(net), .sort = net};
}

} // namespace

QString levelWords(calendar::AssigneeLevel level)
{
    using Level = calendar::AssigneeLevel;
    switch (level) {
    case Level::Regency: return Schedules::tr("Kabupaten");
    case Level::Office: return Schedules::tr("OPD");
    case Level::Unit: return Schedules::tr("Unit kerja");
    case Level::Group: return Schedules::tr("Kelompok");
    case Level::Person: return Schedules::tr("Pegawai");
    }
    return {};
}

QString validityWords(const DateRange& range)
{
    if (range.first.isValid() && range.last.isValid()) return Schedules::tr("%1 s.d. %2").arg(dayText(range.first), dayText(range.last));
    if (range.first.isValid()) return Schedules::tr("sejak %1").arg(dayText(range.first));
    if (range.last.isValid()) return Schedules::tr("s.d. %1").arg(dayText(range.last));
    return Schedules::tr("selalu");
}

QString shortHours(int minutes)
{
    return u"%1.%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::vector<RowModel<ScheduleRow>::Field> scheduleFields()
{
    using Row = ScheduleRow;
    return std::vector<RowModel<Row>::Field>{
        {{u"nama"_s, Schedules::tr("Pola"), Qt::AlignLeft, 150, true}, [](const Row& r) {
             return Cell{.text = r.schedule.name, .note = validityWords(r.schedule.validity), .tip = r.schedule.name};
         }},
        {{.id = u"jam"_s, .title = Schedules::tr("Jam"), .align = Qt::AlignRight, .width = 58, .tip = Schedules::tr("jam bersih seminggu")}, hoursCell},
        {{.id = u"orang"_s, .title = Schedules::tr("Orang"), .align = Qt::AlignRight, .width = 58, .tip = Schedules::tr("yang memakainya hari ini")}, [](const Row& r) {
             return Cell{.text = QString::number(r.people), .sort = r.people, .tone = r.people == 0 ? Tone::Quiet : Tone::Plain};
         }}};
}

std::vector<RowModel<AssignmentRow>::Field> assignmentFields()
{
    using Row = AssignmentRow;
    return std::vector<RowModel<Row>::Field>{
        {{u"untuk"_s, Schedules::tr("Untuk"), Qt::AlignLeft, 96}, [](const Row& r) {
             return Cell{.text = levelWords(r.assignment.assignee.level), .sort = static_cast<int>(r.assignment.assignee.level)};
         }},
        {{u"nama"_s, Schedules::tr("Nama"), Qt::AlignLeft, 200, true}, [](const Row& r) { return Cell{.text = r.assignee, .tip = r.assignee}; }},
        {{u"mulai"_s, Schedules::tr("Mulai"), Qt::AlignLeft, 100, false, true}, [](const Row& r) { return openDay(r.assignment.validity.first); }},
        {{u"sampai"_s, Schedules::tr("Sampai"), Qt::AlignLeft, 100, false, true}, [](const Row& r) { return openDay(r.assignment.validity.last); }}};
}

std::vector<RowModel<GroupRow>::Field> groupFields()
{
    using Row = GroupRow;
    return std::vector<RowModel<Row>::Field>{
        {{u"nama"_s, Schedules::tr("Kelompok"), Qt::AlignLeft, 170, true, true}, [](const Row& r) { return Cell{.text = r.group.name, .tip = r.group.name}; }},
        {{.id = u"orang"_s, .title = Schedules::tr("Orang"), .align = Qt::AlignRight, .width = 58, .tip = Schedules::tr("anggota hari ini")}, [](const Row& r) {
             return Cell{.text = QString::number(r.people), .sort = r.people};
         }}};
}

std::vector<RowModel<MemberRow>::Field> memberFields()
{
    using Row = MemberRow;
    return std::vector<RowModel<Row>::Field>{
        {{u"nama"_s, Schedules::tr("Nama"), Qt::AlignLeft, 200, true}, [](const Row& r) { return Cell{.text = r.person.fullName(), .tip = r.person.fullName()}; }},
        {{u"nip"_s, Schedules::tr("NIP"), Qt::AlignLeft, 160}, [](const Row& r) { return Cell{.text = r.person.nip}; }},
        {{u"opd"_s, Schedules::tr("OPD"), Qt::AlignLeft, 170}, [](const Row& r) { return Cell{.text = r.office, .tip = r.office}; }},
        {{u"mulai"_s, Schedules::tr("Mulai"), Qt::AlignLeft, 92}, [](const Row& r) { return openDay(r.member.validity.first); }},
        {{u"sampai"_s, Schedules::tr("Sampai"), Qt::AlignLeft, 92, false, true}, [](const Row& r) { return openDay(r.member.validity.last); }}};
}

bool readOpenDay(const QString& text, QDate& day)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain == u"–"_s || plain == u"-"_s) {
        day = {};
        return true;
    }
    for (const QString& form : {u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate read = QDate::fromString(plain, form); read.isValid()) {
            day = read;
            return true;
        }
    return false;
}

} // namespace tinjau::ui
