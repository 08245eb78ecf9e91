// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/people_list.h"
#include "ui/organisation/organisation_tree_model.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// A person of the list, with what the search looks through.
struct PersonRow {
    organisation::ListedPerson person = {};
    QString place = {}; ///< where: the unit, or office and unit where all are shown
    QString key = {};   ///< name, NIP, post in small letters
};

/// Words for the table: "pensiun".
QString departureWords(organisation::DepartureReason reason);
/// "pensiun, hari terakhir 31-07-2026".
QString departureWords(const organisation::Departure& departure);
QString superiorWords(organisation::SuperiorBy by);

/// The columns of the list of people.
std::vector<RowModel<PersonRow>::Field> peopleFields();
/// The row of one person; `isOfAll` names the office too.
PersonRow personRow(organisation::ListedPerson person, bool isOfAll, const QString& officeShort);
/// Whether the person stands at this place of the tree.
bool isAt(const organisation::ListedPerson& person, const OrganisationPlace& place);

} // namespace tinjau::ui
