// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/survey/element_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

namespace tinjau::ui {

class ChartView;
class DecisionBar;
class Grid;
class Note;
class Panel;
class SummaryStrip;
struct Explanation;

/// Tab Hasil: the index with its facts, the elements as table and chart, other weights, remarks.
class ResultTab final : public QWidget {
    Q_OBJECT

public:
    ResultTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    /// About the chosen element; about the index while none is chosen.
    Explanation explanation() const;
    Grid* grid() const { return m_grid; }

Q_SIGNALS:
    void explanationChanged();
    void whyWanted();

private:
    QWidget* makeElements(UiSettings& settings);
    QWidget* makeSide(UiSettings& settings);
    void showNotes(const overview::SurveyDossier& dossier);
    void showChart(const overview::SurveyDossier& dossier);

    SurveyDesk& m_desk;
    std::shared_ptr<ElementTotals> m_totals = std::make_shared<ElementTotals>();
    std::unique_ptr<RowModel<ElementRow>> m_elements;
    std::unique_ptr<RowModel<tinjau::survey::IndexValue>> m_conventions;
    SummaryStrip* m_strip;
    DecisionBar* m_decision;
    Note* m_notes;
    Grid* m_grid;
    QWidget* m_side = nullptr;
    Panel* m_chartPanel = nullptr;
    ChartView* m_chart;
    bool m_isIndex = false; ///< the index itself is asked about
};

} // namespace tinjau::ui
