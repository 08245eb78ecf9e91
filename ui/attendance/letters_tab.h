// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/attendance/letter_model.h"
#include "ui/base/ui_settings.h"

#include <QWidget>

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Surat: the letters of the office that touch the month, and what became of them.
class LettersTab final : public QWidget {
    Q_OBJECT

public:
    LettersTab(AttendanceDesk& desk, UiSettings& settings);
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void selected();

private:
    void takeSelection();

    AttendanceDesk& m_desk;
    std::unique_ptr<LetterTable> m_rows;
    Panel* m_panel;
    QStackedWidget* m_body;
    Grid* m_grid;
};

} // namespace tinjau::ui
