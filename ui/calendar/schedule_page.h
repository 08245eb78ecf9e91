// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/reload.h"
#include "ui/calendar/group_presenter.h"
#include "ui/calendar/roster_presenter.h"
#include "ui/calendar/schedule_presenter.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace tinjau::ui {

class FilterChips;
class GroupView;
class RosterView;
class ScheduleView;
class UiSettings;

/// Jam kerja: schedules and to whom they are given, groups, and duty rosters.
class SchedulePage final : public Page {
    Q_OBJECT

public:
    SchedulePage(Workspace& workspace, Prompts& prompts, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    /// "pola", "kelompok" or "jadwal".
    void open(const QString& argument) override;
    Explanation explanation() const override;
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    void arrive() override { m_reload.arrive(); }
    void leave() override { m_reload.leave(); }

private:
    void showPart(const QString& id);
    void showChips();
    void load();

    SchedulePresenter m_schedules;
    GroupPresenter m_groups;
    RosterPresenter m_rosters;
    Reload m_reload;
    QString m_part;
    FilterChips* m_chips;
    QStackedWidget* m_stack;
    ScheduleView* m_scheduleView;
    GroupView* m_groupView;
    RosterView* m_rosterView;
};

} // namespace tinjau::ui
