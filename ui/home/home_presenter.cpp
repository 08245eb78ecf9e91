// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_presenter.h"

#include "core/attendance/recap.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using overview::OfficeStanding;
using overview::Todo;

QString shortDay(QDate day)
{
    return u"%1 %2"_s.arg(day.day()).arg(wording::monthName(day.month()).first(3));
}

QString dueWords(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0) return HomePresenter::tr("lewat %1 hari").arg(-days);
    if (days == 0) return HomePresenter::tr("hari ini");
    return due.year() == today.year() ? shortDay(due) : shortDay(due) + u' ' + QString::number(due.year());
}

Tone toneOf(std::optional<QDate> due, QDate today)
{
    if (!due || today.daysTo(*due) > 7) return Tone::Quiet;
    return *due < today ? Tone::Bad : Tone::Warn;
}

QString namesOf(const QStringList& offices)
{
    if (offices.size() <= 3) return offices.join(u", "_s);
    return HomePresenter::tr("%1, dan %2 lainnya").arg(offices.first(2).join(u", "_s)).arg(offices.size() - 2);
}

QString subjectOf(const Todo& todo)
{
    QStringList parts{namesOf(todo.offices)};
    if (!todo.service.isEmpty()) parts << todo.service;
    return parts.join(u" · "_s);
}

QString surveyTarget(const Todo& todo)
{
    return todo.survey ? u"skm/%1"_s.arg(todo.survey->number()) : u"skm"_s;
}

CellMark dutyMark(survey::DutyState state)
{
    switch (state) {
    case survey::DutyState::Met: return chipMark(HomePresenter::tr("terpenuhi"), Tone::Ok, u"check"_s);
    case survey::DutyState::UnderWay: return chipMark(HomePresenter::tr("berjalan"), Tone::Warn, u"clock"_s);
    case survey::DutyState::Owed: return chipMark(HomePresenter::tr("belum"), Tone::Quiet, u"calendar"_s);
    case survey::DutyState::Missed: return chipMark(HomePresenter::tr("tidak ada"), Tone::Bad, u"alert"_s);
    }
    return {};
}

/// "Smt II 2026"; a period without a known name stays as it is written.
QString shortPeriod(const QString& label)
{
    const auto named = wording::readPeriod(label);
    return named ? wording::periodShortName(*named) : label;
}

Cell indexCell(const OfficeStanding& office)
{
    if (!office.index) return {.text = u"–"_s, .sort = -1, .tone = Tone::Quiet};
    return {.text = wording::formatted(office.index->shown, 2), .sort = office.index->shown.toDouble(),
            .mark = gradeMark(office.index->grade.isEmpty() ? QChar(u'–') : office.index->grade.front(), office.index->performance)};
}

Cell respondentCell(const OfficeStanding& office)
{
    if (!office.latest) return {.text = u"–"_s, .sort = -1, .tone = Tone::Quiet};
    if (!office.required) return {.text = QString::number(office.respondents), .sort = office.respondents};
    const bool isShort = office.respondents < *office.required;
    return {.text = HomePresenter::tr("%1 dari %2").arg(office.respondents).arg(*office.required), .sort = office.respondents,
            .tone = isShort ? Tone::Warn : Tone::Plain, .bold = isShort};
}

Cell followUpCell(const OfficeStanding& office)
{
    if (office.followUp.planned == 0) return {.text = u"–"_s, .sort = -1, .tone = Tone::Quiet};
    return {.text = HomePresenter::tr("%1 dari %2").arg(office.followUp.done).arg(office.followUp.planned), .sort = office.followUp.done};
}

Cell overdueCell(int count)
{
    if (count == 0) return {.text = u"–"_s, .sort = 0, .tone = Tone::Quiet};
    return {.text = QString::number(count), .sort = count, .tone = Tone::Bad, .bold = true};
}

/// Share of attendance in the last month; a star where a part of the days is not known yet.
Cell attendanceCell(const HomeOffice& office)
{
    if (!office.attendance) return {.text = u"–"_s, .sort = -1, .tone = Tone::Quiet, .tip = HomePresenter::tr("Belum ada pegawai.")};
    const auto& tally = office.attendance->tally;
    const auto share = tally.attendance(), coverage = tally.dataCoverage();
    if (!share) return {.text = u"–"_s, .sort = -1, .tone = Tone::Quiet, .tip = HomePresenter::tr("Belum ada hari yang dapat ditetapkan.")};
    const bool isWhole = coverage && *coverage == Ratio(1);
    return {.text = attendance::percentText(share) + (isWhole ? QString() : u"*"_s), .sort = (*share * Ratio(10000)).toFixed(0).toInt(),
            .tone = isWhole ? Tone::Plain : Tone::Quiet,
            .tip = HomePresenter::tr("%1 dari %2 hari kerja sudah dapat ditetapkan (%3%).").arg(tally.settled()).arg(tally.scheduled).arg(attendance::percentText(coverage))};
}

