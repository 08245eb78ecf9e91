// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_repository.h"

#include "core/base/ensure.h"
#include "core/organisation/supersede.h"
#include "core/storage/row_values.h"

#include <algorithm>
#include <map>

namespace tinjau::organisation {

using storage::orNothing;

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertPerson = R"(
    INSERT INTO person(name, front_title, back_title, nip, nik, born, merged_into)
    VALUES (:name, :front, :back, :nip, :nik, :born, :merged))";
constexpr const char* updatePerson = R"(
    UPDATE person SET name = :name, front_title = :front, back_title = :back, nip = :nip, nik = :nik,
        born = :born, merged_into = :merged
    WHERE id = :id)";
constexpr const char* findPerson = R"(
    SELECT id, name, front_title, back_title, nip, nik, born, merged_into FROM person WHERE id = :id)";
constexpr const char* personWithNip = R"(
    SELECT id, name, front_title, back_title, nip, nik, born, merged_into FROM person
    WHERE nip = :nip AND merged_into IS NULL)";
constexpr const char* linesOn = R"(
    SELECT p.id, p.name, p.front_title, p.back_title, p.nip, p.nik, p.born, p.merged_into,
        (SELECT t.value FROM person_term AS t WHERE t.person_id = p.id AND t.aspect = 'employment'
            AND (:day IS NULL OR (coalesce(t.valid_from, :day) <= :day AND coalesce(t.valid_to, :day) >= :day))
            ORDER BY t.id DESC LIMIT 1),
        (SELECT t.value FROM person_term AS t WHERE t.person_id = p.id AND t.aspect = 'rank'
            AND (:day IS NULL OR (coalesce(t.valid_from, :day) <= :day AND coalesce(t.valid_to, :day) >= :day))
            ORDER BY t.id DESC LIMIT 1),
        (SELECT t.value FROM person_term AS t WHERE t.person_id = p.id AND t.aspect = 'post'
            AND (:day IS NULL OR (coalesce(t.valid_from, :day) <= :day AND coalesce(t.valid_to, :day) >= :day))
            ORDER BY t.id DESC LIMIT 1),
        l.office_id, o.name, l.unit_id, u.name
    FROM person AS p
    LEFT JOIN placement AS l ON l.id = (
        SELECT max(x.id) FROM placement AS x WHERE x.person_id = p.id
            AND (:day IS NULL OR (coalesce(x.valid_from, :day) <= :day AND coalesce(x.valid_to, :day) >= :day)))
    LEFT JOIN office AS o ON o.id = l.office_id
    LEFT JOIN unit AS u ON u.id = l.unit_id
    WHERE p.merged_into IS NULL AND (:office IS NULL OR l.office_id = :office)
    ORDER BY p.name, p.id)";
constexpr const char* pinsOn = R"(
    SELECT p.person_id, m.name, p.pin FROM pin_owner AS p JOIN machine AS m ON m.id = p.machine_id
    WHERE :day IS NULL OR (coalesce(p.valid_from, :day) <= :day AND coalesce(p.valid_to, :day) >= :day)
    ORDER BY p.id)";

constexpr const char* insertOneTerm = R"(
    INSERT INTO person_term(person_id, aspect, value, valid_from, valid_to)
    VALUES (:person, :aspect, :value, :from, :to))";
constexpr const char* updateOneTerm = R"(
    UPDATE person_term SET person_id = :person, aspect = :aspect, value = :value, valid_from = :from,
        valid_to = :to
    WHERE id = :id)";
constexpr const char* termsOfPerson = R"(
    SELECT id, person_id, aspect, value, valid_from, valid_to FROM person_term
    WHERE person_id = :person ORDER BY aspect, coalesce(valid_from, ''), id)";

constexpr const char* insertOnePlacement = R"(
    INSERT INTO placement(person_id, office_id, unit_id, valid_from, valid_to)
    VALUES (:person, :office, :unit, :from, :to))";
constexpr const char* updateOnePlacement = R"(
    UPDATE placement SET person_id = :person, office_id = :office, unit_id = :unit, valid_from = :from,
        valid_to = :to
    WHERE id = :id)";
