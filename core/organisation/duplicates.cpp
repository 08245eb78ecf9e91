// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/duplicates.h"

#include "core/organisation/departure_repository.h"
#include "core/organisation/distinct_people_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/superior_repository.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

using Group = std::vector<const Person*>;

bool haveTwoNips(const Person& one, const Person& other)
{
    return !one.nip.isEmpty() && !other.nip.isEmpty() && one.nip != other.nip;
}

/// What one record lacks is taken from the other.
Person united(Person kept, const Person& other)
{
    if (kept.nip.isEmpty()) kept.nip = other.nip;
    if (kept.nik.isEmpty()) kept.nik = other.nik;
    if (kept.frontTitle.isEmpty()) kept.frontTitle = other.frontTitle;
    if (kept.backTitle.isEmpty()) kept.backTitle = other.backTitle;
    if (!kept.born.isValid()) kept.born = other.born;
    return kept;
}

void moveFacts(Session& session, PersonId kept, PersonId other)
{
    PersonRepository people(session);
    for (PersonTerm term : people.termsOf(other)) {
        term.person = kept;
        people.updateTerm(term);
    }
    for (Placement placement : people.placementsOf(other)) {
        placement.person = kept;
        people.updatePlacement(placement);
    }
    for (PinOwner pin : people.pinsOf(other)) {
        pin.person = kept;
        people.updatePin(pin);
    }
}

void moveLeading(Session& session, PersonId kept, PersonId other)
{
    SuperiorRepository superiors(session);
    for (UnitHead head : superiors.heads()) {
        if (head.person != other) continue;
        head.person = kept;
        superiors.update(head);
    }
    for (NamedSuperior one : superiors.all()) {
        if (one.person != other && one.superior != other) continue;
        if (one.person == other) one.person = kept;
        if (one.superior == other) one.superior = kept;
        superiors.update(one);
    }
    DepartureRepository departures(session);
    if (auto left = departures.newestOf(other)) {
        left->person = kept;
        departures.update(*left);
    }
}

} // namespace

std::vector<PossibleDuplicate> possibleDuplicates(Session& session)
{
    const TitleList titles = TitleList::shipped();
    const std::vector<PersonLine> lines = PersonRepository(session).on(QDate());
    std::map<QString, Group> byName, byNik;
    for (const PersonLine& line : lines) {
        byName[nameKey(line.person.name, titles)].push_back(&line.person);
        if (!line.person.nik.isEmpty()) byNik[line.person.nik].push_back(&line.person);
    }
    std::vector<PossibleDuplicate> found;
    std::set<std::pair<PersonId, PersonId>> seen = DistinctPeopleRepository(session).all();
    const auto pairUp = [&](const Group& group, const QString& why) {
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t k = i + 1; k < group.size(); ++k) {
                if (why == u"name"_s && haveTwoNips(*group[i], *group[k])) continue;
                const auto pair = std::minmax(*group[i]->id, *group[k]->id);
                if (seen.insert({pair.first, pair.second}).second) found.push_back({*group[i]->id, *group[k]->id, why});
            }
    };
    for (const auto& [nik, group] : byNik) pairUp(group, u"nik"_s);
    for (const auto& [name, group] : byName) pairUp(group, u"name"_s);
    return found;
}

Result<void> keepApart(storage::Store& store, PersonId one, PersonId other)
{
    const storage::Act act{u"people.keep-apart"_s, u"Mencatat dua pegawai sebagai dua orang"_s, {}};
    return store.write(act, [&](Session& session) -> Result<void> {
        if (one == other) return failure(ErrorCode::NotFound, {u"person"_s});
        DistinctPeopleRepository(session).keepApart(one, other);
        return {};
    });
}

Result<void> mergePeople(storage::Store& store, PersonId kept, PersonId other)
{
    const storage::Act act{u"people.merge"_s, u"Menggabungkan dua catatan pegawai"_s, {}};
    return store.write(act, [&](Session& session) -> Result<void> {
        PersonRepository people(session);
        const auto first = people.find(kept);
        auto second = people.find(other);
        if (!first || !second || kept == other) return failure(ErrorCode::NotFound, {u"person"_s});
        if (haveTwoNips(*first, *second)) return failure(ErrorCode::RuleRefused, {u"two-nips"_s, first->nip, second->nip});
        second->mergedInto = kept;
        people.update(*second);
        people.update(united(*first, *second));
        moveFacts(session, kept, other);
        moveLeading(session, kept, other);
        return {};
    });
}

} // namespace tinjau::organisation
