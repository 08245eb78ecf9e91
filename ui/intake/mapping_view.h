// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/intake/mapping_presenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class FilterChips;
class Grid;
class Panel;

/// Pemetaan PIN: the numbers of a machine, or the names in lists, with whom they mean, and the buttons that say so.
class MappingView final : public QWidget {
    Q_OBJECT

public:
    MappingView(MappingPresenter& presenter, UiSettings& settings);
    QWidget* firstFocus() const;

private:
    QWidget* sourceRow();
    QWidget* decisions();
    void refresh();
    void showChips();
    void showButtons();
    void filter(const QString& chip);
    void choose();

    MappingPresenter& m_presenter;
    Panel* m_panel;
    QStackedWidget* m_body;
    QComboBox* m_source = nullptr;
    FilterChips* m_chips;
    Grid* m_grid = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_forget = nullptr;
    QString m_chip;
};

} // namespace tinjau::ui
