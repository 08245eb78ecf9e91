// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tinjau::ui {

class ElidedLabel;
class JumpChip;

/// Office and month, what is known of them, and what waits for a person: above every tab.
class MonthChooser final : public QWidget {
    Q_OBJECT

public:
    explicit MonthChooser(AttendanceDesk& desk, QWidget* parent = nullptr);
    /// `all`: the tab may be about all offices at once, too.
    void showParts(bool office, bool all, bool facts);
    void refresh();

Q_SIGNALS:
    /// One office, or all of them, are chosen now.
    void extentChanged();

private:
    void makeOffice();
    void fillOffices();
    void fillMonths();
    void showFacts();

    AttendanceDesk& m_desk;
    QComboBox* m_office;
    QComboBox* m_month;
    QWidget* m_figures;
    ElidedLabel* m_facts;
    QLabel* m_share;
    JumpChip* m_candidates;
    JumpChip* m_open;
    bool m_hasFacts = true;
    bool m_mayBeAll = false;
};

} // namespace tinjau::ui
