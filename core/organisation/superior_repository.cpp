// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/superior_repository.h"

#include "core/base/ensure.h"
#include "core/organisation/supersede.h"
#include "core/storage/row_values.h"

namespace tinjau::organisation {

namespace {

constexpr const char* insertSuperior = R"(
    INSERT INTO superior(person_id, superior_id, valid_from, valid_to) VALUES (:person, :superior, :from, :to))";
constexpr const char* updateSuperior = R"(
    UPDATE superior SET person_id = :person, superior_id = :superior, valid_from = :from, valid_to = :to WHERE id = :id)";
constexpr const char* someSuperiors = R"(
    SELECT id, person_id, superior_id, valid_from, valid_to FROM superior
    WHERE :person IS NULL OR person_id = :person ORDER BY coalesce(valid_from, ''), id)";
constexpr const char* insertHead = R"(
    INSERT INTO unit_head(office_id, unit_id, person_id, valid_from, valid_to)
    VALUES (:office, :unit, :person, :from, :to))";
constexpr const char* updateHead = R"(
    UPDATE unit_head SET office_id = :office, unit_id = :unit, person_id = :person, valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* allHeads = R"(
    SELECT id, office_id, unit_id, person_id, valid_from, valid_to FROM unit_head
    ORDER BY office_id, coalesce(unit_id, 0), coalesce(valid_from, ''), id)";

void bindSuperior(storage::Statement& statement, const NamedSuperior& superior)
{
    statement.bind(":person", superior.person).bind(":superior", superior.superior);
    storage::bindRange(statement, superior.validity);
}

void bindHead(storage::Statement& statement, const UnitHead& head)
{
    statement.bind(":office", head.office).bind(":unit", head.unit).bind(":person", head.person);
    storage::bindRange(statement, head.validity);
}

std::vector<NamedSuperior> superiorsWhere(storage::Session& session, std::optional<PersonId> person)
{
    storage::Statement row = session.prepare(someSuperiors);
    row.bind(":person", person);
    std::vector<NamedSuperior> found;
    while (row.step())
        found.push_back({row.column<qint64>(0), row.column<PersonId>(1), row.column<PersonId>(2), storage::rangeAt(row, 3)});
    return found;
}

} // namespace

std::vector<NamedSuperior> SuperiorRepository::of(PersonId person)
{
    return superiorsWhere(m_session, person);
}

std::vector<NamedSuperior> SuperiorRepository::all()
{
    return superiorsWhere(m_session, std::nullopt);
}

void SuperiorRepository::insert(const NamedSuperior& superior)
{
    storage::Statement statement = m_session.prepare(insertSuperior);
    bindSuperior(statement, superior);
    statement.run();
}

void SuperiorRepository::update(const NamedSuperior& superior)
{
    TINJAU_ENSURE(superior.id.has_value(), "only a stored superior can be changed");
    storage::Statement statement = m_session.prepare(updateSuperior);
    bindSuperior(statement, superior);
    statement.bind(":id", *superior.id).run();
}

bool SuperiorRepository::setSuperior(PersonId person, PersonId superior, QDate since)
{
    return supersede(
        of(person), {{}, person, superior, {since, {}}}, [&](const NamedSuperior& old) { return old.superior == superior; },
        [&](const NamedSuperior& one) { insert(one); }, [&](const NamedSuperior& one) { update(one); });
}

void SuperiorRepository::endSuperior(PersonId person, QDate since)
{
    for (NamedSuperior one : of(person)) {
        if (!one.validity.contains(since)) continue;
        // One that began that very day keeps this day: a range has a day at least.
        one.validity.last = one.validity.first == since ? since : since.addDays(-1);
        update(one);
    }
}

std::vector<UnitHead> SuperiorRepository::heads()
{
    storage::Statement row = m_session.prepare(allHeads);
    std::vector<UnitHead> found;
    while (row.step())
        found.push_back({row.column<qint64>(0), row.column<OfficeId>(1), row.column<std::optional<UnitId>>(2), row.column<PersonId>(3),
                         storage::rangeAt(row, 4)});
    return found;
}

void SuperiorRepository::insert(const UnitHead& head)
{
    storage::Statement statement = m_session.prepare(insertHead);
    bindHead(statement, head);
    statement.run();
}

void SuperiorRepository::update(const UnitHead& head)
{
    TINJAU_ENSURE(head.id.has_value(), "only a stored head can be changed");
    storage::Statement statement = m_session.prepare(updateHead);
    bindHead(statement, head);
    statement.bind(":id", *head.id).run();
}

bool SuperiorRepository::setHead(OfficeId office, std::optional<UnitId> unit, PersonId person, QDate since)
{
    std::vector<UnitHead> ofPlace = heads();
    std::erase_if(ofPlace, [&](const UnitHead& head) { return head.office != office || head.unit != unit; });
    return supersede(
        ofPlace, {{}, office, unit, person, {since, {}}}, [&](const UnitHead& old) { return old.person == person; },
        [&](const UnitHead& head) { insert(head); }, [&](const UnitHead& head) { update(head); });
}

} // namespace tinjau::organisation
