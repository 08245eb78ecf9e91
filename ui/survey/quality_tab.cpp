// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/quality_tab.h"

#include "core/wording/survey_sentences.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

QualityTab::QualityTab(SurveyDesk& desk, UiSettings& settings)
    : m_desk(desk), m_flags(makeFlagModel()), m_exclusions(makeExclusionModel()), m_flagPanel(new Panel(tr("Yang terlihat pada jawaban"))),
      m_excludedPanel(new Panel(tr("Dikecualikan")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    column->setSpacing(space::Panels);
    m_flagGrid = new Grid(m_flags.get(), {.id = u"skm.mutu"_s, .name = tr("Tanda mutu jawaban")}, settings);
    m_flagPanel->setBody(m_flagGrid);
    m_flagPanel->setFoot(tr("Tanda tidak mengubah angka. Yang dikecualikan seseorang, dengan alasan, tidak dihitung dan tercetak di laporan."));
    column->addWidget(m_flagPanel, 62);
    m_excludedGrid = new Grid(m_exclusions.get(), {.id = u"skm.dikecualikan"_s, .name = tr("Jawaban yang dikecualikan"), .canFilter = false}, settings);
    m_excludedPanel->setBody(m_excludedGrid);
    column->addWidget(m_excludedPanel, 38);
    connect(m_flagGrid, &Grid::currentRowChanged, this, &QualityTab::takeFlag);
    connect(m_excludedGrid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityTab::takeExclusions);
}

void QualityTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    m_desk.responses.clear();
    m_flags->show(flagRows(dossier->result));
    m_exclusions->show(exclusionRows(dossier->answers.sheet, dossier->answers.exclusions));
    m_flagPanel->setContext(m_flags->rowCount() > 0 ? tr("%1 tanda").arg(m_flags->rowCount()) : tr("tidak ada tanda"));
    m_excludedPanel->setContext(m_exclusions->rowCount() > 0 ? tr("%1 jawaban").arg(m_exclusions->rowCount()) : tr("belum ada"));
    m_excludedPanel->setVisible(m_exclusions->rowCount() > 0);
    if (m_flags->rowCount() > 0) m_flagGrid->selectSourceRow(0);
    else Q_EMIT selected();
}

void QualityTab::takeFlag(int row)
{
    m_desk.responses.clear();
    if (row >= 0 && row < m_flags->rowCount()) m_desk.responses = m_flags->row(row).flag.responses;
    Q_EMIT selected();
}

void QualityTab::takeExclusions()
{
    const auto rows = m_excludedGrid->selectedSourceRows();
    if (rows.empty()) return;
    m_desk.responses.clear();
    for (const int row : rows) m_desk.responses.push_back(m_exclusions->row(row).place);
    Q_EMIT selected();
}

Explanation QualityTab::explanation() const
{
    const int row = m_flagGrid->currentSourceRow();
    if (row < 0 || row >= m_flags->rowCount()) return {};
    const FlagRow& chosen = m_flags->row(row);
    Explanation reason{.title = tr("Aturan mutu %1").arg(chosen.flag.rule)};
    ReasonSection seen{.heading = tr("Yang terlihat"), .paragraph = wording::flagSentence(chosen.flag)};
    ReasonSection effect{.heading = tr("Akibat pada IKM")};
    if (chosen.now) effect.rows.push_back({.text = tr("Dengan jawaban ini"), .figure = u"%1 %2"_s.arg(chosen.now->shown.toFixed(2, u','), chosen.now->grade)});
    if (const auto& without = chosen.flag.indexWithout)
        effect.rows.push_back({.text = tr("Tanpa jawaban ini"), .figure = u"%1 %2"_s.arg(without->shown.toFixed(2, u','), without->grade), .total = true});
    QStringList rows;
    for (const int number : chosen.flag.rows) rows << QString::number(number);
    ReasonSection behind{.heading = tr("Baris di belakangnya"), .paragraph = rows.isEmpty() ? tr("Tidak menyangkut baris tertentu.") : rows.join(u", "_s)};
    reason.sections = {seen, effect, behind};
    reason.acts = {{u"skm.exclude"_s, tr("Kecualikan …"), u"skip"_s}, {u"skm.tab-jawaban"_s, tr("Buka di Jawaban"), u"arrow-right"_s}};
    return reason;
}

} // namespace tinjau::ui
