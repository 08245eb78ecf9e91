// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/former_name_repository.h"
#include "ui/base/explanation.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

#include <map>

namespace tinjau::ui {

using FormerNames = std::vector<organisation::FormerName>;

/// An office with what belongs to it.
struct OfficeRow {
    organisation::Office office;
    int services = 0;
    int units = 0;
    FormerNames former = {};
};

struct UnitRow {
    organisation::Unit unit;
    FormerNames former = {};
};

/// A service with the unit that gives it.
struct ServiceRow {
    organisation::Service service;
    QString unit = {}; ///< empty: the office as a whole
    FormerNames former = {};
};

/// The three things of this page.
enum class OrganisationPart { Office, Unit, Service };
/// What a dialog asks a name and a day for.
enum class NameChange { Add, Rename, End };

/// The offices of the regency with units and services of the selected one. Each change is one act.
class OrganisationPresenter final : public QObject {
    Q_OBJECT

public:
    explicit OrganisationPresenter(Workspace& workspace);

    void load();
    RowModel<OfficeRow>& offices() { return m_offices; }
    RowModel<UnitRow>& units() { return m_units; }
    RowModel<ServiceRow>& services() { return m_services; }

    /// Shows the services of this office; a row outside of the list shows none.
    void select(int row);
    /// The row of an office; -1 if it is not listed.
    int rowOf(qint64 office) const;
    int selectedRow() const;
    QString selectedName() const;

    /// Exists from that day on (invalid: since ever). Units and services belong to the selected office.
    void add(OrganisationPart part, const QString& name, QDate from);
    /// Bears another name from that day on; surveys and papers before it keep the old one.
    void rename(OrganisationPart part, int row, const QString& name, QDate from);
    /// Exists no longer after that day; its surveys stay.
    void end(OrganisationPart part, int row, QDate lastDay);
    /// The office goes into the other one from that day on, with all that belongs to it.
    std::map<QString, QString> errorsInMerge(int row, qint64 target, QDate since);
    void merge(int row, qint64 target, QDate since);
    /// What is in a row; empty for a row outside of the table.
    QString nameOf(OrganisationPart part, int row) const;
    /// Why these values cannot be taken, by field ("name", "date"). The row is of no use for what is added.
    std::map<QString, QString> errorsIn(NameChange change, OrganisationPart part, int row, const QString& name, QDate date);
    /// The earlier names of the selected office, its units and services, and what ended there.
    Explanation explanation() const;

Q_SIGNALS:
    void changed();
    /// Something in the data file is another than before, here or elsewhere.
    void stored();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    bool editOffices(const std::vector<CellEdit>& edits);
    bool editUnits(const std::vector<CellEdit>& edits);
    bool editServices(const std::vector<CellEdit>& edits);
    /// The unit of this name in the selected office.
    std::optional<organisation::UnitId> unitNamed(const QString& name) const;
    std::optional<organisation::NamedThing> thingOf(OrganisationPart part, int row) const;
    bool isTaken(OrganisationPart part, int row, const QString& name) const;
    QString dayTrouble(NameChange change, OrganisationPart part, int row, QDate date);
    void loadParts();
    /// Runs the work as one act, then reads anew and says so.
    template <typename Work>
    bool act(const QString& code, const QString& description, Work work);

    Workspace& m_workspace;
    RowModel<OfficeRow> m_offices;
    RowModel<UnitRow> m_units;
    RowModel<ServiceRow> m_services;
    std::vector<ReasonRow> m_ended; ///< units and services of the selected office that are no more
    std::optional<organisation::OfficeId> m_selected;
    bool m_isLoading = false;
};

} // namespace tinjau::ui
