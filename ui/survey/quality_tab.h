// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"
#include "ui/base/ui_settings.h"
#include "ui/survey/flag_model.h"
#include "ui/survey/flagged_form_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Mutu data: what the quality rules noticed and what it does to the index; the forms behind it, one by one;
/// forms taken out.
/// Nothing is taken out by itself: a person does it, with a reason.
class QualityTab final : public QWidget {
    Q_OBJECT

public:
    QualityTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    Grid* flags() const { return m_flagGrid; }
    Grid* forms() const { return m_formGrid; }
    Grid* excluded() const { return m_excludedGrid; }
    Explanation explanation() const;

Q_SIGNALS:
    /// The selection of desk.responses is another one.
    void selected();

private:
    void makeFlags(UiSettings& settings);
    void makeForms(UiSettings& settings);
    const FlagRow* chosenFlag() const;
    int rowOf(const std::optional<tinjau::survey::Flag>& flag) const;
    void takeFlag();
    void takeForms();
    void takeExclusions();

    SurveyDesk& m_desk;
    std::unique_ptr<RowModel<FlagRow>> m_flags;
    std::unique_ptr<RowModel<ExclusionRow>> m_exclusions;
    std::unique_ptr<AnswerTable> m_forms;
    Panel* m_flagPanel;
    Panel* m_formPanel;
    Panel* m_excludedPanel;
    QStackedWidget* m_flagStack = nullptr; ///< the flags, or that there are none
    Grid* m_flagGrid = nullptr;
    Grid* m_formGrid = nullptr;
    Grid* m_excludedGrid = nullptr;
    std::optional<tinjau::survey::SurveyId> m_of; ///< shown now
};

} // namespace tinjau::ui
