// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/survey/answer_model.h"
#include "ui/survey/profile_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

namespace tinjau::ui {

class EntryPanel;
class Grid;
class Panel;
class WhyView;

/// Tab Jawaban: all forms, corrected in their cells; those taken out stay in sight, marked. Beside them
/// forms from paper are typed in.
class AnswersTab final : public QWidget {
    Q_OBJECT

public:
    AnswersTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    /// The panel to type forms in comes or goes.
    void showEntry(bool isShown);
    /// A form with all its answers is stored before the page is left.
    void finish();
    /// Where the keyboard starts; nullptr before a survey was shown.
    QWidget* firstFocus() const;

Q_SIGNALS:
    /// The selection of desk.responses is another one.
    void selected();
    /// Something typed was not taken, and why.
    void refused(const QString& sentence);

private:
    void makeGrid(const std::vector<QuestionColumn>& columns, bool isEditable);
    void takeSelection();
    void tellCounts(const overview::SurveyDossier& dossier);

    SurveyDesk& m_desk;
    UiSettings& m_settings;
    Panel* m_panel;
    EntryPanel* m_entry;
    std::vector<QuestionColumn> m_columns;
    bool m_isEditable = false;
    std::shared_ptr<AnswerFacts> m_facts = std::make_shared<AnswerFacts>();
    std::unique_ptr<AnswerTable> m_model;
    Grid* m_grid = nullptr;
    std::optional<tinjau::survey::SurveyId> m_of; ///< shown now
};

/// Tab Responden: who answered, and whether they are enough.
class RespondentsTab final : public QWidget {
    Q_OBJECT

public:
    RespondentsTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    QWidget* firstFocus() const;

private:
    SurveyDesk& m_desk;
    std::unique_ptr<RowModel<ProfileRow>> m_model;
    Panel* m_panel;
    WhyView* m_sample;
    Grid* m_grid;
};

} // namespace tinjau::ui
