// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"

#include <QFrame>

class QPushButton;

namespace tinjau::ui {

/// 44 px at the head: Menu, Urungkan, search, help.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(ActionRegistry& actions, QWidget* parent = nullptr);
    /// Without search and undo, for the first start.
    void setBare(bool bare);
    QRect searchBox() const;
    QPoint menuCorner() const;

Q_SIGNALS:
    void menuWanted();
    void searchWanted();
    void helpWanted();

private:
    void refresh();

    ActionRegistry& m_actions;
    QPushButton* m_menu;
    QPushButton* m_undo;
    QPushButton* m_search;
    QPushButton* m_help;
};

} // namespace tinjau::ui
