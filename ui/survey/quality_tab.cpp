// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/quality_tab.h"

#include "core/wording/survey_sentences.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

QualityTab::QualityTab(SurveyDesk& desk, UiSettings& settings)
    : m_desk(desk), m_flags(makeFlagModel()), m_exclusions(makeExclusionModel()), m_forms(makeFlaggedFormModel()),
      m_flagPanel(new Panel(tr("Yang terlihat pada jawaban"))), m_formPanel(new Panel(tr("Jawaban di balik tanda"))), m_excludedPanel(new Panel(tr("Dikecualikan")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    column->setSpacing(space::Panels);
    column->addWidget(m_flagPanel, 42);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::Panels);
    below->addWidget(m_formPanel, 70);
    below->addWidget(m_excludedPanel, 30);
    column->addLayout(below, 58);
    makeFlags(settings);
    makeForms(settings);
}

void QualityTab::makeFlags(UiSettings& settings)
{
    m_flagGrid = new Grid(m_flags.get(), {.id = u"skm.mutu"_s, .name = tr("Tanda mutu jawaban")}, settings);
    m_flagStack = new QStackedWidget;
    m_flagStack->addWidget(m_flagGrid);
    m_flagStack->addWidget(new EmptyPage({u"shield-check"_s, tr("Aturan mutu tidak menemukan apa pun pada jawaban survei ini. Semua jawaban dihitung, kecuali yang dikecualikan seseorang.")}));
    m_flagPanel->setBody(m_flagStack);
    m_flagPanel->setFoot(tr("Tanda tidak mengubah angka. Yang dikecualikan seseorang, dengan alasan, tidak dihitung dan tercetak di laporan."));
    connect(m_flagGrid, &Grid::currentRowChanged, this, &QualityTab::takeFlag);
}

void QualityTab::makeForms(UiSettings& settings)
{
    m_formGrid = new Grid(m_forms.get(), {.id = u"skm.mutu-jawaban"_s, .name = tr("Jawaban di balik tanda"), .dense = true}, settings);
    m_formPanel->setBody(m_formGrid);
    m_formPanel->setFoot(tr("Pilih baris dengan klik, Ctrl+klik, atau Shift+panah. Tanpa pilihan, “Kecualikan …” berlaku untuk semuanya."));
    m_excludedGrid = new Grid(m_exclusions.get(), {.id = u"skm.dikecualikan"_s, .name = tr("Jawaban yang dikecualikan"), .dense = true, .canFilter = false}, settings);
    m_excludedPanel->setBody(m_excludedGrid);
    m_excludedPanel->setFoot(tr("Pilih baris, lalu “Sertakan kembali”."));
    connect(m_formGrid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityTab::takeForms);
    connect(m_excludedGrid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityTab::takeExclusions);
}

const FlagRow* QualityTab::chosenFlag() const
{
    const int row = m_flagGrid->currentSourceRow();
    return row >= 0 && row < m_flags->rowCount() ? &m_flags->row(row) : nullptr;
}

/// The flag of the same kind as one that was looked at before; else the first.
int QualityTab::rowOf(const std::optional<tinjau::survey::Flag>& flag) const
{
    if (!flag) return 0;
    const auto& rows = m_flags->rows();
    const auto found = std::ranges::find_if(rows, [&](const FlagRow& row) { return row.flag.rule == flag->rule && row.flag.detail == flag->detail; });
    return found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
}

void QualityTab::refresh()
{
    const auto* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    const FlagRow* chosen = m_of == dossier->survey.id ? chosenFlag() : nullptr;
    const auto flag = chosen ? std::optional(chosen->flag) : std::nullopt;
    m_of = dossier->survey.id;
    m_desk.responses.clear();
    m_flags->show(flagRows(dossier->result));
    m_exclusions->show(exclusionRows(dossier->answers.sheet, dossier->answers.exclusions));
    const bool hasFlags = m_flags->rowCount() > 0, hasExclusions = m_exclusions->rowCount() > 0;
    m_flagPanel->setContext(hasFlags ? tr("%1 tanda").arg(m_flags->rowCount()) : tr("tidak ada tanda"));
    m_excludedPanel->setContext(hasExclusions ? tr("%1 jawaban").arg(m_exclusions->rowCount()) : QString());
    m_flagStack->setCurrentIndex(hasFlags ? 0 : 1);
    m_formPanel->setVisible(hasFlags);
    m_excludedPanel->setVisible(hasExclusions);
    if (hasFlags) m_flagGrid->selectSourceRow(rowOf(flag));
    else takeFlag();
}

void QualityTab::takeFlag()
{
    const auto* dossier = m_desk.survey.dossier();
    const FlagRow* chosen = chosenFlag();
    m_desk.responses = chosen ? chosen->flag.responses : std::vector<std::size_t>();
    m_forms->show(dossier ? formsAt(*dossier, m_desk.responses) : std::vector<AnswerRow>());
    m_formPanel->setContext(m_forms->rowCount() > 0 ? tr("%1 jawaban").arg(m_forms->rowCount()) : tr("tanda ini tidak menyangkut baris tertentu"));
    Q_EMIT selected();
}

void QualityTab::takeForms()
{
    const auto rows = m_formGrid->selectedSourceRows();
    if (rows.empty()) return;
    m_excludedGrid->view().clearSelection();
    m_desk.responses.clear();
    for (const int row : rows) m_desk.responses.push_back(m_forms->row(row).place);
    Q_EMIT selected();
}

void QualityTab::takeExclusions()
{
    const auto rows = m_excludedGrid->selectedSourceRows();
    if (rows.empty()) return;
    m_formGrid->view().clearSelection();
    m_desk.responses.clear();
    for (const int row : rows) m_desk.responses.push_back(m_exclusions->row(row).place);
    Q_EMIT selected();
}

Explanation QualityTab::explanation() const
{
    if (!chosenFlag()) return {};
    const FlagRow& chosen = *chosenFlag();
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
