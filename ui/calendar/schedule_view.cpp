// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule_view.h"

#include "ui/calendar/assign_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::Schedule;

namespace {

const QString weekPart = u"minggu"_s, ramadanPart = u"ramadan"_s, shiftPart = u"sif"_s, givenPart = u"penerima"_s;

Schedule newSchedule(Schedule like)
{
    like.name = ScheduleView::tr("%1 (baru)").arg(like.name);
    return like;
}

} // namespace

ScheduleView::ScheduleView(SchedulePresenter& presenter, Prompts& prompts, UiSettings& settings)
    : m_presenter(presenter), m_prompts(prompts), m_whole(new QStackedWidget), m_part(weekPart)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    row->addWidget(listPanel(settings), 2);
    row->addWidget(editorPanel(settings), 5);
    auto* empty = new EmptyPage({.icon = u"clock"_s,
                                 .sentence = tr("Belum ada pola jam kerja yang dicatat, jadi semua pegawai memakai lima hari kerja bawaan (07.30–16.00, Jumat 16.30). Catat pola daerah sendiri, lalu berikan kepada yang memakainya."),
                                 .act = tr("Mulai dari lima hari kerja"), .actIcon = u"plus"_s, .otherAct = tr("Mulai dari enam hari kerja"), .otherIcon = u"plus"_s});
    connect(empty, &EmptyPage::actTaken, this, [this] { m_presenter.add(newSchedule(calendar::fiveDaySchedule())); });
    connect(empty, &EmptyPage::otherActTaken, this, [this] { m_presenter.add(newSchedule(calendar::sixDaySchedule())); });
    m_whole->addWidget(both);
    m_whole->addWidget(empty);
    column->addWidget(m_whole);
    connect(&presenter, &SchedulePresenter::changed, this, &ScheduleView::show);
}

Panel* ScheduleView::listPanel(UiSettings& settings)
{
    auto* panel = new Panel(tr("Pola"));
    panel->addLink(tr("Tambah"), [this] { add(); })->setObjectName(u"schedule.add"_s);
    m_list = new Grid(&m_presenter.list(), {.id = u"jam.pola"_s, .name = tr("Pola jam kerja"), .rowHeight = 44, .canFilter = false}, settings);
    panel->setBody(m_list);
    panel->setFoot(tr("Yang tidak diberi pola memakai lima hari kerja bawaan."));
    connect(m_list, &Grid::currentRowChanged, this, [this](int row) { m_presenter.select(row); });
    return panel;
}

QWidget* ScheduleView::fields()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(space::Panels);
    const auto part = [&](int stretch) {
        auto* form = new Form;
        row->addWidget(form, stretch, Qt::AlignTop);
        connect(form, &Form::edited, this, &ScheduleView::saveFields);
        return form;
    };
    m_name = part(4);
    m_name->addText(u"name"_s, tr("Nama pola"));
    m_from = part(2);
    m_from->addDate(u"from"_s, tr("Mulai berlaku"));
    m_to = part(2);
    m_to->addDate(u"to"_s, tr("Hari terakhir"));
    m_roster = part(3);
    m_roster->addTick(u"roster"_s, tr("Hanya menurut jadwal sif"));
    return strip;
}

