// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// An office with what belongs to it.
struct OfficeRow {
    organisation::Office office;
    int services = 0;
    int units = 0;
};

/// The offices of the regency and the services of the selected one. Each change is one act.
class OrganisationPresenter final : public QObject {
    Q_OBJECT

public:
    explicit OrganisationPresenter(Workspace& workspace);

    void load();
    RowModel<OfficeRow>& offices() { return m_offices; }
    RowModel<organisation::Service>& services() { return m_services; }

    /// Shows the services of this office; a row outside of the list shows none.
    void select(int row);
    /// The row of an office; -1 if it is not listed.
    int rowOf(qint64 office) const;
    int selectedRow() const;
    QString selectedName() const;

    void addOffice(const QString& name);
    /// From today on the office exists no longer; its surveys stay.
    void endOffice(int row);
    void addService(const QString& name);
    void endService(int row);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    bool editOffices(const std::vector<CellEdit>& edits);
    bool editServices(const std::vector<CellEdit>& edits);
    void loadServices();
    /// Runs the work as one act, then reads anew and says so.
    template <typename Work>
    bool act(const QString& code, const QString& description, Work work);

    Workspace& m_workspace;
    RowModel<OfficeRow> m_offices;
    RowModel<organisation::Service> m_services;
    std::optional<organisation::OfficeId> m_selected;
    bool m_isLoading = false;
};

} // namespace tinjau::ui
