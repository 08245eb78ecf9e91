// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/home/home_presenter.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace tinjau::ui {

class Grid;
class Note;
class Panel;

/// Beranda: what needs action at the left, one row per office at the right.
class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(Workspace& workspace, JobRunner& jobs, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override;
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    void arrive() override;
    void leave() override;

private:
    Panel* taskPanel(UiSettings& settings);
    Panel* officePanel(UiSettings& settings);
    void show();

    HomePresenter m_presenter;
    Note* m_trouble;
    QStackedWidget* m_officeBody = nullptr;
    QStackedWidget* m_taskBody = nullptr;
    Panel* m_taskPanel = nullptr;
    Panel* m_officePanel = nullptr;
    Grid* m_tasks = nullptr;
    Grid* m_offices = nullptr;
    bool m_isFresh = false;
};

} // namespace tinjau::ui
