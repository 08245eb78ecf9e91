// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "ui/base/ui_settings.h"
#include "ui/settings/rule_choice_presenter.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;

namespace tinjau::ui {

class Form;
class Grid;
class Panel;

/// Aturan: the choices and the packs at the left; at the right one choice with what each value would
/// change.
class RuleChoiceTab final : public QWidget {
    Q_OBJECT

public:
    RuleChoiceTab(RuleChoicePresenter& presenter, RowModel<rules::RulePack>& packs, UiSettings& settings);
    QWidget* firstFocus() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Panel* choicePanel();
    void show();
    void showOptions();
    void showEffects();
    QString chosen() const;
    void decide();

    RuleChoicePresenter& m_presenter;
    Grid* m_grid;
    Panel* m_panel = nullptr;
    QLabel* m_explanation = nullptr;
    /// One per value that any choice has; those that are not needed are hidden, so that Tab keeps its order.
    struct Slot {
        QRadioButton* radio;
        QLabel* note;
    };
    std::vector<Slot> m_options;
    QButtonGroup* m_group = nullptr;
    QLabel* m_latest = nullptr;
    QLabel* m_changed = nullptr;
    Form* m_form = nullptr;
    QPushButton* m_decide = nullptr;
};

} // namespace tinjau::ui