Cell totalFollowUp(const std::vector<const HomeOffice*>& offices)
{
    int done = 0, planned = 0;
    for (const auto* office : offices) {
        done += office->standing.followUp.done;
        planned += office->standing.followUp.planned;
    }
    return {.text = HomePresenter::tr("%1 dari %2").arg(done).arg(planned), .bold = true};
}

Cell totalOverdue(const std::vector<const HomeOffice*>& offices)
{
    int count = 0;
    for (const auto* office : offices) count += office->standing.followUp.overdue;
    return overdueCell(count);
}

/// Sums over people and days, never a mean of percentages.
Cell totalAttendance(const std::vector<const HomeOffice*>& offices)
{
    attendance::AttendanceTally sum;
    for (const auto* office : offices)
        if (office->attendance) sum.add(office->attendance->tally);
    return {.text = attendance::percentText(sum.attendance()), .bold = true};
}

std::vector<RowModel<HomeTask>::Field> taskFields()
{
    return std::vector<RowModel<HomeTask>::Field>{
           {{u"hal"_s, HomePresenter::tr("Hal"), Qt::AlignLeft, 240, true},
             [](const HomeTask& t) {
                 return Cell{.text = t.title, .bold = t.tone != Tone::Quiet, .icon = t.icon, .iconTone = t.tone, .note = t.detail, .tip = t.detail};
             }},
            {{u"tenggat"_s, HomePresenter::tr("Tenggat"), Qt::AlignRight, 96},
             [](const HomeTask& t) { return Cell{.text = t.due, .tone = t.tone, .bold = t.tone != Tone::Quiet}; }}};
}

std::vector<RowModel<HomeOffice>::Field> officeFields()
{
    return std::vector<RowModel<HomeOffice>::Field>{
           {{u"opd"_s, HomePresenter::tr("OPD"), Qt::AlignLeft, 180, true}, [](const HomeOffice& o) { return Cell{.text = o.standing.name}; },
             [](int, const auto& rows) { return Cell{.text = HomePresenter::tr("Jumlah: %1 OPD").arg(rows.size()), .bold = true}; }},
            {{u"hadir"_s, HomePresenter::tr("Hadir %"), Qt::AlignRight, 74}, attendanceCell, [](int, const auto& rows) { return totalAttendance(rows); }},
            {{u"periode"_s, HomePresenter::tr("SKM terakhir"), Qt::AlignLeft, 98},
             [](const HomeOffice& o) {
                 return o.standing.latest ? Cell{.text = shortPeriod(o.standing.period), .tip = o.standing.service} : Cell{.text = HomePresenter::tr("belum ada"), .tone = Tone::Quiet};
             }},
            {{u"ikm"_s, HomePresenter::tr("IKM"), Qt::AlignRight, 84}, [](const HomeOffice& o) { return indexCell(o.standing); }},
            {{u"responden"_s, HomePresenter::tr("Responden"), Qt::AlignRight, 94}, [](const HomeOffice& o) { return respondentCell(o.standing); }},
            {{u"kewajiban"_s, HomePresenter::tr("Tahun ini"), Qt::AlignLeft, 104},
             [](const HomeOffice& o) { return o.standing.duty ? Cell{.sort = static_cast<int>(*o.standing.duty), .mark = dutyMark(*o.standing.duty)} : Cell{}; }},
            {{u"tindak"_s, HomePresenter::tr("RTL selesai"), Qt::AlignRight, 84}, [](const HomeOffice& o) { return followUpCell(o.standing); },
             [](int, const auto& rows) { return totalFollowUp(rows); }},
            {{u"lewat"_s, HomePresenter::tr("Lewat"), Qt::AlignRight, 56},
             [](const HomeOffice& o) { return overdueCell(o.standing.followUp.overdue); }, [](int, const auto& rows) { return totalOverdue(rows); }}};
}

} // namespace

HomeTask taskOf(const Todo& todo, QDate today)
{
    HomeTask task{.detail = subjectOf(todo), .due = todo.due ? dueWords(*todo.due, today) : QString(), .tone = toneOf(todo.due, today),
                  .target = surveyTarget(todo)};
    switch (todo.kind) {
    case Todo::Kind::FollowUpOverdue:
        task.icon = u"alert"_s;
        task.title = HomePresenter::tr("%1 tindak lanjut lewat tenggat").arg(todo.count);
        break;
    case Todo::Kind::FollowUpDue:
        task.icon = u"clock"_s;
        task.title = HomePresenter::tr("%1 tindak lanjut jatuh tempo").arg(todo.count);
        break;
    case Todo::Kind::RespondentsShort:
        task.icon = u"people"_s;
        task.title = HomePresenter::tr("Kurang %1 responden").arg(todo.of - todo.count);
        task.detail += u" · "_s + HomePresenter::tr("%1 dari %2").arg(todo.count).arg(todo.of);
        break;
    case Todo::Kind::SurveyOwed:
        task.icon = u"star"_s;
        task.title = HomePresenter::tr("%1 OPD belum menyelesaikan SKM %2").arg(todo.count).arg(today.year());
        break;
    case Todo::Kind::BackupUnproven:
        task.icon = u"database"_s;
        task.title = HomePresenter::tr("Cadangan perlu dibuat");
        task.detail = HomePresenter::tr("Belum ada cadangan yang terbukti dalam 7 hari terakhir");
        task.target = u"pengaturan/cadangan"_s;
        break;
    }
    return task;
}