constexpr const char* placementsOfPerson = R"(
    SELECT id, person_id, office_id, unit_id, valid_from, valid_to FROM placement
    WHERE person_id = :person ORDER BY coalesce(valid_from, ''), id)";

constexpr const char* placementsAtOffice = R"(
    SELECT id, person_id, office_id, unit_id, valid_from, valid_to FROM placement
    WHERE office_id = :office ORDER BY id)";
constexpr const char* placementsInDays = R"(
    SELECT id, person_id, office_id, unit_id, valid_from, valid_to FROM placement
    WHERE coalesce(valid_from, :first) <= :last AND coalesce(valid_to, :last) >= :first ORDER BY id)";
constexpr const char* firstPlaces = R"(
    SELECT person_id, min(valid_from) FROM placement
    GROUP BY person_id HAVING count(valid_from) = count(*))";
constexpr const char* allMerged = "SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL";

constexpr const char* insertOnePin = R"(
    INSERT INTO pin_owner(machine_id, pin, person_id, found_by, valid_from, valid_to)
    VALUES (:machine, :pin, :person, :found_by, :from, :to))";
constexpr const char* updateOnePin = R"(
    UPDATE pin_owner SET machine_id = :machine, pin = :pin, person_id = :person, found_by = :found_by,
        valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* removeOnePin = "DELETE FROM pin_owner WHERE machine_id = :machine AND pin = :pin RETURNING id";
constexpr const char* somePins = R"(
    SELECT id, machine_id, pin, person_id, found_by, valid_from, valid_to FROM pin_owner
    WHERE (:person IS NULL OR person_id = :person) AND (:machine IS NULL OR machine_id = :machine)
        AND (:pin IS NULL OR pin = :pin)
    ORDER BY machine_id, coalesce(valid_from, ''), id)";

void bindPerson(storage::Statement& statement, const Person& person)
{
    statement.bind(":name", person.name)
        .bind(":front", orNothing(person.frontTitle))
        .bind(":back", orNothing(person.backTitle))
        .bind(":nip", orNothing(person.nip))
        .bind(":nik", orNothing(person.nik))
        .bind(":born", orNothing(person.born))
        .bind(":merged", person.mergedInto);
}

Person personAt(const storage::Statement& row)
{
    return {row.column<PersonId>(0), row.column<QString>(1),
            textAt(row, 2),          textAt(row, 3),
            textAt(row, 4),          textAt(row, 5),
            row.column<std::optional<QDate>>(6).value_or(QDate()),
            row.column<std::optional<PersonId>>(7)};
}

QString wordOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Employment: return u"employment"_s;
    case Aspect::Rank: return u"rank"_s;
    case Aspect::Post: break;
    }
    return u"post"_s;
}

Aspect aspectOf(const QString& word)
{
    if (word == u"employment"_s) return Aspect::Employment;
    return word == u"rank"_s ? Aspect::Rank : Aspect::Post;
}

void bindPin(storage::Statement& statement, const PinOwner& owner)
{
    statement.bind(":machine", owner.machine)
        .bind(":pin", owner.pin)
        .bind(":person", owner.person)
        .bind(":found_by", owner.foundBy);
    bindRange(statement, owner.validity);
}

void bindTerm(storage::Statement& statement, const PersonTerm& term)
{
    statement.bind(":person", term.person).bind(":aspect", wordOf(term.aspect)).bind(":value", term.value);
    bindRange(statement, term.validity);
}

void bindPlacement(storage::Statement& statement, const Placement& placement)
{
    statement.bind(":person", placement.person).bind(":office", placement.office).bind(":unit", placement.unit);
    bindRange(statement, placement.validity);
}

std::vector<Placement> placementsFrom(storage::Statement& row)
{
    std::vector<Placement> placements;
    while (row.step())
        placements.push_back({row.column<qint64>(0), row.column<PersonId>(1), row.column<OfficeId>(2),
                              row.column<std::optional<UnitId>>(3), rangeAt(row, 4)});
    return placements;
}

/// Which owners are asked for; what is left out does not matter.
struct PinFilter {
    std::optional<PersonId> person = {};
    std::optional<MachineId> machine = {};
    std::optional<QString> pin = {};
};