Panel* ScheduleView::editorPanel(UiSettings& settings)
{
    m_editor = new Panel;
    m_editor->addLink(tr("Salin"), [this] { copy(); })->setObjectName(u"schedule.copy"_s);
    m_editor->addLink(tr("Jam lain mulai…"), [this] { continueFrom(); })->setObjectName(u"schedule.continue"_s);
    m_editor->addLink(tr("Akhiri"), [this] { end(); })->setObjectName(u"schedule.end"_s);
    m_editor->addLink(tr("Hapus"), [this] { m_presenter.remove(); })->setObjectName(u"schedule.remove"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(fields());
    m_chips = new FilterChips;
    m_chips->setAccessibleName(tr("Bagian pola"));
    column->addWidget(m_chips);
    column->addWidget(makeHairline());
    m_parts = new QStackedWidget;
    m_parts->addWidget(new Grid(&m_presenter.week(), {.id = u"jam.minggu"_s, .name = tr("Jam kerja biasa"), .canFilter = false}, settings));
    auto* ramadan = new QStackedWidget;
    m_ramadan = new Grid(&m_presenter.ramadan(), {.id = u"jam.ramadan"_s, .name = tr("Jam kerja Ramadan"), .canFilter = false}, settings);
    auto* none = new EmptyPage({.icon = u"clock"_s, .sentence = tr("Pola ini tidak punya jam Ramadan; jam biasanya berlaku sepanjang tahun."), .act = tr("Tambah jam Ramadan"), .actIcon = u"plus"_s});
    m_emptyRamadan = none;
    ramadan->addWidget(m_ramadan);
    ramadan->addWidget(none);
    connect(none, &EmptyPage::actTaken, this, [this] { m_presenter.setRamadan(true); });
    m_parts->addWidget(ramadan);
    m_parts->addWidget(new Grid(&m_presenter.shifts(), {.id = u"jam.sif"_s, .name = tr("Sif"), .canFilter = false}, settings));
    m_given = new Grid(&m_presenter.given(), {.id = u"jam.penerima"_s, .name = tr("Diberikan kepada"), .canFilter = false}, settings);
    m_parts->addWidget(m_given);
    column->addWidget(m_parts, 1);
    m_editor->setBody(body);
    m_editor->setFoot({});
    m_sum = makeLabel({}, Type::Note, Token::Text2);
    m_sum->setWordWrap(true);
    auto* giveButton = makeButton(tr("Berikan kepada…"), ButtonKind::Link, u"people"_s);
    giveButton->setObjectName(u"schedule.give"_s);
    auto* takeButton = makeButton(tr("Cabut"), ButtonKind::Link, u"x"_s);
    takeButton->setObjectName(u"schedule.take"_s);
    m_editor->addToFoot(giveButton);
    m_editor->addToFoot(takeButton);
    connect(giveButton, &QPushButton::clicked, this, &ScheduleView::give);
    connect(takeButton, &QPushButton::clicked, this, [this] {
        showPart(givenPart);
        m_presenter.takeBack(m_given->currentSourceRow());
    });
    connect(m_chips, &FilterChips::chose, this, &ScheduleView::showPart);
    return m_editor;
}

void ScheduleView::show()
{
    m_whole->setCurrentIndex(m_presenter.list().rowCount() == 0 ? 1 : 0);
    const calendar::Schedule* schedule = m_presenter.selected();
    if (!schedule) return;
    if (m_list->currentSourceRow() != m_presenter.selectedRow()) m_list->selectSourceRow(m_presenter.selectedRow());
    if (m_shown != schedule->id) {
        m_shown = schedule->id;
        const bool hasShiftsAlone = netMinutesOf(schedule->week) == 0 && !schedule->shifts.empty();
        if (m_part != givenPart) m_part = hasShiftsAlone ? shiftPart : weekPart;
    }
    m_editor->setTitle(schedule->name);
    m_editor->setContext(validityWords(schedule->validity));
    m_name->refresh(u"name"_s, schedule->name);
    m_from->refresh(u"from"_s, schedule->validity.first.toString(Qt::ISODate));
    m_to->refresh(u"to"_s, schedule->validity.last.toString(Qt::ISODate));
    m_roster->refresh(u"roster"_s, schedule->isRoster ? u"1"_s : QString());
    showChips();
    showPart(m_part);
}

void ScheduleView::showChips()
{
    const calendar::Schedule& schedule = *m_presenter.selected();
    const auto days = [](const calendar::WeekTable& week) { return static_cast<int>(std::ranges::count_if(week, [](const auto& day) { return day.has_value(); })); };
    m_chips->show({{weekPart, {}, tr("Hari biasa"), days(schedule.week)},
                   {ramadanPart, {}, tr("Ramadan"), schedule.ramadanWeek ? days(*schedule.ramadanWeek) : 0},
                   {shiftPart, {}, tr("Sif"), static_cast<int>(schedule.shifts.size())},
                   {givenPart, {}, tr("Diberikan kepada"), m_presenter.given().rowCount()}},
                  m_part);
}

void ScheduleView::showPart(const QString& id)
{
    m_part = id;
    const QStringList parts{weekPart, ramadanPart, shiftPart, givenPart};
    m_parts->setCurrentIndex(static_cast<int>(parts.indexOf(id)));
    const calendar::Schedule* schedule = m_presenter.selected();
    if (!schedule) return;
    static_cast<QStackedWidget*>(m_parts->widget(1))->setCurrentWidget(schedule->ramadanWeek ? m_ramadan : m_emptyRamadan);
    if (id == shiftPart) m_editor->setFoot(tr("Ketik kode di baris kosong untuk sif baru. Jam pulang yang lebih awal berarti hari berikutnya."));
    else if (id == givenPart) m_editor->setFoot(m_presenter.given().rowCount() == 0 ? tr("Belum diberikan kepada siapa pun.") : tr("Tanggal dapat diketik; kosong berarti tanpa batas."));
    else if (id == ramadanPart && !schedule->ramadanWeek) m_editor->setFoot({});
    else m_editor->setFoot(m_presenter.sumWords(id == ramadanPart));
    if (m_chips->chosen() != id) showChips();
}

void ScheduleView::saveFields()
{
    const auto dayIn = [](Form* form, const QString& id) { return QDate::fromString(form->value(id), Qt::ISODate); };
    if (!m_from->error(u"from"_s).isEmpty() || !m_to->error(u"to"_s).isEmpty()) return;
    const bool isNamed = !m_name->value(u"name"_s).trimmed().isEmpty();
    m_name->setError(u"name"_s, isNamed ? QString() : tr("Isi nama polanya."));
    if (!isNamed) return;
    const DateRange validity{dayIn(m_from, u"from"_s), dayIn(m_to, u"to"_s)};
    const bool isReversed = validity.first.isValid() && validity.last.isValid() && validity.last < validity.first;
    m_to->setError(u"to"_s, isReversed ? tr("Mendahului hari pertamanya.") : QString());
    if (isReversed) return;
    const bool isRoster = !m_roster->value(u"roster"_s).isEmpty();
    m_presenter.rename(m_name->value(u"name"_s));
    m_presenter.setValidity(validity);
    m_presenter.setByRoster(isRoster);
}

void ScheduleView::add()
{
    m_presenter.add(newSchedule(calendar::fiveDaySchedule()));
    m_name->field(u"name"_s)->setFocus();
}

void ScheduleView::copy()
{
    if (!m_presenter.selected()) return;
    const auto name = m_prompts.askText({.id = u"schedule.copy"_s, .title = tr("Salin pola"), .explanation = tr("Jamnya sama; belum diberikan kepada siapa pun."), .label = tr("Nama pola baru"),
                                         .accept = tr("Salin"), .initial = tr("%1 (salinan)").arg(m_presenter.selected()->name)});
    if (name) m_presenter.copy(*name);
}

void ScheduleView::continueFrom()
{
    const auto text = m_prompts.askText({.id = u"schedule.continue"_s, .title = tr("Jam lain mulai tanggal berapa?"),
                                         .explanation = tr("Sampai hari sebelumnya jam yang sekarang tetap berlaku; status yang lalu tidak berubah. Yang memakai pola ini ikut beralih."),
                                         .label = tr("Tanggal, misalnya 01/01/2027"), .accept = tr("Lanjutkan dengan jam baru")});
    if (!text) return;
    QDate from;
    if (!readOpenDay(*text, from) || !from.isValid()) return Q_EMIT m_presenter.said(tr("“%1” bukan tanggal. Tulis misalnya 01/01/2027, lalu ulangi.").arg(*text));
    m_presenter.continueFrom(from);
}

void ScheduleView::end()
{
    if (!m_presenter.selected()) return;
    const auto text = m_prompts.askText({.id = u"schedule.end"_s, .title = tr("Akhiri pola “%1”?").arg(m_presenter.selected()->name),
                                         .explanation = tr("Sesudah hari itu, yang memakainya mengikuti pola yang lebih umum."), .label = tr("Hari terakhir, misalnya 31/12/2026"), .accept = tr("Akhiri pola")});
    if (!text) return;
    QDate last;
    if (!readOpenDay(*text, last) || !last.isValid()) return Q_EMIT m_presenter.said(tr("“%1” bukan tanggal. Tulis misalnya 31/12/2026, lalu ulangi.").arg(*text));
    m_presenter.end(last);
}

void ScheduleView::give()
{
    if (!m_presenter.selected()) return;
    AssignDialog dialog(m_presenter, window());
    if (dialog.exec() != QDialog::Accepted) return;
    m_presenter.give(dialog.fields());
    showPart(givenPart);
}

QWidget* ScheduleView::firstFocus() const
{
    return m_whole->currentIndex() == 0 ? &m_list->view() : nullptr;
}

} // namespace tinjau::ui
