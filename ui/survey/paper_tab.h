// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/survey_desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class ElidedLabel;
class PagePreview;

/// Tab Laporan: the pages as they will be printed, of the report or of the sheet to hang up.
class PaperTab final : public QWidget {
    Q_OBJECT

public:
    explicit PaperTab(SurveyDesk& desk);
    /// Shows the pages that are there; lays them out when the tab is in front.
    void refresh();
    PagePreview* preview() const { return m_preview; }
    /// Asks for a printer. Says what came of it.
    void print();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* makeBar();
    void showPages();

    SurveyDesk& m_desk;
    QButtonGroup* m_kinds;
    ElidedLabel* m_facts;
    QStackedWidget* m_stack;
    QLabel* m_trouble;
    PagePreview* m_preview;
    const void* m_shown = nullptr; ///< the pages in the preview
};

} // namespace tinjau::ui
