// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/answers_tab.h"

#include "ui/survey/entry_panel.h"
#include "ui/survey/survey_reasons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/why_view.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

template <typename Layout>
Layout* tabLayout(QWidget* tab)
{
    auto* layout = new Layout(tab);
    layout->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    layout->setSpacing(space::Panels);
    return layout;
}

} // namespace

AnswersTab::AnswersTab(SurveyDesk& desk, UiSettings& settings)
    : m_desk(desk), m_settings(settings), m_panel(new Panel(tr("Jawaban responden"))), m_entry(new EntryPanel(desk.entry))
{
    auto* row = tabLayout<QHBoxLayout>(this);
    row->addWidget(m_panel, 1);
    row->addWidget(m_entry);
    m_entry->hide();
    connect(m_entry, &EntryPanel::closeWanted, this, [this] {
        m_desk.setEntering(false);
        if (m_grid) m_grid->view().setFocus(Qt::OtherFocusReason);
    });
}

void AnswersTab::makeGrid(const std::vector<QuestionColumn>& columns, bool isEditable)
{
    // The old table goes before the model that it shows.
    m_panel->setBody(new QWidget);
    m_columns = columns;
    m_isEditable = isEditable;
    SaveAnswers save;
    if (isEditable) save = [this](const auto& forms) { return m_desk.survey.correct(forms); };
    m_model = makeAnswerModel(columns, m_facts, std::move(save), [this](const QString& sentence) { Q_EMIT refused(sentence); });
    m_grid = new Grid(m_model.get(), {.id = u"skm.jawaban"_s, .name = tr("Jawaban responden"), .dense = true, .frozenColumns = 1}, m_settings);
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnswersTab::takeSelection);
    m_panel->setBody(m_grid);
    m_panel->setFoot(isEditable ? tr("1 tidak sesuai … 4 sangat sesuai · titik: tidak dijawab · F2 ubah · Ctrl+D isi ke bawah · Ctrl+V tempel blok")
                                : tr("Laporan sudah terbit; jawaban tidak dapat diubah lagi."));
}

void AnswersTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    const auto columns = questionColumns(*dossier, m_desk.survey.questions());
    const bool isEditable = dossier->survey.state != tinjau::survey::SurveyState::Issued;
    const bool isOther = m_of != dossier->survey.id;
    if (!m_grid || columns != m_columns || isEditable != m_isEditable) makeGrid(columns, isEditable);
    *m_facts = answerFacts(*dossier);
    if (isOther) m_model->show(answerRows(*dossier));
    else showAnswers(*m_model, answerRows(*dossier));
    m_of = dossier->survey.id;
    tellCounts(*dossier);
    showEntry(m_desk.isEntering() && isEditable);
    takeSelection();
}

void AnswersTab::tellCounts(const overview::SurveyDossier& dossier)
{
    const auto excluded = dossier.answers.exclusions.size();
    QString context = m_model->rowCount() > 0 ? tr("%1 jawaban").arg(m_model->rowCount()) : tr("belum ada; ketik formulir kertas di kanan atau jatuhkan berkas di sini");
    if (excluded > 0) context += u" · "_s + tr("%1 dikecualikan").arg(excluded);
    m_panel->setContext(context);
}

void AnswersTab::showEntry(bool isShown)
{
    const bool comes = isShown && m_entry->isHidden();
    m_entry->setVisible(isShown);
    if (comes && isVisible()) m_entry->start();
}

void AnswersTab::finish()
{
    if (!m_entry->isHidden()) m_entry->finish();
}

QWidget* AnswersTab::firstFocus() const
{
    if (!m_entry->isHidden()) return m_entry->firstFocus();
    return m_grid ? &m_grid->view() : nullptr;
}

void AnswersTab::takeSelection()
{
    m_desk.responses.clear();
    for (const int row : m_grid->selectedSourceRows()) m_desk.responses.push_back(m_model->row(row).place);
    Q_EMIT selected();
}

RespondentsTab::RespondentsTab(SurveyDesk& desk, UiSettings& settings) : m_desk(desk), m_model(makeProfileModel()), m_panel(new Panel(tr("Karakteristik responden"))), m_sample(new WhyView)
{
    m_grid = new Grid(m_model.get(), {.id = u"skm.responden"_s, .name = tr("Karakteristik responden"), .canFilter = false}, settings);
    m_panel->setBody(m_grid);
    m_panel->setFoot(tr("Jumlah tiap tabel sama dengan jumlah responden yang dihitung."));
    auto* row = tabLayout<QHBoxLayout>(this);
    row->addWidget(m_panel, 1);
    auto* sample = new Panel(tr("Kecukupan responden"));
    m_sample->setAccessibleName(tr("Kecukupan responden"));
    sample->setBody(m_sample);
    sample->setFixedWidth(300);
    row->addWidget(sample);
}

QWidget* RespondentsTab::firstFocus() const
{
    return &m_grid->view();
}

void RespondentsTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    m_model->show(profileRows(dossier->result));
    m_sample->show(sampleReason(*dossier));
    m_panel->setContext(m_model->rowCount() > 0 ? tr("%1 responden").arg(dossier->result.respondents) : tr("berkas jawaban tidak memuat profil responden"));
}

} // namespace tinjau::ui
