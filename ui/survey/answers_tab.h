// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/survey/answer_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Jawaban: all forms as they were given; those taken out stay in sight, marked.
class AnswersTab final : public QWidget {
    Q_OBJECT

public:
    AnswersTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    Grid* grid() const { return m_grid; }

Q_SIGNALS:
    /// The selection of desk.responses is another one.
    void selected();

private:
    void makeGrid(const std::vector<tinjau::survey::Question>& questions);
    void takeSelection();

    SurveyDesk& m_desk;
    UiSettings& m_settings;
    Panel* m_panel;
    std::vector<tinjau::survey::Question> m_questions;
    std::unique_ptr<RowModel<AnswerRow>> m_model;
    Grid* m_grid = nullptr;
};

/// Tab Responden: who answered.
class RespondentsTab final : public QWidget {
    Q_OBJECT

public:
    RespondentsTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    Grid* grid() const { return m_grid; }

private:
    SurveyDesk& m_desk;
    std::unique_ptr<RowModel<ProfileRow>> m_model;
    Panel* m_panel;
    Grid* m_grid;
};

} // namespace tinjau::ui
