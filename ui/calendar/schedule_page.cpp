// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule_page.h"

#include "ui/calendar/group_view.h"
#include "ui/calendar/roster_view.h"
#include "ui/calendar/schedule_view.h"
#include "ui/widgets/filter_chips.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

const QString schedulePart = u"pola"_s, groupPart = u"kelompok"_s, rosterPart = u"jadwal"_s;

} // namespace

SchedulePage::SchedulePage(Workspace& workspace, Prompts& prompts, UiSettings& settings, QWidget* parent)
    : Page(parent), m_schedules(workspace), m_groups(workspace), m_rosters(workspace), m_reload(workspace, [this] { load(); }), m_part(schedulePart),
      m_chips(new FilterChips), m_stack(new QStackedWidget), m_scheduleView(new ScheduleView(m_schedules, prompts, settings)),
      m_groupView(new GroupView(m_groups, prompts, settings)), m_rosterView(new RosterView(m_rosters, settings))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_chips->setAccessibleName(tr("Bagian jam kerja"));
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    m_stack->addWidget(m_scheduleView);
    m_stack->addWidget(m_groupView);
    m_stack->addWidget(m_rosterView);
    column->addWidget(m_stack, 1);
    connect(m_chips, &FilterChips::chose, this, &SchedulePage::showPart);
    connect(&m_schedules, &SchedulePresenter::changed, this, &Page::explanationChanged);
    connect(&m_schedules, &SchedulePresenter::said, this, &Page::said);
    connect(&m_groups, &GroupPresenter::said, this, &Page::said);
    connect(&m_rosters, &RosterPresenter::said, this, &Page::said);
}

void SchedulePage::load()
{
    m_schedules.load();
    m_groups.load();
    m_rosters.load();
    showChips();
}

void SchedulePage::showChips()
{
    m_chips->show({{schedulePart, {}, tr("Pola jam kerja"), m_schedules.list().rowCount()},
                   {groupPart, {}, tr("Kelompok"), m_groups.groups().rowCount()},
                   {rosterPart, {}, tr("Jadwal sif"), m_rosters.grid().rowCount()}},
                  m_part);
}

void SchedulePage::showPart(const QString& id)
{
    const QStringList parts{schedulePart, groupPart, rosterPart};
    if (!parts.contains(id)) return;
    const bool isOther = id != m_part;
    m_part = id;
    m_stack->setCurrentIndex(static_cast<int>(parts.indexOf(id)));
    if (isOther) showChips();
    Q_EMIT explanationChanged();
}

PageHead SchedulePage::head() const
{
    return {.title = tr("Jam kerja"), .purpose = tr("Pola jam kerja, siapa yang memakainya, dan jadwal sif")};
}

void SchedulePage::open(const QString& argument)
{
    showPart(argument);
}

Explanation SchedulePage::explanation() const
{
    return m_part == schedulePart ? m_schedules.explanation() : Explanation{};
}

PageHelp SchedulePage::help() const
{
    return {.purpose = tr("Jam kerja menentukan siapa bertugas kapan; dari sini keterlambatan dan hari kerja tiap pegawai dihitung."),
            .steps = {tr("Catat pola jam kerja daerah: ketik jam di tabel seperti di Excel (07.30, 16.00), istirahat sebagai 12.00–13.00."),
                      tr("Isi jam Ramadan dan sif bila ada; sif boleh melewati tengah malam."), tr("Berikan pola kepada kabupaten, OPD, unit kerja, kelompok, atau pegawai, dengan tanggalnya."),
                      tr("Bila jam berubah di tengah jalan, pakai “Jam lain mulai…”, supaya hari-hari sebelumnya tetap."),
                      tr("Di Jadwal sif, isi kode tiap hari atau tempel dari Excel; OFF libur sif, LP lepas piket.")},
            .basis = tr("Perpres 21/2023 Pasal 3, 4, dan 7: 37 jam 30 menit seminggu, Ramadan 32 jam 30 menit, tanpa istirahat. Jam tiap hari ditetapkan daerah.")};
}

QWidget* SchedulePage::firstFocus() const
{
    if (m_part == groupPart) return m_groupView->firstFocus();
    return m_part == rosterPart ? m_rosterView->firstFocus() : m_scheduleView->firstFocus();
}

} // namespace tinjau::ui
