// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/base/reload.h"
#include "ui/settings/paper_setup_presenter.h"
#include "ui/settings/rule_choice_presenter.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/signatory_presenter.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class Form;
class Grid;
class PaperSetupTab;
class RuleChoiceTab;
class SignatoryTab;

/// Pengaturan: office profile, signatories, paper and numbers, rules, backups, journal.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// Opens another data file in place of this one.
    using OpenFile = std::function<Result<void>(const QString& path)>;

    SettingsPage(Workspace& workspace, JobRunner& jobs, Prompts& prompts, UiSettings& settings, OpenFile openFile, QWidget* parent = nullptr);

    /// Another domain's page as a tab before the one of backups; this page becomes its parent.
    void addGuest(const QString& id, const QString& title, Page* guest);

    PageHead head() const override;
    std::vector<PageTab> tabs() const override;
    void showTab(const QString& id) override;
    QString currentTab() const override { return m_tab; }
    void open(const QString& argument) override;
    Explanation explanation() const override;
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    bool takeFiles(const QStringList& paths) override;
    void arrive() override;
    void leave() override;

private:
    struct Guest {
        QString id;
        QString title;
        Page* page;
    };
    /// The guest in front; nullptr for a tab of this page itself.
    Page* guest() const;
    QWidget* profileTab();
    QWidget* backupTab(UiSettings& settings);
    QWidget* journalTab(UiSettings& settings);
    void show();
    void save();
    void backUp();
    void backUpSealed();
    /// Of an encrypted backup; false: the person turned away.
    bool askPassphrase(const QString& path, SettingsPresenter::Passphrase& passphrase);
    void verify();
    void restore();
    void offerToOpen(const QString& path);

    SettingsPresenter m_presenter;
    SignatoryPresenter m_signatories;
    PaperSetupPresenter m_papers;
    RuleChoicePresenter m_choices;
    Reload m_reload;
    OpenFile m_openFile;
    Prompts& m_prompts;
    QStackedWidget* m_stack;
    std::vector<Guest> m_guests;
    bool m_isInFront = false;
    QString m_tab;
    Form* m_profile = nullptr;
    QLabel* m_backupWords = nullptr;
    QPushButton* m_backUp = nullptr;
    Grid* m_backups = nullptr;
    SignatoryTab* m_signatoryTab = nullptr;
    PaperSetupTab* m_paperTab = nullptr;
    RuleChoiceTab* m_ruleTab = nullptr;
    Grid* m_journal = nullptr;
    QPushButton* m_undoAct = nullptr;
};

} // namespace tinjau::ui
