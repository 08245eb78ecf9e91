// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/direct_superior.h"

#include "core/organisation/person_repository.h"
#include "core/organisation/supersede.h"
#include "core/organisation/unit_repository.h"

#include <algorithm>
#include <set>

namespace tinjau::organisation {

namespace {

/// Who leads the place on the day; never `person` himself.
std::optional<PersonId> leader(const std::vector<UnitHead>& heads, OfficeId office, std::optional<UnitId> unit, QDate day, PersonId person)
{
    std::vector<UnitHead> ofPlace;
    std::ranges::copy_if(heads, std::back_inserter(ofPlace), [&](const UnitHead& head) { return head.office == office && head.unit == unit; });
    const auto head = holding(ofPlace, day);
    return head && head->person != person ? std::optional(head->person) : std::nullopt;
}

std::optional<UnitId> above(const std::vector<Unit>& units, UnitId unit)
{
    const auto found = std::ranges::find(units, std::optional(unit), &Unit::id);
    return found == units.end() ? std::nullopt : found->parent;
}

} // namespace

std::optional<DirectSuperior> directSuperior(PersonId person, QDate day, const std::optional<WorkPlace>& place,
                                             const std::vector<NamedSuperior>& named, const std::vector<UnitHead>& heads,
                                             const std::vector<Unit>& units)
{
    std::vector<NamedSuperior> own;
    std::ranges::copy_if(named, std::back_inserter(own), [&](const NamedSuperior& one) { return one.person == person; });
    if (const auto one = holding(own, day); one && one->superior != person) return DirectSuperior{one->superior, SuperiorBy::Name};
    if (!place) return std::nullopt;
    std::set<UnitId> seen;
    for (std::optional<UnitId> unit = place->unit; unit && seen.insert(*unit).second; unit = above(units, *unit))
        if (const auto head = leader(heads, place->office, unit, day, person)) return DirectSuperior{*head, SuperiorBy::UnitHead};
    const auto head = leader(heads, place->office, std::nullopt, day, person);
    return head ? std::optional(DirectSuperior{*head, SuperiorBy::OfficeHead}) : std::nullopt;
}

std::optional<DirectSuperior> directSuperior(storage::Session& session, PersonId person, QDate day)
{
    SuperiorRepository superiors(session);
    const auto held = holding(PersonRepository(session).placementsOf(person), day);
    const auto place = held ? std::optional(WorkPlace{held->office, held->unit}) : std::nullopt;
    const auto units = held ? UnitRepository(session).of(held->office, {}) : std::vector<Unit>();
    return directSuperior(person, day, place, superiors.of(person), superiors.heads(), units);
}

} // namespace tinjau::organisation