std::vector<HomeTask> tasksOf(const overview::AttendanceOverview& attendance, const std::map<organisation::OfficeId, QString>& names)
{
    std::vector<HomeTask> tasks;
    const QString month = wording::monthAndYear(attendance.month.first);
    QStringList late;
    for (const organisation::OfficeId office : attendance.notSent())
        if (const auto name = names.find(office); name != names.end()) late << name->second;
    if (!late.isEmpty())
        tasks.push_back({.icon = u"device-off"_s, .title = HomePresenter::tr("Kehadiran: %1 OPD belum lengkap").arg(late.size()),
                         .detail = month + u" · "_s + namesOf(late), .tone = Tone::Warn, .target = u"kehadiran/cakupan"_s});
    if (attendance.candidates() > 0)
        tasks.push_back({.icon = u"calendar-clock"_s, .title = HomePresenter::tr("%1 hari calon tanpa keterangan").arg(attendance.candidates()),
                         .detail = HomePresenter::tr("%1 · menunggu verifikasi, belum dihitung").arg(month), .tone = Tone::Warn, .target = u"kehadiran/calon"_s});
    if (attendance.lettersWaiting > 0)
        tasks.push_back({.icon = u"mail"_s, .title = HomePresenter::tr("%1 surat menunggu persetujuan").arg(attendance.lettersWaiting),
                         .detail = month, .tone = Tone::Quiet, .target = u"kehadiran/surat"_s});
    return tasks;
}

HomePresenter::HomePresenter(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_reload(workspace, [this] { load(); }), m_tasks(taskFields()), m_offices(officeFields())
{
    m_offices.setTotalRows(1);
}

void HomePresenter::load()
{
    auto read = overview::homeOverview(m_workspace.store(), m_workspace.rules(), m_workspace.today());
    m_trouble = read ? QString() : wording::errorSentence(read.error());
    m_overview = read ? std::move(*read) : overview::HomeOverview();
    show();
    loadAttendance();
}

void HomePresenter::loadAttendance()
{
    const int turn = ++m_turn;
    m_jobs.start(tr("Menghitung kehadiran"),
                 [store = &m_workspace.store(), today = m_workspace.today()](Progress&) -> Result<overview::AttendanceOverview> {
                     const auto own = store->another();
                     if (!own) return failure(own.error());
                     return overview::attendanceOverview(**own, today);
                 },
                 [self = QPointer(this), turn](Result<overview::AttendanceOverview> found) {
                     if (!self || turn != self->m_turn) return;
                     self->m_attendance.reset();
                     if (found) self->m_attendance = std::move(*found);
                     else self->m_trouble = wording::errorSentence(found.error());
                     self->show();
                 });
}

void HomePresenter::show()
{
    std::vector<HomeTask> tasks;
    for (const Todo& todo : m_overview.todos) tasks.push_back(taskOf(todo, m_workspace.today()));
    std::map<organisation::OfficeId, QString> names;
    std::vector<HomeOffice> offices;
    for (const OfficeStanding& standing : m_overview.offices) {
        names.emplace(standing.office, standing.name);
        offices.push_back({standing, {}});
    }
    if (m_attendance) {
        for (HomeTask& task : tasksOf(*m_attendance, names)) tasks.push_back(std::move(task));
        for (HomeOffice& office : offices) {
            const auto found = std::ranges::find(m_attendance->offices, office.standing.office, &overview::OfficeAttendance::office);
            if (found != m_attendance->offices.end()) office.attendance = *found;
        }
    }
    // What needs a person stands before what can wait; within both the deadline decides.
    std::ranges::stable_partition(tasks, [](const HomeTask& task) { return task.tone != Tone::Quiet; });
    m_tasks.show(std::move(tasks));
    m_offices.show(std::move(offices));
    Q_EMIT changed();
}

QString HomePresenter::purpose() const
{
    const QDate today = m_workspace.today();
    return tr("%1, %2 · apa yang perlu ditindak, menurut tenggat").arg(wording::weekdayName(today), wording::longDate(today));
}

QString HomePresenter::targetOfOffice(int row) const
{
    const OfficeStanding& office = m_offices.row(row).standing;
    return office.latest ? u"skm/%1"_s.arg(office.latest->number()) : u"opd/%1"_s.arg(office.office.number());
}

} // namespace tinjau::ui
