// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/look_control.h"
#include "ui/shell/main_window.h"
#include "ui/start/start_presenter.h"

#include <memory>

namespace tinjau::window {

/// The data file that is opened when none was named; the same as that of the command line.
QString usualDataFile();
/// The training data lie beside it.
QString trainingDataFile();

/// What the program is given at its start; all of it outlives the program.
struct ProgramParts {
    QApplication& application;
    ui::UiSettings& settings;
    const Clock& clock;
    rules::RuleBook rules;
    QString actor;
    ui::Prompts* prompts = nullptr; ///< who answers questions; none: dialogs ask
    ui::StartPlaces places = {usualDataFile(), trainingDataFile()};
};

/// Everything that lives as long as the program: the open data file, jobs, actions. The window is built
/// anew when another file is opened, and when size or language change.
class Program final : public QObject {
    Q_OBJECT

public:
    explicit Program(ProgramParts parts);
    ~Program() override;

    /// Opens the file; where that fails, the first page says why and offers the ways out. An empty path
    /// takes the file of last time, else the usual one.
    void start(const QString& path = {});
    /// Opens another file in place of the present one, once the caller has returned.
    Result<void> open(const QString& path);

    ui::MainWindow& window() { return *m_window; }
    /// None while no data file is open.
    ui::Workspace* workspace() { return m_workspace.get(); }

private:
    void build();
    void use(std::unique_ptr<storage::Store> store);
    void showFacts();
    void tell(const Result<void>& outcome, const QString& sentence, const QString& actText, const QString& act);
    void importFiles(const QStringList& paths);
    /// The page in front, if it has something of its own to take back (do again).
    ui::Page* pageWith(QString (ui::Page::*own)() const) const;
    /// What Ctrl+Z takes back now (Ctrl+Y does again): the page's own, else the last act of the data file; empty: nothing.
    QString undoable() const;
    QString redoable() const;
    void undo();
    void redo();
    void resetTraining();
    std::vector<ui::ActionSpec> fileActions();
    ui::Prompts& prompts() { return m_parts.prompts ? *m_parts.prompts : m_dialogs; }

    ProgramParts m_parts;
    ui::Translations m_translations;
    ui::LookControl m_look;
    ui::DialogPrompts m_dialogs;
    std::unique_ptr<ui::Workspace> m_workspace;
    ui::JobRunner m_jobs; ///< ends before the file that its jobs read
    ui::StartPresenter m_start;
    std::unique_ptr<ui::ActionRegistry> m_actions;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tinjau::window
