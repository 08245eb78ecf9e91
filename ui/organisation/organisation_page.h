// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_presenter.h"
#include "ui/shell/page.h"

namespace tinjau::ui {

class Grid;
class Panel;

/// OPD & Pegawai: offices at the left, services of the selected one at the right; both edited in place.
class OrganisationPage final : public Page {
    Q_OBJECT

public:
    OrganisationPage(Workspace& workspace, Prompts& prompts, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override { return {.title = tr("OPD & Pegawai"), .purpose = tr("Perangkat daerah dengan jenis layanannya, menurut keadaan hari ini")}; }
    PageHelp help() const override;
    QWidget* firstFocus() const override;
    void open(const QString& argument) override;
    void arrive() override { m_presenter.load(); }

private:
    Panel* officePanel(UiSettings& settings);
    Panel* servicePanel(UiSettings& settings);
    void show();
    void askName(const QString& id, const QString& title, const QString& label, void (OrganisationPresenter::*add)(const QString&));

    OrganisationPresenter m_presenter;
    Prompts& m_prompts;
    Panel* m_officePanel = nullptr;
    Panel* m_servicePanel = nullptr;
    Grid* m_offices = nullptr;
    Grid* m_services = nullptr;
};

} // namespace tinjau::ui
