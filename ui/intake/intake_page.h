// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/intake/intake_history_presenter.h"
#include "ui/intake/intake_presenter.h"
#include "ui/intake/mapping_presenter.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace tinjau::ui {

class CheckView;
class EmptyPage;
class Grid;
class Note;
class EvidenceView;
class MappingView;
class OutcomeView;

/// Impor: files come in here, are checked and decided on, and are written; and the history of imports.
class IntakePage final : public Page {
    Q_OBJECT

public:
    IntakePage(Workspace& workspace, Prompts& prompts, JobRunner& jobs, UiSettings& settings, QWidget* parent = nullptr);
    ~IntakePage() override;

    PageHead head() const override;
    std::vector<PageTab> tabs() const override;
    void showTab(const QString& id) override;
    QString currentTab() const override { return m_tab; }
    /// "12": all files go to this survey; "pin", "riwayat": that tab.
    void open(const QString& argument) override;
    Explanation explanation() const override;
    QWidget* firstFocus() const override;
    PageHelp help() const override;
    QString undoable() const override;
    QString redoable() const override;
    void undo() override { m_presenter.takeBack(); }
    void redo() override { m_presenter.sayAgain(); }
    QWidget* foot() override;
    bool takeFiles(const QStringList& paths) override;
    void arrive() override;
    void hideEvent(QHideEvent* event) override;
    void chooseFiles();
    static FileQuestion filesQuestion();

private:
    QWidget* beginning();
    QWidget* historyTab(UiSettings& settings);
    void show();
    void pasteCells();
    void returnFile();

    IntakePresenter m_presenter;
    IntakeHistoryPresenter m_history;
    MappingPresenter m_mapping;
    Prompts& m_prompts;
    QString m_tab;
    QStackedWidget* m_tabs;
    QStackedWidget* m_stages;
    EmptyPage* m_empty = nullptr;
    CheckView* m_check;
    EvidenceView* m_evidence;
    OutcomeView* m_outcome;
    MappingView* m_mappingView;
    Grid* m_batches = nullptr;
    std::unique_ptr<QWidget> m_foot;
    QLabel* m_footWords = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_write = nullptr;
};

/// What the menu and the palette offer of the page from everywhere.
std::vector<ActionSpec> intakeActions(std::function<void(const QString& target)> open);

/// The row of the navigation table for this page.
PageSpec intakePageSpec(Workspace& workspace, Prompts& prompts, JobRunner& jobs, UiSettings& settings);

} // namespace tinjau::ui
