// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/superior_repository.h"

namespace tinjau::organisation {

/// How it is known who the superior is.
enum class SuperiorBy { Name, UnitHead, OfficeHead };

/// Atasan langsung of somebody on a day.
struct DirectSuperior {
    PersonId person = PersonId::fromNumber(0);
    SuperiorBy by = SuperiorBy::Name;
    bool operator==(const DirectSuperior&) const = default;
};

/// Where somebody works on the day.
struct WorkPlace {
    OfficeId office = OfficeId::fromNumber(0);
    std::optional<UnitId> unit = {};
};

/// The superior on the day: the one named for the person; else the head of his unit, of the unit above it, and
/// so on; else the head of the office. Nobody is his own superior. Nothing if none is known.
std::optional<DirectSuperior> directSuperior(PersonId person, QDate day, const std::optional<WorkPlace>& place,
                                             const std::vector<NamedSuperior>& named, const std::vector<UnitHead>& heads,
                                             const std::vector<Unit>& units);

/// The same, out of the data file.
std::optional<DirectSuperior> directSuperior(storage::Session& session, PersonId person, QDate day);

} // namespace tinjau::organisation
