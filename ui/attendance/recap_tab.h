// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class ElidedLabel;
class PagePreview;

/// Tab Rekap: the papers of the chosen month, as they will be printed.
class RecapTab final : public QWidget {
    Q_OBJECT

public:
    explicit RecapTab(AttendanceDesk& desk);
    void refresh();
    void print();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* makeBar();
    void showPages();

    AttendanceDesk& m_desk;
    QButtonGroup* m_kinds = nullptr;
    ElidedLabel* m_facts = nullptr;
    QStackedWidget* m_stack;
    QLabel* m_words;
    PagePreview* m_preview;
    const void* m_shown = nullptr;
};

} // namespace tinjau::ui
