// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/people_list.h"

#include "core/organisation/former_name_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"

namespace tinjau::organisation {

namespace {

using Key = std::pair<qint64, qint64>; ///< office and unit, 0 for the office as a whole

/// Superiors of everybody on one day, looked up without searching long lists 8,000 times.
class Leaders {
public:
    Leaders(storage::Session& session, QDate day)
    {
        SuperiorRepository superiors(session);
        for (const NamedSuperior& one : superiors.all())
            if (one.validity.contains(day) && one.superior != one.person) m_named.insert_or_assign(one.person, one.superior);
        for (const UnitHead& head : superiors.heads())
            if (head.validity.contains(day)) m_heads.insert_or_assign(Key{head.office.number(), head.unit ? head.unit->number() : 0}, head.person);
        for (const Unit& unit : UnitRepository(session).all({}))
            if (unit.parent) m_above.emplace(*unit.id, *unit.parent);
    }

    std::optional<DirectSuperior> of(const PersonLine& line) const
    {
        if (const auto one = m_named.find(*line.person.id); one != m_named.end()) return DirectSuperior{one->second, SuperiorBy::Name};
        if (!line.office) return std::nullopt;
        std::optional<UnitId> unit = line.unit;
        for (int depth = 0; unit && depth < 8; ++depth) {
            if (const auto head = headOf(line, unit->number())) return DirectSuperior{*head, SuperiorBy::UnitHead};
            const auto above = m_above.find(*unit);
            unit = above == m_above.end() ? std::nullopt : std::optional(above->second);
        }
        const auto head = headOf(line, 0);
        return head ? std::optional(DirectSuperior{*head, SuperiorBy::OfficeHead}) : std::nullopt;
    }

private:
    std::optional<PersonId> headOf(const PersonLine& line, qint64 unit) const
    {
        const auto head = m_heads.find({line.office->number(), unit});
        return head != m_heads.end() && head->second != *line.person.id ? std::optional(head->second) : std::nullopt;
    }

    std::map<PersonId, PersonId> m_named;
    std::map<Key, PersonId> m_heads;
    std::map<UnitId, UnitId> m_above;
};

using FormerNames = std::map<NamedThing, std::vector<FormerName>>;

/// The name of the day where it was another than that of now.
void useNameOfDay(QString& name, const NamedThing& thing, const FormerNames& former, QDate day)
{
    const auto names = former.find(thing);
    if (names == former.end()) return;
    for (const FormerName& earlier : names->second) {
        if (day > earlier.lastDay) continue;
        name = earlier.name;
        return;
    }
}

Standing standingOf(const ListedPerson& person, QDate day, const std::map<PersonId, QDate>& firstDays)
{
    if (person.line.office) return Standing::Placed;
    if (person.departure && person.departure->lastDay < day) return Standing::Left;
    const auto first = firstDays.find(*person.line.person.id);
    return first != firstDays.end() && first->second > day ? Standing::NotYet : Standing::Unplaced;
}

} // namespace

std::vector<ListedPerson> peopleOn(storage::Session& session, QDate day)
{
    PersonRepository people(session);
    const auto departures = DepartureRepository(session).newest();
    const auto firstDays = people.firstDays();
    const Leaders leaders(session, day);
    const FormerNames former = FormerNameRepository(session).all();
    std::vector<ListedPerson> listed;
    std::map<PersonId, QString> names;
    for (PersonLine& line : people.on(day)) {
        ListedPerson person{.line = std::move(line)};
        const PersonId id = *person.line.person.id;
        if (const auto left = departures.find(id); left != departures.end()) person.departure = left->second;
        person.standing = standingOf(person, day, firstDays);
        if (person.line.office) useNameOfDay(person.line.officeName, *person.line.office, former, day);
        if (person.line.unit) useNameOfDay(person.line.unitName, *person.line.unit, former, day);
        person.superior = leaders.of(person.line);
        names.emplace(id, person.line.person.fullName());
        listed.push_back(std::move(person));
    }
    for (ListedPerson& person : listed)
        if (person.superior)
            if (const auto name = names.find(person.superior->person); name != names.end()) person.superiorName = name->second;
    return listed;
}

} // namespace tinjau::organisation
