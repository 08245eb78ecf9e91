// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/calendar/roster_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Jadwal sif: one person a row, one day a column; codes are typed, filled down and pasted as in a
/// spreadsheet.
class RosterView final : public QWidget {
    Q_OBJECT

public:
    RosterView(RosterPresenter& presenter, UiSettings& settings);
    QWidget* firstFocus() const;

private:
    QWidget* choices();
    void show();

    RosterPresenter& m_presenter;
    QStackedWidget* m_whole;
    QComboBox* m_office = nullptr;
    QComboBox* m_unit = nullptr;
    QLabel* m_month = nullptr;
    Grid* m_grid;
    Panel* m_panel;
};

} // namespace tinjau::ui
