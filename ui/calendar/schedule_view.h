// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/calendar/schedule_presenter.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class FilterChips;
class Form;
class Grid;
class Note;
class Panel;

/// Pola jam kerja: the schedules at the left; at the right the hours of one, and to whom it is given.
class ScheduleView final : public QWidget {
    Q_OBJECT

public:
    ScheduleView(SchedulePresenter& presenter, Prompts& prompts, UiSettings& settings);
    QWidget* firstFocus() const;
    /// Begins to add one; also from the empty page.
    void add();

private:
    Panel* listPanel(UiSettings& settings);
    Panel* editorPanel(UiSettings& settings);
    QWidget* fields();
    void show();
    void showChips();
    void showPart(const QString& id);
    void saveFields();
    void copy();
    void continueFrom();
    void end();
    void give();

    SchedulePresenter& m_presenter;
    Prompts& m_prompts;
    QStackedWidget* m_whole;
    QStackedWidget* m_parts = nullptr;
    FilterChips* m_chips = nullptr;
    QString m_part;
    std::optional<calendar::ScheduleId> m_shown;
    Grid* m_list = nullptr;
    Grid* m_given = nullptr;
    Panel* m_editor = nullptr;
    Form* m_name = nullptr;
    Form* m_from = nullptr;
    Form* m_to = nullptr;
    Form* m_roster = nullptr;
    QLabel* m_sum = nullptr;
    QWidget* m_emptyRamadan = nullptr;
    QWidget* m_ramadan = nullptr;
};

} // namespace tinjau::ui
