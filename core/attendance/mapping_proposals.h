// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/mapping_repository.h"
#include "core/organisation/register.h"
#include "core/storage/store.h"

#include <vector>

namespace tinjau::attendance {

/// Whom a number or name may mean, and by what. Nothing here is taken without a person who confirms it.
struct Proposal {
    organisation::MatchClass matched = organisation::MatchClass::None;
    std::vector<organisation::PersonId> people = {}; ///< one; of Ambiguous all that fit; of None nobody
    bool operator==(const Proposal&) const = default;
};

/// A number of a machine (PIN), with what it recorded and whom it means or may mean.
struct PinLine {
    SeenPin seen = {};
    std::vector<organisation::PinOwner> owners = {}; ///< confirmed, one after the other in time
    Proposal proposal = {};                          ///< only where nobody is confirmed
    bool operator==(const PinLine&) const = default;
};

/// The numbers of a machine, those without an owner first, by how often they punched. People of the
/// machine's office are proposed before those of others. Errors: those of Store::read.
Result<std::vector<PinLine>> pinLines(storage::Store& store, organisation::MachineId machine);

/// A name in recaps and letters that does not yet say who is meant, or was confirmed to.
struct NameLine {
    SeenName seen = {};
    Proposal proposal = {}; ///< only where nobody is confirmed
    bool operator==(const NameLine&) const = default;
};

/// By office and name. Errors: those of Store::read.
Result<std::vector<NameLine>> nameLines(storage::Store& store);

/// One number and the person whom it means from a day on (invalid: always).
struct PinChoice {
    organisation::MachineId machine = organisation::MachineId::fromNumber(0);
    QString pin = {};
    organisation::PersonId person = organisation::PersonId::fromNumber(0);
    organisation::MatchClass matched = organisation::MatchClass::None; ///< None: chosen by hand
    QDate since = {};
};

/// Keeps the choices as one act; whoever had a number before loses it on that day. NotFound (values:
/// "person") if one of the people is not known; errors of Store::write.
Result<void> confirmPins(storage::Store& store, const std::vector<PinChoice>& choices);

/// The number means nobody any more, at no time; its punches stay. NotFound (values: "pin").
Result<void> forgetPin(storage::Store& store, organisation::MachineId machine, const QString& pin);

/// One name of an office's lists and the person whom it means there.
struct NameChoice {
    std::optional<organisation::OfficeId> office = {};
    QString named = {};
    organisation::PersonId person = organisation::PersonId::fromNumber(0);
    organisation::MatchClass matched = organisation::MatchClass::None; ///< None: chosen by hand
};

/// Keeps the choices as one act; they hold for files that are still to come, too. Errors as confirmPins().
Result<void> confirmNames(storage::Store& store, const std::vector<NameChoice>& choices);

/// NotFound (values: "name").
Result<void> forgetName(storage::Store& store, std::optional<organisation::OfficeId> office, const QString& named);

} // namespace tinjau::attendance
