// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/organisation/departure_repository.h"
#include "core/organisation/person.h"

namespace tinjau::organisation {

/// What a person is recorded with at first.
struct NewPerson {
    Person person = {};
    QString employment = {};
    QString rank = {};
    QString post = {};
    std::optional<OfficeId> office = {};
    std::optional<UnitId> unit = {};
    QDate since = {}; ///< invalid: since ever
};

/// All of these work within an act. A NIP belongs to one person: RuleRefused ("nip-taken", NIP, name of the
/// other) where somebody else has it. NotFound ("person").
Result<PersonId> addPerson(storage::Session& session, const NewPerson& made);
Result<void> correctPerson(storage::Session& session, const Person& person);

/// Mutasi: works elsewhere from that day on, with another post if one is given. RuleRefused ("place-day", the
/// first day possible) where the place of now has not held for a day yet, or a later one is recorded already.
Result<void> transfer(storage::Session& session, PersonId person, OfficeId office, std::optional<UnitId> unit, const QString& post, QDate since);
/// The first day from which the person can work elsewhere; invalid: any.
QDate firstDayOfNextPlace(storage::Session& session, PersonId person);

/// Leaves after that day (pensiun, pindah, …): the place ends with it, and whom he led he leads no longer.
/// RuleRefused ("end-day", the first day of the place) if it is before the place began.
Result<void> leave(storage::Session& session, const Departure& departure);

} // namespace tinjau::organisation
