// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/merge_offices.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/organisation/superior_repository.h"
#include "core/organisation/unit_repository.h"

#include <algorithm>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

Failure refusedFor(const QString& why, QDate day)
{
    return failure(ErrorCode::RuleRefused, {why, day.toString(Qt::ISODate)});
}

bool isOverBefore(const DateRange& validity, QDate day)
{
    return validity.last.isValid() && validity.last < day;
}

/// What holds on both sides of the day ends before it; false where nothing of it lies before.
template <typename Thing, typename Repository>
void endBefore(Thing thing, QDate since, Repository& repository)
{
    if (thing.validity.first.isValid() && thing.validity.first >= since) thing.validity.last = thing.validity.first;
    else thing.validity.last = since.addDays(-1);
    repository.update(thing);
}

/// The one of this name among `there`, or a copy of `thing` made there from the day on.
template <typename Thing, typename Repository>
auto counterpart(const Thing& thing, std::vector<Thing>& there, const OfficeMove& move, Repository& repository)
{
    const auto known = std::ranges::find_if(there, [&](const Thing& one) { return one.name.compare(thing.name, Qt::CaseInsensitive) == 0; });
    if (known != there.end()) return *known->id;
    Thing made = thing;
    made.id = {};
    made.office = move.to;
    made.validity.first = move.since;
    made.id = repository.insert(made);
    there.push_back(made);
    return *made.id;
}

void moveUnits(Session& session, OfficeMove& move)
{
    UnitRepository units(session);
    std::vector<Unit> there = units.of(move.to, move.since);
    const std::vector<Unit> ours = units.of(move.from, {});
    for (const Unit& unit : ours) {
        if (isOverBefore(unit.validity, move.since)) continue;
        Unit copied = unit;
        copied.parent = {};
        move.units.emplace(*unit.id, counterpart(copied, there, move, units));
        endBefore(unit, move.since, units);
    }
    for (const Unit& unit : ours) {
        const auto made = move.units.find(*unit.id);
        if (made == move.units.end() || !unit.parent || !move.units.contains(*unit.parent)) continue;
        auto there2 = units.find(made->second);
        if (!there2 || there2->parent || move.units.at(*unit.parent) == made->second) continue;
        there2->parent = move.units.at(*unit.parent);
        units.update(*there2);
    }
}

std::optional<UnitId> movedUnit(const OfficeMove& move, std::optional<UnitId> unit)
{
    const auto found = unit ? move.units.find(*unit) : move.units.end();
    return found == move.units.end() ? std::nullopt : std::optional(found->second);
}

void moveServices(Session& session, OfficeMove& move)
{
    ServiceRepository services(session);
    std::vector<Service> there = services.of(move.to, move.since);
    for (const Service& service : services.of(move.from, {})) {
        if (isOverBefore(service.validity, move.since)) continue;
        Service copied = service;
        copied.unit = movedUnit(move, service.unit);
        move.services.emplace(*service.id, counterpart(copied, there, move, services));
        endBefore(service, move.since, services);
    }
}

void movePlacements(Session& session, OfficeMove& move)
{
    PersonRepository people(session);
    for (Placement placement : people.placementsAt(move.from)) {
        if (isOverBefore(placement.validity, move.since)) continue;
        ++move.placements;
        Placement later = placement;
        later.id = {};
        later.office = move.to;
        later.unit = movedUnit(move, placement.unit);
        const bool beginsLater = placement.validity.first.isValid() && placement.validity.first >= move.since;
        if (beginsLater) {
            later.id = placement.id;
            people.updatePlacement(later);
            continue;
        }
        later.validity.first = move.since;
        placement.validity.last = move.since.addDays(-1);
        people.updatePlacement(placement);
        people.insertPlacement(later);
    }
}

/// The head of the office leads it no longer; heads of units lead them there, unless somebody does already.
void moveHeads(Session& session, const OfficeMove& move)
{
    SuperiorRepository superiors(session);
    const std::vector<UnitHead> all = superiors.heads();
    for (UnitHead head : all) {
        if (head.office != move.from || isOverBefore(head.validity, move.since)) continue;
        UnitHead later = head;
        later.id = {};
        later.office = move.to;
        later.unit = movedUnit(move, head.unit);
        later.validity.first = std::max(move.since, head.validity.first);
        const bool isLed = std::ranges::any_of(all, [&](const UnitHead& one) {
            return one.office == move.to && one.unit == later.unit && one.validity.contains(move.since);
        });
        if (later.unit && !isLed) superiors.insert(later);
        head.validity.last = head.validity.first.isValid() && head.validity.first >= move.since ? head.validity.first : move.since.addDays(-1);
        superiors.update(head);
    }
}

void moveMachines(Session& session, const OfficeMove& move, const QString& from)
{
    MachineRepository machines(session);
    const std::vector<Machine> all = machines.all();
    for (Machine machine : all) {
        if (machine.office != move.from) continue;
        const bool isTaken = std::ranges::any_of(all, [&](const Machine& one) { return one.office == move.to && one.name == machine.name; });
        if (isTaken) machine.name += u" ("_s + from + u')';
        machine.office = move.to;
        machines.update(machine);
    }
}

void endSignatories(Session& session, const OfficeMove& move)
{
    SignatoryRepository signatories(session);
    for (Signatory signatory : signatories.of(move.from)) {
        DateRange& validity = signatory.entry.signer.validity;
        if (isOverBefore(validity, move.since)) continue;
        validity.last = validity.first.isValid() && validity.first >= move.since ? validity.first : move.since.addDays(-1);
        signatories.update(signatory);
    }
}

} // namespace

Result<OfficeMove> mergeOffices(Session& session, OfficeId kept, OfficeId merged, QDate since)
{
    OfficeRepository offices(session);
    auto from = offices.find(merged);
    const auto to = offices.find(kept);
    if (!from || !to) return failure(ErrorCode::NotFound, {u"office"_s});
    if (kept == merged) return failure(ErrorCode::RuleRefused, {u"same-office"_s});
    if (from->validity.first.isValid() && from->validity.first >= since) return refusedFor(u"end-day"_s, from->validity.first.addDays(1));
    if (!to->validity.contains(since)) return refusedFor(u"begin-day"_s, to->validity.first);
    OfficeMove move{.from = merged, .to = kept, .since = since};
    moveUnits(session, move);
    moveServices(session, move);
    movePlacements(session, move);
    moveHeads(session, move);
    moveMachines(session, move, from->shortName.isEmpty() ? from->name : from->shortName);
    endSignatories(session, move);
    from->validity.last = since.addDays(-1);
    from->mergedInto = kept;
    offices.update(*from);
    return move;
}

} // namespace tinjau::organisation
