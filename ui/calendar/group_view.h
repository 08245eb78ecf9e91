// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/calendar/group_presenter.h"

#include <QWidget>

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Panel;

/// Kelompok: groups at the left, the members of one with their days at the right.
class GroupView final : public QWidget {
    Q_OBJECT

public:
    GroupView(GroupPresenter& presenter, Prompts& prompts, UiSettings& settings);
    QWidget* firstFocus() const;

private:
    void show();
    void add();
    void addMembers();

    GroupPresenter& m_presenter;
    Prompts& m_prompts;
    QStackedWidget* m_whole;
    Grid* m_groups;
    Grid* m_members;
    Panel* m_panel;
};

} // namespace tinjau::ui
