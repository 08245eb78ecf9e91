// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/result_tab.h"

#include "core/print/skm_charts.h"
#include "core/print/skm_dossier_paper.h"
#include "core/print/skm_paper.h"
#include "core/survey/extremes.h"
#include "core/wording/survey_sentences.h"
#include "core/wording/trend_sentences.h"
#include "ui/survey/decision_bar.h"
#include "ui/survey/survey_list_model.h"
#include "ui/survey/survey_reasons.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/summary_strip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using overview::SurveyDossier;

SummaryFact earlierFact(const SurveyDossier& dossier)
{
    const auto& periods = dossier.periods;
    SummaryFact fact{.label = ResultTab::tr("Periode lalu"), .value = ResultTab::tr("belum ada")};
    if (periods.size() < 2) return fact;
    const survey::PeriodValue& before = periods[periods.size() - 2];
    const auto step = survey::stepBetween(before, periods.back());
    fact.value = u"%1 %2"_s.arg(before.shown.toFixed(2, u','), before.grade);
    fact.addition = wording::changeWords(step);
    if (step.change == survey::TrendStep::Change::Up) fact.additionTone = Tone::Ok;
    if (step.change == survey::TrendStep::Change::Down) fact.additionTone = Tone::Warn;
    return fact;
}

SummaryFact respondentsFact(const SurveyDossier& dossier)
{
    const survey::Sampling& sampling = dossier.result.sampling;
    SummaryFact fact{.label = ResultTab::tr("Responden"), .value = QString::number(dossier.result.respondents)};
    if (!sampling.required) {
        fact.addition = ResultTab::tr("pengguna belum diisi");
        return fact;
    }
    fact.value = ResultTab::tr("%1 dari %2 perlu").arg(dossier.result.respondents).arg(*sampling.required);
    const bool isEnough = sampling.shortfall.value_or(0) == 0;
    fact.addition = isEnough ? ResultTab::tr("Sesuai") : ResultTab::tr("Kurang %1").arg(*sampling.shortfall);
    fact.additionTone = isEnough ? Tone::Ok : Tone::Warn;
    fact.icon = isEnough ? u"check"_s : u"alert"_s;
    return fact;
}

QString lowestWords(const std::vector<ElementRow>& rows, const SurveyDossier& dossier)
{
    QStringList numbers;
    for (const std::size_t place : survey::lowestElements(dossier.result.elements, 3, dossier.rules.instrument)) {
        const auto found = std::ranges::find_if(rows, [&](const ElementRow& row) { return row.result.key == dossier.result.elements[place].key; });
        if (found != rows.end()) numbers << found->number;
    }
    return numbers.join(u", "_s);
}

Summary summaryOf(const SurveyDossier& dossier, const std::vector<ElementRow>& rows)
{
    Summary summary{.figure = u"–"_s, .words = ResultTab::tr("Belum dapat ditetapkan"), .what = ResultTab::tr("IKM unit pelayanan")};
    if (const auto& index = dossier.result.index) {
        summary.figure = index->shown.toFixed(2, u',');
        if (!index->grade.isEmpty()) summary.mark = gradeMark(index->grade.front(), u"%1 %2"_s.arg(index->grade, index->performance));
        summary.words = index->performance;
    }
    summary.facts = {earlierFact(dossier), respondentsFact(dossier), {ResultTab::tr("Terendah"), lowestWords(rows, dossier)},
                     {ResultTab::tr("Keadaan"), surveyStateWords(dossier.survey.state)}};
    return summary;
}

/// Of the limits below all bars only the nearest one says something.
void keepNearLimits(print::BarChart& chart)
{
    double least = chart.axisEnd;
    for (const print::Bar& bar : chart.bars)
        if (bar.value) least = std::min(least, *bar.value);
    double nearest = chart.axisStart;
    for (const print::Limit& limit : chart.limits)
        if (limit.value <= least) nearest = std::max(nearest, limit.value);
    std::erase_if(chart.limits, [nearest](const print::Limit& limit) { return limit.value < nearest; });
}

} // namespace

ResultTab::ResultTab(SurveyDesk& desk, UiSettings& settings) : m_desk(desk), m_elements(makeElementModel(m_totals)), m_conventions(makeConventionModel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
    column->setSpacing(space::Panels);
    m_strip = new SummaryStrip;
    column->addWidget(m_strip);
    m_decision = new DecisionBar(desk);
    column->addWidget(m_decision);
    m_notes = new Note;
    column->addWidget(m_notes);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Panels);
    row->addWidget(makeElements(settings), 60);
    m_side = makeSide(settings);
    row->addWidget(m_side, 40);
    column->addLayout(row, 1);
}

