// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/survey/follow_up_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Tindak lanjut: the plan of this survey, written in its cells, and what became of the one before.
class FollowUpTab final : public QWidget {
    Q_OBJECT

public:
    FollowUpTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    /// Where the keyboard starts; nullptr while there is no plan.
    QWidget* firstFocus() const;

Q_SIGNALS:
    void selected();

private:
    void add();
    void beginWithLowest();
    /// The keyboard goes into the activity of this row.
    void writeInto(int row);
    void takeSelection();

    SurveyDesk& m_desk;
    std::shared_ptr<FollowUpFacts> m_facts = std::make_shared<FollowUpFacts>();
    std::unique_ptr<FollowUpTable> m_plan;
    std::unique_ptr<FollowUpTable> m_before;
    Panel* m_panel;
    Panel* m_beforePanel;
    QStackedWidget* m_body; ///< the plan, or how to begin one
    Grid* m_grid;
};

} // namespace tinjau::ui