std::vector<PinOwner> pinsWhere(storage::Session& session, const PinFilter& filter)
{
    storage::Statement row = session.prepare(somePins);
    row.bind(":person", filter.person).bind(":machine", filter.machine).bind(":pin", filter.pin);
    std::vector<PinOwner> owners;
    while (row.step())
        owners.push_back({row.column<MachineId>(1), row.column<QString>(2), row.column<PersonId>(3), rangeAt(row, 5),
                          row.column<QString>(4), row.column<qint64>(0)});
    return owners;
}

} // namespace

QString Person::fullName() const
{
    QString full = frontTitle.isEmpty() ? name : frontTitle + u' ' + name;
    if (!backTitle.isEmpty()) full += u", "_s + backTitle;
    return full;
}

PersonId PersonRepository::insert(const Person& person)
{
    storage::Statement statement = m_session.prepare(insertPerson);
    bindPerson(statement, person);
    statement.run();
    return PersonId::fromNumber(m_session.lastInsertId());
}

void PersonRepository::update(const Person& person)
{
    TINJAU_ENSURE(person.id.has_value(), "only a stored person can be changed");
    storage::Statement statement = m_session.prepare(updatePerson);
    bindPerson(statement, person);
    statement.bind(":id", *person.id).run();
}

std::optional<Person> PersonRepository::find(PersonId id)
{
    storage::Statement statement = m_session.prepare(findPerson);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return personAt(statement);
}

std::optional<Person> PersonRepository::withNip(const QString& nip)
{
    storage::Statement statement = m_session.prepare(personWithNip);
    statement.bind(":nip", nip);
    if (!statement.step()) return std::nullopt;
    return personAt(statement);
}

std::map<PersonId, PersonId> PersonRepository::mergedPeople()
{
    storage::Statement row = m_session.prepare(allMerged);
    std::map<PersonId, PersonId> merged;
    while (row.step()) merged.emplace(row.column<PersonId>(0), row.column<PersonId>(1));
    return merged;
}

std::vector<PersonLine> PersonRepository::on(QDate day, std::optional<OfficeId> office)
{
    storage::Statement statement = m_session.prepare(linesOn);
    statement.bind(":day", orNothing(day)).bind(":office", office);
    std::vector<PersonLine> lines;
    while (statement.step())
        lines.push_back({personAt(statement), textAt(statement, 8), textAt(statement, 9),
                         textAt(statement, 10), statement.column<std::optional<OfficeId>>(11),
                         textAt(statement, 12), statement.column<std::optional<UnitId>>(13),
                         textAt(statement, 14)});
    return lines;
}

Register PersonRepository::registerOn(QDate day)
{
    std::vector<RegisteredPerson> people;
    std::map<qint64, std::size_t> places;
    for (const PersonLine& line : on(day)) {
        places[line.person.id->number()] = people.size();
        people.push_back({line.person.id, line.person.nip, line.person.name, line.unitName, {}});
    }
    storage::Statement statement = m_session.prepare(pinsOn);
    statement.bind(":day", orNothing(day));
    while (statement.step()) {
        const auto place = places.find(statement.column<qint64>(0));
        if (place != places.end())
            people[place->second].pins.push_back(
                {statement.column<QString>(1), statement.column<QString>(2)});
    }
    return Register(std::move(people));
}

std::vector<PersonTerm> PersonRepository::termsOf(PersonId person)
{
    storage::Statement statement = m_session.prepare(termsOfPerson);
    statement.bind(":person", person);
    std::vector<PersonTerm> terms;
    while (statement.step())
        terms.push_back({statement.column<qint64>(0), statement.column<PersonId>(1),
                         aspectOf(statement.column<QString>(2)), statement.column<QString>(3),
                         rangeAt(statement, 4)});
    return terms;
}

void PersonRepository::insertTerm(const PersonTerm& term)
{
    storage::Statement statement = m_session.prepare(insertOneTerm);
    bindTerm(statement, term);
    statement.run();
}

void PersonRepository::updateTerm(const PersonTerm& term)
{
    TINJAU_ENSURE(term.id.has_value(), "only a stored term can be changed");
    storage::Statement statement = m_session.prepare(updateOneTerm);
    bindTerm(statement, term);
    statement.bind(":id", *term.id).run();
}

