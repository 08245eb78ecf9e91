// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/answers_tab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QVBoxLayout* tabLayout(QWidget* tab)
{
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    column->setSpacing(space::Panels);
    return column;
}

} // namespace

AnswersTab::AnswersTab(SurveyDesk& desk, UiSettings& settings) : m_desk(desk), m_settings(settings), m_panel(new Panel(tr("Jawaban responden")))
{
    m_panel->setFoot(tr("1 tidak sesuai … 4 sangat sesuai     · tidak dijawab     Ctrl+Shift+L saring · Ctrl+C salin blok"));
    tabLayout(this)->addWidget(m_panel, 1);
}

void AnswersTab::makeGrid(const std::vector<tinjau::survey::Question>& questions)
{
    // The old table goes before the model that it shows.
    m_panel->setBody(new QWidget);
    m_questions = questions;
    m_model = makeAnswerModel(questions);
    m_grid = new Grid(m_model.get(), {.id = u"skm.jawaban"_s, .name = tr("Jawaban responden"), .dense = true, .frozenColumns = 1}, m_settings);
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnswersTab::takeSelection);
    m_panel->setBody(m_grid);
}

void AnswersTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    if (!m_grid || dossier->answers.sheet.questions != m_questions) makeGrid(dossier->answers.sheet.questions);
    m_model->show(answerRows(*dossier));
    const auto excluded = dossier->answers.exclusions.size();
    QString context = tr("%1 jawaban").arg(m_model->rowCount());
    if (excluded > 0) context += u" · "_s + tr("%1 dikecualikan").arg(excluded);
    m_panel->setContext(context);
}

void AnswersTab::takeSelection()
{
    m_desk.responses.clear();
    for (const int row : m_grid->selectedSourceRows()) m_desk.responses.push_back(m_model->row(row).place);
    Q_EMIT selected();
}

RespondentsTab::RespondentsTab(SurveyDesk& desk, UiSettings& settings) : m_desk(desk), m_model(makeProfileModel()), m_panel(new Panel(tr("Karakteristik responden")))
{
    m_grid = new Grid(m_model.get(), {.id = u"skm.responden"_s, .name = tr("Karakteristik responden"), .canFilter = false}, settings);
    m_panel->setBody(m_grid);
    m_panel->setFoot(tr("Jumlah tiap tabel sama dengan jumlah responden yang dihitung."));
    tabLayout(this)->addWidget(m_panel, 1);
}

void RespondentsTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    m_model->show(profileRows(dossier->result));
    m_panel->setContext(m_model->rowCount() > 0 ? tr("%1 responden").arg(dossier->result.respondents) : tr("berkas jawaban tidak memuat profil responden"));
}

} // namespace tinjau::ui
