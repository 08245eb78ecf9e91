// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_repository.h"

#include "core/base/ensure.h"
#include "core/organisation/row_values.h"

#include <algorithm>
#include <map>

namespace tinjau::organisation {

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
    SELECT person_id, machine, pin FROM machine_pin
    WHERE :day IS NULL OR (coalesce(valid_from, :day) <= :day AND coalesce(valid_to, :day) >= :day)
    ORDER BY id)";

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

constexpr const char* insertOnePin = R"(
    INSERT INTO machine_pin(person_id, machine, pin, found_by, valid_from, valid_to)
    VALUES (:person, :machine, :pin, :found_by, :from, :to))";
constexpr const char* updateOnePin = R"(
    UPDATE machine_pin SET person_id = :person, machine = :machine, pin = :pin, found_by = :found_by,
        valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* pinsOfPerson = R"(
    SELECT id, person_id, machine, pin, found_by, valid_from, valid_to FROM machine_pin
    WHERE person_id = :person ORDER BY machine, coalesce(valid_from, ''), id)";
constexpr const char* ownersOfPin = R"(
    SELECT id, person_id, machine, pin, found_by, valid_from, valid_to FROM machine_pin
    WHERE pin = :pin AND machine = :machine ORDER BY id)";

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

MachinePin pinAt(const storage::Statement& row)
{
    return {row.column<qint64>(0),  row.column<PersonId>(1), row.column<QString>(2),
            row.column<QString>(3), row.column<QString>(4),  rangeAt(row, 5)};
}

std::vector<MachinePin> pinsFrom(storage::Statement& statement)
{
    std::vector<MachinePin> pins;
    while (statement.step()) pins.push_back(pinAt(statement));
    return pins;
}

/// The one that holds on the day; for "always" the newest that has no end.
template <typename Dated>
std::optional<Dated> holding(const std::vector<Dated>& all, QDate day)
{
    std::optional<Dated> found;
    for (const Dated& one : all) {
        const bool holds = day.isValid() ? one.validity.contains(day) : !one.validity.last.isValid();
        if (holds) found = one;
    }
    return found;
}

/// Whether the old range may simply take the new value: it would begin on the same day or later.
bool isReplaced(const DateRange& old, QDate since)
{
    return !since.isValid() || (old.first.isValid() && old.first >= since);
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
    statement.bind(":person", term.person).bind(":aspect", wordOf(term.aspect)).bind(":value", term.value);
    bindRange(statement, term.validity);
    statement.run();
}

void PersonRepository::updateTerm(const PersonTerm& term)
{
    TINJAU_ENSURE(term.id.has_value(), "only a stored term can be changed");
    storage::Statement statement = m_session.prepare(updateOneTerm);
    statement.bind(":person", term.person).bind(":aspect", wordOf(term.aspect)).bind(":value", term.value);
    bindRange(statement, term.validity);
    statement.bind(":id", *term.id).run();
}

bool PersonRepository::setTerm(PersonId person, Aspect aspect, const QString& value, QDate since)
{
    if (value.isEmpty()) return false; // a blank never erases
    std::vector<PersonTerm> terms = termsOf(person);
    std::erase_if(terms, [&](const PersonTerm& term) { return term.aspect != aspect; });
    std::optional<PersonTerm> old = holding(terms, since);
    if (old && old->value == value) return false;
    PersonTerm term{{}, person, aspect, value, {since, {}}};
    if (old && isReplaced(old->validity, since)) {
        old->value = value;
        updateTerm(*old);
        return true;
    }
    if (old) {
        term.validity.last = old->validity.last;
        old->validity.last = since.addDays(-1);
        updateTerm(*old);
    }
    insertTerm(term);
    return true;
}

std::vector<Placement> PersonRepository::placementsOf(PersonId person)
{
    storage::Statement statement = m_session.prepare(placementsOfPerson);
    statement.bind(":person", person);
    std::vector<Placement> placements;
    while (statement.step())
        placements.push_back({statement.column<qint64>(0), statement.column<PersonId>(1),
                              statement.column<OfficeId>(2),
                              statement.column<std::optional<UnitId>>(3), rangeAt(statement, 4)});
    return placements;
}

void PersonRepository::insertPlacement(const Placement& placement)
{
    storage::Statement statement = m_session.prepare(insertOnePlacement);
    statement.bind(":person", placement.person).bind(":office", placement.office).bind(":unit", placement.unit);
    bindRange(statement, placement.validity);
    statement.run();
}

void PersonRepository::updatePlacement(const Placement& placement)
{
    TINJAU_ENSURE(placement.id.has_value(), "only a stored placement can be changed");
    storage::Statement statement = m_session.prepare(updateOnePlacement);
    statement.bind(":person", placement.person).bind(":office", placement.office).bind(":unit", placement.unit);
    bindRange(statement, placement.validity);
    statement.bind(":id", *placement.id).run();
}

bool PersonRepository::place(PersonId person, OfficeId office, std::optional<UnitId> unit, QDate since)
{
    std::optional<Placement> old = holding(placementsOf(person), since);
    if (old && old->office == office && (old->unit == unit || !unit)) return false;
    Placement placement{{}, person, office, unit, {since, {}}};
    if (old && isReplaced(old->validity, since)) {
        old->office = office;
        old->unit = unit;
        updatePlacement(*old);
        return true;
    }
    if (old) {
        placement.validity.last = old->validity.last;
        old->validity.last = since.addDays(-1);
        updatePlacement(*old);
    }
    insertPlacement(placement);
    return true;
}

void PersonRepository::endPlacement(PersonId person, QDate lastDay)
{
    for (Placement placement : placementsOf(person)) {
        if (!placement.validity.contains(lastDay)) continue;
        placement.validity.last = lastDay;
        updatePlacement(placement);
    }
}

std::vector<MachinePin> PersonRepository::pinsOf(PersonId person)
{
    storage::Statement statement = m_session.prepare(pinsOfPerson);
    statement.bind(":person", person);
    return pinsFrom(statement);
}

void PersonRepository::insertPin(const MachinePin& pin)
{
    storage::Statement statement = m_session.prepare(insertOnePin);
    statement.bind(":person", pin.person)
        .bind(":machine", pin.machine)
        .bind(":pin", pin.pin)
        .bind(":found_by", pin.foundBy);
    bindRange(statement, pin.validity);
    statement.run();
}

void PersonRepository::updatePin(const MachinePin& pin)
{
    TINJAU_ENSURE(pin.id.has_value(), "only a stored machine number can be changed");
    storage::Statement statement = m_session.prepare(updateOnePin);
    statement.bind(":person", pin.person)
        .bind(":machine", pin.machine)
        .bind(":pin", pin.pin)
        .bind(":found_by", pin.foundBy);
    bindRange(statement, pin.validity);
    statement.bind(":id", *pin.id).run();
}

bool PersonRepository::setPin(PersonId person, const QString& machine, const QString& pin,
                              const QString& foundBy, QDate since)
{
    storage::Statement statement = m_session.prepare(ownersOfPin);
    statement.bind(":pin", pin).bind(":machine", machine);
    std::optional<MachinePin> old = holding(pinsFrom(statement), since);
    if (old && old->person == person) return false;
    MachinePin made{{}, person, machine, pin, foundBy, {since, {}}};
    if (old && isReplaced(old->validity, since)) {
        old->person = person;
        old->foundBy = foundBy;
        updatePin(*old);
        return true;
    }
    if (old) {
        made.validity.last = old->validity.last;
        old->validity.last = since.addDays(-1);
        updatePin(*old);
    }
    insertPin(made);
    return true;
}

} // namespace tinjau::organisation
