// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/organisation/roster_comparison_presenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class DateField;
class EmptyPage;
class FilterChips;
class Grid;
class Note;
class Panel;

/// The comparison of a list with what is stored: chips with counts, ticks, proposals, and the button that writes.
class RosterComparisonView final : public QWidget {
    Q_OBJECT

public:
    RosterComparisonView(RosterComparisonPresenter& presenter, Prompts& prompts, UiSettings& settings);

    void refresh();
    void chooseFile();
    QWidget* firstFocus() const;

private:
    QWidget* head();
    QWidget* decisions();
    void filter(const QString& chip);
    void showChips();

    RosterComparisonPresenter& m_presenter;
    Prompts& m_prompts;
    Panel* m_panel;
    QStackedWidget* m_body;
    EmptyPage* m_empty;
    QComboBox* m_office;
    DateField* m_day;
    Note* m_note;
    FilterChips* m_chips;
    Grid* m_grid = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_write = nullptr;
    QString m_chip;
};

} // namespace tinjau::ui