QWidget* ResultTab::makeElements(UiSettings& settings)
{
    auto* panel = new Panel(tr("Nilai per unsur"));
    panel->addLink(tr("Mengapa IKM ini?"), [this] {
        m_isIndex = true;
        Q_EMIT explanationChanged();
        Q_EMIT whyWanted();
    });
    m_grid = new Grid(m_elements.get(), {.id = u"skm.unsur"_s, .name = tr("Nilai per unsur")}, settings);
    connect(m_grid, &Grid::currentRowChanged, this, [this] {
        m_isIndex = false;
        Q_EMIT explanationChanged();
    });
    connect(m_grid, &Grid::rowActivated, this, &ResultTab::whyWanted);
    panel->setBody(m_grid);
    panel->setFoot(tr("Langkah: Σ ÷ n → NRR; NRR × bobot; jumlahkan → NI; × 25 → IKM. Jumlah dihitung dari angka penuh."));
    return panel;
}

QWidget* ResultTab::makeSide(UiSettings& settings)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Panels);
    m_chartPanel = new Panel(tr("Grafik unsur"));
    m_chart = new ChartView(tr("Grafik nilai unsur"));
    m_chartPanel->setBody(m_chart);
    column->addWidget(m_chartPanel, 1);
    auto* others = new Panel(tr("Menurut bobot lain"));
    auto* grid = new Grid(m_conventions.get(), {.id = u"skm.bobot"_s, .name = tr("IKM menurut bobot lain"), .dense = true, .canFilter = false}, settings);
    // Where the page is low the chart keeps its room, and this table scrolls.
    grid->setMinimumHeight(52);
    grid->setMaximumHeight(128);
    others->setBody(grid);
    column->addWidget(others);
    return side;
}

void ResultTab::refresh()
{
    const SurveyDossier* dossier = m_desk.survey.dossier();
    if (!dossier) return;
    const int row = m_grid->currentSourceRow();
    *m_totals = {dossier->result.index, dossier->result.respondents, dossier->result.settings.nrrDecimals};
    m_elements->show(elementRows(*dossier));
    m_conventions->show(dossier->result.conventions);
    m_strip->show(summaryOf(*dossier, m_elements->rows()));
    m_decision->refresh();
    showNotes(*dossier);
    showChart(*dossier);
    if (m_elements->rowCount() > 0) m_grid->selectSourceRow(std::clamp(row, 0, m_elements->rowCount() - 1));
    Q_EMIT explanationChanged();
}

void ResultTab::showNotes(const SurveyDossier& dossier)
{
    QStringList sentences;
    for (const survey::Note& note : dossier.result.notes) {
        // What was decided about an empty element stands above, with the way back.
        const bool isAbove = m_decision->isVisibleTo(this) && (note.code == survey::NoteCode::FilledGratis || note.code == survey::NoteCode::ElementsUsed);
        if (!isAbove) sentences << wording::noteSentence(note).toHtmlEscaped();
    }
    constexpr qsizetype most = 3;
    const qsizetype more = sentences.size() - most;
    if (more > 0) sentences = sentences.first(most) << tr("%1 catatan lain ada pada Mengapa?").arg(more);
    m_notes->setText(sentences.join(u"<br>"_s));
}

void ResultTab::showChart(const SurveyDossier& dossier)
{
    m_side->setVisible(dossier.result.index.has_value());
    if (!dossier.result.index) return;
    const auto catalogue = wording::TextCatalogue::shipped(u"skm_report"_s);
    const auto input = print::paperInputOf(dossier, m_desk.survey.today(), {});
    const print::SkmPaper paper(input, catalogue);
    print::BarChart chart = print::elementChart(input, paper.words, paper.extremes, 1);
    keepNearLimits(chart);
    m_chartPanel->setContext(tr("mulai %1 · arsir: terendah").arg(qRound(chart.axisStart)));
    m_chart->show(chart);
}

Explanation ResultTab::explanation() const
{
    const SurveyDossier* dossier = m_desk.survey.dossier();
    if (!dossier) return {};
    const int row = m_grid->currentSourceRow();
    if (m_isIndex || row < 0 || row >= m_elements->rowCount()) return indexReason(*dossier);
    return elementReason(*dossier, m_elements->row(row));
}

} // namespace tinjau::ui
