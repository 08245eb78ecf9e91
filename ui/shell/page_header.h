// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tinjau::ui {

class ElidedLabel;
class MarkLabel;

/// One tab: word, count, 3 px accent underline while it is shown.
class TabButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TabButton(const PageTab& tab, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    const QString& tabId() const { return m_tab.id; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PageTab m_tab;
};

/// Above every page: path, title, one line of purpose, at most two outlined acts and the primary
/// one, then the tabs.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(ActionRegistry& actions, QWidget* parent = nullptr);
    void show(const PageHead& head, const std::vector<PageTab>& tabs, const QString& currentTab);
    /// The next or previous tab, around the end.
    void stepTab(int by);

Q_SIGNALS:
    void tabChosen(const QString& id);
    void goTo(const QString& target);

private:
    void buildActs(const PageHead& head);
    void buildTabs(const std::vector<PageTab>& tabs, const QString& current);
    void refreshActs();

    ActionRegistry& m_actions;
    QHBoxLayout* m_path;
    QWidget* m_pathRow;
    QLabel* m_title;
    MarkLabel* m_mark;
    ElidedLabel* m_purpose;
    QHBoxLayout* m_acts;
    std::vector<std::pair<QString, class QPushButton*>> m_buttons;
    QFrame* m_tabRow;
    QHBoxLayout* m_tabLayout;
    std::vector<TabButton*> m_tabs;
    PageHead m_shown;
    bool m_any = false;
};

} // namespace tinjau::ui
