// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/base/ui_settings.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Cakupan: which office's sources say something about which day, and who has not sent yet.
class CoverageTab final : public QWidget {
    Q_OBJECT

public:
    CoverageTab(AttendanceDesk& desk, UiSettings& settings);
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void selected();

private:
    void takeSelection();
    void makeGrid(QDate firstDay);
    void showBoard();

    AttendanceDesk& m_desk;
    UiSettings& m_settings;
    std::unique_ptr<CoverageTable> m_rows;
    QDate m_firstDay; ///< of the month whose days are columns now
    Panel* m_panel;
    QStackedWidget* m_body;
    QLabel* m_words;
    Grid* m_grid = nullptr;
};

} // namespace tinjau::ui
