// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"
#include "ui/base/ui_settings.h"
#include "ui/settings/rule_choice_presenter.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tinjau::ui {

class Form;
class Grid;
class Note;
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
    QWidget* m_options = nullptr;
    QVBoxLayout* m_optionsPlace = nullptr;
    QButtonGroup* m_group = nullptr;
    std::vector<std::pair<QString, QLabel*>> m_notes;
    QString m_shownChoice;
    QLabel* m_latest = nullptr;
    QLabel* m_changed = nullptr;
    Form* m_form = nullptr;
    QPushButton* m_decide = nullptr;
};

} // namespace tinjau::ui
