// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"
#include "ui/base/ui_settings.h"
#include "ui/survey/flag_model.h"
#include "ui/survey/survey_desk.h"

#include <QWidget>

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Mutu data: what the quality rules noticed and what it does to the index; forms taken out.
/// Nothing is taken out by itself: a person does it, with a reason.
class QualityTab final : public QWidget {
    Q_OBJECT

public:
    QualityTab(SurveyDesk& desk, UiSettings& settings);
    void refresh();
    Grid* flags() const { return m_flagGrid; }
    Grid* excluded() const { return m_excludedGrid; }
    Explanation explanation() const;

Q_SIGNALS:
    /// The selection of desk.responses is another one.
    void selected();

private:
    void takeFlag(int row);
    void takeExclusions();

    SurveyDesk& m_desk;
    std::unique_ptr<RowModel<FlagRow>> m_flags;
    std::unique_ptr<RowModel<ExclusionRow>> m_exclusions;
    Panel* m_flagPanel;
    Panel* m_excludedPanel;
    Grid* m_flagGrid;
    Grid* m_excludedGrid;
};

} // namespace tinjau::ui
