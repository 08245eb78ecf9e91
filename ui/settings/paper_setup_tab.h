// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/settings/paper_setup_presenter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tinjau::ui {

class DrawnView;
class Form;
class Panel;

/// Kertas dan nomor: sheet, margins, typeface, emblem and the pattern of numbers, with the sheet beside.
class PaperSetupTab final : public QWidget {
    Q_OBJECT

public:
    PaperSetupTab(PaperSetupPresenter& presenter, Prompts& prompts);
    QWidget* firstFocus() const;

private:
    Panel* paperPanel();
    Panel* numberPanel();
    Panel* sheetPanel();
    void show();
    void savePaper();
    void savePattern();
    void chooseEmblem();

    PaperSetupPresenter& m_presenter;
    Prompts& m_prompts;
    Form* m_paper = nullptr;
    Form* m_number = nullptr;
    QLabel* m_next = nullptr;
    DrawnView* m_sheet = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace tinjau::ui
