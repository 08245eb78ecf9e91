// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/reload.h"
#include "ui/calendar/calendar_presenter.h"
#include "ui/shell/page.h"

class QPushButton;

namespace tinjau::ui {

class Grid;
class Note;
class Panel;
class UiSettings;
class YearView;

/// Kalender: the year with its free days, and the list of them with the decree of each.
class CalendarPage final : public Page {
    Q_OBJECT

public:
    CalendarPage(Workspace& workspace, JobRunner& jobs, Prompts& prompts, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    void open(const QString& argument) override;
    Explanation explanation() const override { return m_presenter.explanation(); }
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    bool takeFiles(const QStringList& paths) override;
    void arrive() override { m_reload.arrive(); }
    void leave() override { m_reload.leave(); }

private:
    Panel* yearPanel();
    Panel* listPanel();
    void show();
    void showDay();
    const FreeDayRow* current() const;
    void add(QDate day);
    void change();
    void withdraw();
    void chooseAmendment();
    void offer(const QString& path);

    CalendarPresenter m_presenter;
    Reload m_reload;
    Prompts& m_prompts;
    UiSettings& m_settings;
    YearView* m_year = nullptr;
    Panel* m_yearPanel = nullptr;
    Grid* m_days = nullptr;
    Panel* m_list = nullptr;
    Note* m_missing = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace tinjau::ui
