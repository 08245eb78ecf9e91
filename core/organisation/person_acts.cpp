// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_acts.h"

#include "core/organisation/person_repository.h"
#include "core/organisation/superior_repository.h"

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

Failure refusedFor(const QString& why, QDate day)
{
    return failure(ErrorCode::RuleRefused, {why, day.toString(Qt::ISODate)});
}

Result<void> checkNip(PersonRepository& people, const Person& person)
{
    if (person.nip.isEmpty()) return {};
    const auto owner = people.withNip(person.nip);
    if (!owner || owner->id == person.id) return {};
    return failure(ErrorCode::RuleRefused, {u"nip-taken"_s, person.nip, owner->fullName()});
}

/// Whatever he leads, or is named to lead, ends with the day.
void endLeading(Session& session, PersonId person, QDate lastDay)
{
    SuperiorRepository superiors(session);
    for (UnitHead head : superiors.heads()) {
        if (head.person != person || !head.validity.contains(lastDay)) continue;
        head.validity.last = lastDay;
        superiors.update(head);
    }
    for (NamedSuperior one : superiors.all()) {
        if (one.superior != person || !one.validity.contains(lastDay)) continue;
        one.validity.last = lastDay;
        superiors.update(one);
    }
}

} // namespace

Result<PersonId> addPerson(Session& session, const NewPerson& made)
{
    PersonRepository people(session);
    if (const auto checked = checkNip(people, made.person); !checked) return failure(checked.error());
    const PersonId id = people.insert(made.person);
    people.setTerm(id, Aspect::Employment, made.employment, made.since);
    people.setTerm(id, Aspect::Rank, made.rank, made.since);
    people.setTerm(id, Aspect::Post, made.post, made.since);
    if (made.office) people.place(id, *made.office, made.unit, made.since);
    return id;
}

Result<void> correctPerson(Session& session, const Person& person)
{
    PersonRepository people(session);
    if (!person.id || !people.find(*person.id)) return failure(ErrorCode::NotFound, {u"person"_s});
    if (const auto checked = checkNip(people, person); !checked) return failure(checked.error());
    people.update(person);
    return {};
}

QDate firstDayOfNextPlace(Session& session, PersonId person)
{
    QDate latest;
    for (const Placement& placement : PersonRepository(session).placementsOf(person))
        if (placement.validity.first.isValid() && (!latest.isValid() || placement.validity.first > latest)) latest = placement.validity.first;
    return latest.isValid() ? latest.addDays(1) : QDate();
}

Result<void> transfer(Session& session, PersonId person, OfficeId office, std::optional<UnitId> unit, const QString& post, QDate since)
{
    PersonRepository people(session);
    if (!people.find(person)) return failure(ErrorCode::NotFound, {u"person"_s});
    const QDate first = firstDayOfNextPlace(session, person);
    if (first.isValid() && since < first) return refusedFor(u"place-day"_s, first);
    for (Placement placement : people.placementsOf(person)) {
        if (!placement.validity.contains(since)) continue;
        placement.validity.last = since.addDays(-1);
        people.updatePlacement(placement);
    }
    people.insertPlacement({{}, person, office, unit, {since, {}}});
    people.setTerm(person, Aspect::Post, post, since);
    return {};
}

Result<void> leave(Session& session, const Departure& departure)
{
    PersonRepository people(session);
    if (!people.find(departure.person)) return failure(ErrorCode::NotFound, {u"person"_s});
    const QDate next = firstDayOfNextPlace(session, departure.person);
    if (next.isValid() && departure.lastDay < next.addDays(-1)) return refusedFor(u"end-day"_s, next.addDays(-1));
    people.endPlacement(departure.person, departure.lastDay);
    endLeading(session, departure.person, departure.lastDay);
    DepartureRepository departures(session);
    const auto earlier = departures.newestOf(departure.person);
    if (!earlier || earlier->lastDay < departure.lastDay.addYears(-1)) {
        departures.insert(departure);
        return {};
    }
    Departure corrected = departure;
    corrected.id = earlier->id;
    departures.update(corrected);
    return {};
}

} // namespace tinjau::organisation
