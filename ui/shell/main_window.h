// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/job_runner.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/status_bar.h"

#include <QMainWindow>

#include <map>

class QShortcut;
class QStackedWidget;

namespace tinjau::ui {

class CommandPalette;
class PageHeader;
class Rail;
class SidePanel;
class TopBar;

/// What the window needs from outside; all of it outlives the window.
struct WindowParts {
    ActionRegistry& actions;
    JobRunner& jobs;
    UiSettings& settings;
};

/// The frame: top bar, rail, page with its header and tabs, *Mengapa?* at the right, status bar.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(WindowParts parts, std::vector<PageSpec> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// "skm", "skm/12". An unknown page leaves everything as it is and says so by returning false.
    bool goTo(const QString& target);
    QString currentTarget() const { return m_target; }
    Page* currentPage() const;
    /// All registered pages in the order of the rail.
    QStringList pageIds() const;
    /// All pages, each followed by some of its objects: what is seen by opening everything once.
    QStringList walk() const;
    /// A tab of the page in front.
    void showTab(const QString& id);
    /// The page shown last time, else the first of the rail.
    void openLastPage();

    void setOffice(const QString& name);
    void setStatus(const StatusFacts& facts) { m_status->show(facts); }
    /// The strip "LATIHAN" under the top bar.
    void setTraining(bool training);
    void say(const QString& sentence, const QString& actText = {}, const QString& act = {});
    QString sentence() const { return m_status->sentence(); }
    /// Numbers in the rail and the state of actions, after data changed.
    void refresh();
    void addSearchSource(SearchSource source) { m_palette->addSource(std::move(source)); }

    /// Work still runs in the background, or waits to.
    bool isBusy() const { return !m_parts.jobs.isIdle(); }

    /// Runs an act of the registry, as its button would; says whether it could.
    bool run(const QString& act) { return m_parts.actions.run(act); }

    void showWhy(bool shown);
    bool isWhyShown() const;
    void showHelp();
    void openPalette();
    void openMenu();

Q_SIGNALS:
    /// Files that no page took; the window opens the import with them.
    void filesDropped(const QStringList& paths);
    void pageShown(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const PageSpec* specOf(const QString& id) const;
    Page* pageFor(const PageSpec& spec);
    void connectPage(Page* page);
    void focusPage();
    void showHead();
    void showFoot();
    void showExplanation();
    void fillPalette();
    void makeShortcuts();
    void adapt();
    void rememberSize();

    WindowParts m_parts;
    std::vector<PageSpec> m_specs;
    std::map<QString, Page*> m_pages;
    QString m_target;
    PaletteModel* m_palette;
    TopBar* m_top;
    QFrame* m_training;
    Rail* m_rail;
    QWidget* m_middle;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    QFrame* m_foot;
    SidePanel* m_side;
    StatusBar* m_status;
    CommandPalette* m_commands;
    std::vector<QShortcut*> m_shortcuts;
    bool m_whyWanted = false;
};

} // namespace tinjau::ui
