// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/intake/intake_presenter.h"

#include <QWidget>

namespace tinjau::ui {

class Grid;
class Note;
class Panel;
class StepsBar;
class SummaryStrip;

/// What became of the files: rows written, the index of the survey now, and the ways on.
class OutcomeView final : public QWidget {
    Q_OBJECT

public:
    OutcomeView(IntakePresenter& presenter, UiSettings& settings, QWidget* parent = nullptr);
    void show();
    QWidget* firstFocus() const { return m_open; }

Q_SIGNALS:
    void surveyWanted(qint64 survey);
    void pageWanted(const QString& page);
    void moreWanted();

private:
    const IntakeFile* selected() const;
    void showSelected();

    IntakePresenter& m_presenter;
    RowModel<IntakeFile> m_files;
    StepsBar* m_steps;
    SummaryStrip* m_strip;
    Note* m_trouble;
    Note* m_changes;
    Panel* m_panel;
    Grid* m_grid;
    QPushButton* m_open;
    QPushButton* m_pins;
    QPushButton* m_undo;
};

} // namespace tinjau::ui
