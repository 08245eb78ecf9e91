// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/ui_settings.h"
#include "ui/papers/papers_desk.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class FilterChips;
class Grid;
class PagePreview;
class Panel;

/// Laporan: the register of papers at the left, the frozen pages of the selected one at the right.
class PapersPage final : public Page {
    Q_OBJECT

public:
    PapersPage(std::shared_ptr<PapersDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    PageHelp help() const override;
    Explanation explanation() const override { return m_desk->papers.explanation(); }
    QWidget* firstFocus() const override;
    /// The id of a paper.
    void open(const QString& argument) override;
    void arrive() override;
    void leave() override { m_desk->papers.reload().leave(); }

private:
    QWidget* registerPanel(UiSettings& settings);
    QWidget* paperPanel();
    void show();
    void showPaper();
    void filter(const QString& chip);
    void print();

    std::shared_ptr<PapersDesk> m_desk;
    ActionRegistry& m_actions;
    QStackedWidget* m_whole;
    Panel* m_registerPanel = nullptr;
    Panel* m_paperPanel = nullptr;
    FilterChips* m_chips = nullptr;
    Grid* m_grid = nullptr;
    QStackedWidget* m_paper = nullptr;
    PagePreview* m_preview = nullptr;
    QLabel* m_trouble = nullptr;
};

} // namespace tinjau::ui
