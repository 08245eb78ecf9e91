// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/attendance/candidate_model.h"
#include "ui/base/ui_settings.h"

#include <QWidget>

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Tab Calon TK: who was away without a reason that is known, to be verified by a named person or not.
class CandidatesTab final : public QWidget {
    Q_OBJECT

public:
    CandidatesTab(AttendanceDesk& desk, UiSettings& settings);
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void selected();

private:
    void takeSelection();

    AttendanceDesk& m_desk;
    std::unique_ptr<CandidateTable> m_rows;
    Panel* m_panel;
    QStackedWidget* m_body;
    Grid* m_grid;
};

} // namespace tinjau::ui
