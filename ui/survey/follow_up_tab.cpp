// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/follow_up_tab.h"

#include "core/survey/extremes.h"
#include "core/wording/numbers.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// "2 dari 5 selesai, 1 lewat tenggat".
QString progressWords(const std::vector<survey::FollowUp>& items, QDate today)
{
    const auto progress = survey::progressOf(items, today);
    QStringList words;
    if (progress.planned > 0) words << FollowUpTab::tr("%1 dari %2 selesai").arg(progress.done).arg(progress.planned);
    if (progress.overdue > 0) words << FollowUpTab::tr("%1 lewat tenggat").arg(progress.overdue);
    if (progress.unwritten > 0) words << FollowUpTab::tr("%1 belum ditulis, tidak tercetak").arg(progress.unwritten);
    return words.isEmpty() ? FollowUpTab::tr("belum ada rencana") : words.join(u", "_s);
}

/// The lowest element that the plan says nothing about yet; else the lowest.
QString nextElement(const overview::SurveyDossier& dossier)
{
    const auto& elements = dossier.result.elements;
    const auto lowest = survey::lowestElements(elements, static_cast<int>(elements.size()), dossier.rules.instrument);
    for (const std::size_t place : lowest)
        if (std::ranges::find(dossier.followUps, elements[place].key, &survey::FollowUp::element) == dossier.followUps.end()) return elements[place].key;
    return lowest.empty() ? QString() : elements[lowest.front()].key;
}

} // namespace

FollowUpTab::FollowUpTab(SurveyDesk& desk, UiSettings& settings)
    : m_desk(desk), m_plan(makeFollowUpModel(m_facts, [&desk](const std::vector<tinjau::survey::FollowUp>& items) { return desk.survey.saveFollowUps(items); })),
      m_before(makeFollowUpModel(m_facts)),
      m_panel(new Panel(tr("Rencana tindak lanjut"))), m_beforePanel(new Panel(tr("Rencana survei sebelumnya"))), m_body(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    column->setSpacing(space::Panels);
    m_grid = new Grid(m_plan.get(), {.id = u"skm.rtl"_s, .name = tr("Rencana tindak lanjut")}, settings);
    auto* empty = new EmptyPage({u"target"_s, tr("Rencana tindak lanjut menjawab unsur yang nilainya paling rendah: apa yang dikerjakan, kapan, dan oleh siapa. Mulailah dari tiga unsur terendah, lalu tulis kegiatannya."),
                                 tr("Mulai dari unsur terendah"), u"target"_s});
    connect(empty, &EmptyPage::actTaken, this, &FollowUpTab::beginWithLowest);
    m_body->addWidget(m_grid);
    m_body->addWidget(empty);
    m_panel->setBody(m_body);
    m_panel->setFoot(tr("Ketik langsung di sel. Unsur: U3 atau namanya. Triwulan: TW I 2027, TW II 2027. Tanggal: 31/03/2027."));
    column->addWidget(m_panel, 60);
    auto* before = new Grid(m_before.get(), {.id = u"skm.rtl-lalu"_s, .name = tr("Rencana survei sebelumnya"), .canFilter = false}, settings);
    m_beforePanel->setBody(before);
    column->addWidget(m_beforePanel, 40);
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowUpTab::takeSelection);
    connect(&desk, &SurveyDesk::followUpAdded, this, &FollowUpTab::add);
    connect(&desk, &SurveyDesk::lowestPlanWanted, this, &FollowUpTab::beginWithLowest);
}

void FollowUpTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    const QDate today = m_desk.survey.today();
    *m_facts = {dossier->rules.instrument, dossier->survey.period.last.addDays(1).year(), today};
    showFollowUps(*m_plan, dossier->followUps);
    showFollowUps(*m_before, dossier->earlierFollowUps);
    m_body->setCurrentIndex(dossier->followUps.empty() ? 1 : 0);
    m_panel->setContext(progressWords(dossier->followUps, today));
    m_beforePanel->setContext(progressWords(dossier->earlierFollowUps, today));
    m_beforePanel->setVisible(!dossier->earlierFollowUps.empty());
    takeSelection();
}

void FollowUpTab::add()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    tinjau::survey::FollowUp item{.survey = *dossier->survey.id, .element = nextElement(*dossier)};
    item.priority = static_cast<int>(dossier->followUps.size()) + 1;
    if (m_desk.survey.saveFollowUps({item})) writeInto(m_plan->rowCount() - 1);
}

void FollowUpTab::beginWithLowest()
{
    if (m_desk.survey.planLowest()) writeInto(0);
}

void FollowUpTab::writeInto(int row)
{
    if (row < 0 || row >= m_plan->rowCount()) return;
    m_grid->selectSourceRow(row);
    m_grid->view().setCurrentIndex(m_grid->rows().mapFromSource(m_plan->index(row, m_plan->columnIndex(u"kegiatan"_s))));
    m_grid->view().setFocus(Qt::OtherFocusReason);
}

QWidget* FollowUpTab::firstFocus() const
{
    return m_body->currentWidget() == m_grid ? m_grid : nullptr;
}

void FollowUpTab::takeSelection()
{
    m_desk.followUps.clear();
    for (const int row : m_grid->selectedSourceRows())
        if (const auto id = m_plan->row(row).id) m_desk.followUps.push_back(*id);
    Q_EMIT selected();
}

} // namespace tinjau::ui
