// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_presenter.h"

#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"

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

Cell totalFollowUp(const std::vector<const OfficeStanding*>& offices)
{
    int done = 0, planned = 0;
    for (const auto* office : offices) {
        done += office->followUp.done;
        planned += office->followUp.planned;
    }
    return {.text = HomePresenter::tr("%1 dari %2").arg(done).arg(planned), .bold = true};
}

Cell totalOverdue(const std::vector<const OfficeStanding*>& offices)
{
    int count = 0;
    for (const auto* office : offices) count += office->followUp.overdue;
    return overdueCell(count);
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

std::vector<RowModel<OfficeStanding>::Field> officeFields()
{
    return std::vector<RowModel<OfficeStanding>::Field>{
           {{u"opd"_s, HomePresenter::tr("OPD"), Qt::AlignLeft, 190, true}, [](const OfficeStanding& o) { return Cell{.text = o.name}; },
             [](int, const auto& rows) { return Cell{.text = HomePresenter::tr("Jumlah: %1 OPD").arg(rows.size()), .bold = true}; }},
            {{u"periode"_s, HomePresenter::tr("SKM terakhir"), Qt::AlignLeft, 98},
             [](const OfficeStanding& o) {
                 return o.latest ? Cell{.text = shortPeriod(o.period), .tip = o.service} : Cell{.text = HomePresenter::tr("belum ada"), .tone = Tone::Quiet};
             }},
            {{u"ikm"_s, HomePresenter::tr("IKM"), Qt::AlignRight, 84}, indexCell},
            {{u"responden"_s, HomePresenter::tr("Responden"), Qt::AlignRight, 94}, respondentCell},
            {{u"kewajiban"_s, HomePresenter::tr("Tahun ini"), Qt::AlignLeft, 108},
             [](const OfficeStanding& o) { return o.duty ? Cell{.sort = static_cast<int>(*o.duty), .mark = dutyMark(*o.duty)} : Cell{}; }},
            {{u"tindak"_s, HomePresenter::tr("RTL selesai"), Qt::AlignRight, 88}, followUpCell,
             [](int, const auto& rows) { return totalFollowUp(rows); }},
            {{u"lewat"_s, HomePresenter::tr("Lewat"), Qt::AlignRight, 60},
             [](const OfficeStanding& o) { return overdueCell(o.followUp.overdue); }, [](int, const auto& rows) { return totalOverdue(rows); }}};
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

HomePresenter::HomePresenter(Workspace& workspace) : m_workspace(workspace), m_reload(workspace, [this] { load(); }), m_tasks(taskFields()), m_offices(officeFields())
{
    m_offices.setTotalRows(1);
}

void HomePresenter::load()
{
    const auto read = overview::homeOverview(m_workspace.store(), m_workspace.rules(), m_workspace.today());
    m_trouble = read ? QString() : wording::errorSentence(read.error());
    std::vector<HomeTask> tasks;
    if (read)
        for (const Todo& todo : read->todos) tasks.push_back(taskOf(todo, m_workspace.today()));
    m_tasks.show(std::move(tasks));
    m_offices.show(read ? read->offices : std::vector<OfficeStanding>{});
    Q_EMIT changed();
}

QString HomePresenter::purpose() const
{
    const QDate today = m_workspace.today();
    return tr("%1, %2 · apa yang perlu ditindak, menurut tenggat").arg(wording::weekdayName(today), wording::longDate(today));
}

QString HomePresenter::targetOfOffice(int row) const
{
    const OfficeStanding& office = m_offices.row(row);
    return office.latest ? u"skm/%1"_s.arg(office.latest->number()) : u"opd/%1"_s.arg(office.office.number());
}

} // namespace tinjau::ui
