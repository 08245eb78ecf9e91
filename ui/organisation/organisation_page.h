// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_presenter.h"
#include "ui/shell/page.h"

namespace tinjau::ui {

class Grid;
class Panel;

/// OPD & Pegawai: offices at the left, units and services of the selected one at the right.
class OrganisationPage final : public Page {
    Q_OBJECT

public:
    OrganisationPage(Workspace& workspace, UiSettings& settings, QWidget* parent = nullptr);

    PageHead head() const override { return {.title = tr("OPD & Pegawai"), .purpose = tr("Perangkat daerah dengan unit kerja dan jenis layanannya, menurut keadaan hari ini")}; }
    PageHelp help() const override;
    Explanation explanation() const override { return m_presenter.explanation(); }
    QWidget* firstFocus() const override;
    void open(const QString& argument) override;
    void arrive() override { m_presenter.load(); }

private:
    Panel* panelOf(OrganisationPart part, const QString& title, TableModel& model, const QString& gridId, UiSettings& settings, Grid*& grid);
    void show();
    void add(OrganisationPart part);
    void rename(OrganisationPart part);
    void end(OrganisationPart part);
    int rowOf(OrganisationPart part) const;

    OrganisationPresenter m_presenter;
    Panel* m_officePanel = nullptr;
    Panel* m_unitPanel = nullptr;
    Panel* m_servicePanel = nullptr;
    Grid* m_offices = nullptr;
    Grid* m_units = nullptr;
    Grid* m_services = nullptr;
};

} // namespace tinjau::ui
