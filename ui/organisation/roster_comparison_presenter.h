// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/sheet_reading.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/organisation/roster_comparison_model.h"

#include <map>

namespace tinjau::ui {

/// A list of people as it was read from a file.
struct ReadRoster {
    std::vector<organisation::SheetPerson> people = {};
    organisation::ImportBatch batch = {};
    QDate day = {};                 ///< "keadaan per …"; invalid: the file does not say
    std::vector<QString> problems = {}; ///< sentences about cells of the file
};

/// Reads a list out of a file, from any thread. Errors: those of reading; NotFound where no sheet lists people.
Result<ReadRoster> readRosterFile(storage::Store& store, const QString& path, Progress& progress);

/// A list of people beside what is stored: new, gone, moved, changed, unclear; what is ticked is written as one act.
class RosterComparisonPresenter final : public QObject {
    Q_OBJECT

public:
    RosterComparisonPresenter(Workspace& workspace, JobRunner& jobs);

    /// Reads the file in the background, then shows it.
    void read(const QString& path);
    /// Shows a list that somebody else has read.
    void show(ReadRoster roster);
    void close();
    /// Compares anew after the data file has changed.
    void refresh();

    bool isOpen() const { return m_isOpen; }
    bool isReading() const { return m_isReading; }
    QString fileName() const { return m_roster.batch.fileName; }
    const std::vector<QString>& problems() const { return m_roster.problems; }
    RowModel<ComparisonRow>& rows() { return m_rows; }
    int count(organisation::RosterFate fate) const;
    int ticked() const;
    /// Lines that are unclear with somebody proposed.
    int proposals() const;

    /// The office whose list it is; empty: not said yet. Guessed from the units and names of the list, never silently
    /// written: without an office only people are compared.
    const QString& office() const { return m_of.office; }
    void setOffice(const QString& name);
    QDate day() const { return m_of.day; }
    void setDay(QDate day);
    QStringList officeNames() const { return m_officeNames; }

    /// The person proposed for these rows is meant; their other facts are then compared as anybody's.
    void takeProposals(const std::vector<int>& rows);
    /// Whoever stands in these unclear rows is somebody new.
    void takeAsNew(const std::vector<int>& rows);
    void tick(const std::vector<int>& rows, bool isOn);
    /// Why nothing can be written now; empty if it can.
    QString obstacle() const;
    bool write();

Q_SIGNALS:
    void changed();
    void wrote();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    void compare();
    bool editTicks(const std::vector<CellEdit>& edits);
    ComparisonRow rowOf(const organisation::RosterLine& line, const std::map<organisation::PersonId, organisation::PersonLine>& stored) const;
    QString guessedOffice(storage::Session& session) const;

    Workspace& m_workspace;
    JobRunner& m_jobs;
    RowModel<ComparisonRow> m_rows;
    ReadRoster m_roster;
    organisation::RosterOf m_of;
    QStringList m_officeNames;
    /// What a person said about unclear lines, by index in the list; none: somebody new.
    std::map<std::size_t, std::optional<organisation::PersonId>> m_decided;
    bool m_isOpen = false;
    bool m_isReading = false;
};

} // namespace tinjau::ui
