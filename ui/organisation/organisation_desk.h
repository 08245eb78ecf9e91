// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/organisation/duplicates_presenter.h"
#include "ui/organisation/organisation_presenter.h"
#include "ui/organisation/people_presenter.h"
#include "ui/organisation/person_presenter.h"
#include "ui/organisation/roster_comparison_presenter.h"

namespace tinjau::ui {

/// What the page OPD & Pegawai and its acts share: the presenters, and what is selected now. Lives as long as the page
/// or an act needs it.
class OrganisationDesk final : public QObject {
    Q_OBJECT

public:
    OrganisationDesk(Workspace& workspace, Prompts& whoAsks, JobRunner& jobs)
        : prompts(whoAsks), offices(workspace), people(workspace), person(workspace), duplicates(workspace), roster(workspace, jobs)
    {
    }

    Prompts& prompts;
    OrganisationPresenter offices;
    PeoplePresenter people;
    PersonPresenter person;
    DuplicatesPresenter duplicates;
    RosterComparisonPresenter roster;
    /// Whom an act is about: the selected rows, or the person that is open.
    std::vector<organisation::PersonId> selected;
    bool showsTable = false;  ///< a list that can be exported and printed stands in front
    QString tab;              ///< shown now

Q_SIGNALS:
    void goToWanted(const QString& target);
    void addWanted();
    void transferWanted();
    void leaveWanted();
    void superiorWanted();
    /// Of the table that stands in front.
    void exportWanted();
    void printWanted();
};

} // namespace tinjau::ui
