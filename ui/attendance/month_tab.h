// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/attendance/matrix_view.h"
#include "ui/base/action_registry.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class Note;

/// Tab Matriks: the month with its key, and the acts on what is selected.
class MonthTab final : public QWidget {
    Q_OBJECT

public:
    MonthTab(AttendanceDesk& desk, ActionRegistry& actions);
    MatrixView& matrix() const { return *m_matrix; }
    QWidget* firstFocus() const;
    void showMonth();

Q_SIGNALS:
    void selected();
    void whyWanted();
    void said(const QString& sentence);
    void goTo(const QString& target);

private:
    QWidget* matrixPanel();
    QWidget* selectionBar();
    void showFacts();
    void takeSelection();
    void showSelection();
    void openMenu(const QPoint& at);
    void jump(MonthModel::Claim claim);

    AttendanceDesk& m_desk;
    ActionRegistry& m_actions;
    QStackedWidget* m_whole;
    MatrixView* m_matrix = nullptr;
    Note* m_note = nullptr;
    QLabel* m_nobody = nullptr;
    QWidget* m_noMatch = nullptr;
    QLabel* m_noMatchWords = nullptr;
    QWidget* m_key = nullptr;
    QWidget* m_bar = nullptr;
    QLabel* m_selection = nullptr;
    std::vector<std::pair<QString, QPushButton*>> m_verbs;
    std::shared_ptr<const attendance::OfficeMonth> m_shown;
};

} // namespace tinjau::ui