bool PersonRepository::setTerm(PersonId person, Aspect aspect, const QString& value, QDate since)
{
    if (value.isEmpty()) return false; // a blank never erases
    std::vector<PersonTerm> terms = termsOf(person);
    std::erase_if(terms, [&](const PersonTerm& term) { return term.aspect != aspect; });
    return supersede(
        terms, {{}, person, aspect, value, {since, {}}}, [&](const PersonTerm& old) { return old.value == value; },
        [&](const PersonTerm& term) { insertTerm(term); }, [&](const PersonTerm& term) { updateTerm(term); });
}

std::vector<Placement> PersonRepository::placementsOf(PersonId person)
{
    storage::Statement statement = m_session.prepare(placementsOfPerson);
    statement.bind(":person", person);
    return placementsFrom(statement);
}

std::vector<Placement> PersonRepository::placementsIn(const DateRange& days)
{
    storage::Statement statement = m_session.prepare(placementsInDays);
    statement.bind(":first", days.first).bind(":last", days.last);
    return placementsFrom(statement);
}

std::vector<Placement> PersonRepository::placementsAt(OfficeId office)
{
    storage::Statement statement = m_session.prepare(placementsAtOffice);
    statement.bind(":office", office);
    return placementsFrom(statement);
}

std::map<PersonId, QDate> PersonRepository::firstDays()
{
    storage::Statement row = m_session.prepare(firstPlaces);
    std::map<PersonId, QDate> days;
    while (row.step()) days.emplace(row.column<PersonId>(0), row.column<QDate>(1));
    return days;
}

void PersonRepository::insertPlacement(const Placement& placement)
{
    storage::Statement statement = m_session.prepare(insertOnePlacement);
    bindPlacement(statement, placement);
    statement.run();
}

void PersonRepository::updatePlacement(const Placement& placement)
{
    TINJAU_ENSURE(placement.id.has_value(), "only a stored placement can be changed");
    storage::Statement statement = m_session.prepare(updateOnePlacement);
    bindPlacement(statement, placement);
    statement.bind(":id", *placement.id).run();
}

bool PersonRepository::place(PersonId person, OfficeId office, std::optional<UnitId> unit, QDate since)
{
    return supersede(
        placementsOf(person), {{}, person, office, unit, {since, {}}},
        [&](const Placement& old) { return old.office == office && (old.unit == unit || !unit); },
        [&](const Placement& placement) { insertPlacement(placement); },
        [&](const Placement& placement) { updatePlacement(placement); });
}

void PersonRepository::endPlacement(PersonId person, QDate lastDay)
{
    for (Placement placement : placementsOf(person)) {
        if (!placement.validity.contains(lastDay)) continue;
        placement.validity.last = lastDay;
        updatePlacement(placement);
    }
}

std::vector<PinOwner> PersonRepository::pinOwners() { return pinsWhere(m_session, {}); }

std::vector<PinOwner> PersonRepository::pinsOf(PersonId person) { return pinsWhere(m_session, {.person = person}); }

void PersonRepository::insertPin(const PinOwner& owner)
{
    storage::Statement statement = m_session.prepare(insertOnePin);
    bindPin(statement, owner);
    statement.run();
}

void PersonRepository::updatePin(const PinOwner& owner)
{
    TINJAU_ENSURE(owner.id.has_value(), "only a stored owner can be changed");
    storage::Statement statement = m_session.prepare(updateOnePin);
    bindPin(statement, owner);
    statement.bind(":id", *owner.id).run();
}

bool PersonRepository::setPin(PersonId person, MachineId machine, const QString& pin, const QString& foundBy, QDate since)
{
    return supersede(
        pinsWhere(m_session, {.machine = machine, .pin = pin}), {machine, pin, person, {since, {}}, foundBy, {}},
        [&](const PinOwner& old) { return old.person == person; }, [&](const PinOwner& owner) { insertPin(owner); },
        [&](const PinOwner& owner) { updatePin(owner); });
}

bool PersonRepository::removePin(MachineId machine, const QString& pin)
{
    storage::Statement row = m_session.prepare(removeOnePin);
    row.bind(":machine", machine).bind(":pin", pin);
    bool isRemoved = false;
    while (row.step()) isRemoved = true;
    return isRemoved;
}

} // namespace tinjau::organisation
