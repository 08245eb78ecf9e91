// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/settings/settings_presenter.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class Form;
class Grid;

/// Pengaturan: office profile, rules, backups, journal.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Workspace& workspace, JobRunner& jobs, Prompts& prompts, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    std::vector<PageTab> tabs() const override;
    void showTab(const QString& id) override;
    QString currentTab() const override { return m_tab; }
    void open(const QString& argument) override;
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    void arrive() override;

private:
    QWidget* profileTab();
    QWidget* rulesTab(UiSettings& settings);
    QWidget* backupTab();
    QWidget* journalTab(UiSettings& settings);
    void show();
    void save();
    void backUp();
    void verify();

    SettingsPresenter m_presenter;
    Prompts& m_prompts;
    QStackedWidget* m_stack;
    QString m_tab;
    Form* m_profile = nullptr;
    QLabel* m_backupWords = nullptr;
    QPushButton* m_backUp = nullptr;
    Grid* m_rules = nullptr;
    Grid* m_journal = nullptr;
    QPushButton* m_undoAct = nullptr;
};

} // namespace tinjau::ui
