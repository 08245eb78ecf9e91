// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/former_name_repository.h"

namespace tinjau::organisation {

namespace {

constexpr const char* insertName = R"(
    INSERT INTO former_name(office_id, unit_id, service_id, name, last_day)
    VALUES (:office, :unit, :service, :name, :day))";
constexpr const char* namesOf = R"(
    SELECT name, last_day FROM former_name
    WHERE office_id = :office OR unit_id = :unit OR service_id = :service
    ORDER BY last_day, id)";

constexpr const char* allNames = R"(
    SELECT office_id, unit_id, service_id, name, last_day FROM former_name ORDER BY last_day, id)";

NamedThing thingIn(const storage::Statement& row)
{
    if (const auto office = row.column<std::optional<OfficeId>>(0)) return *office;
    if (const auto unit = row.column<std::optional<UnitId>>(1)) return *unit;
    return row.column<ServiceId>(2);
}

template <typename Key>
std::optional<Key> keyIn(const NamedThing& thing)
{
    const Key* key = std::get_if<Key>(&thing);
    return key ? std::optional(*key) : std::nullopt;
}

void bindThing(storage::Statement& statement, const NamedThing& thing)
{
    statement.bind(":office", keyIn<OfficeId>(thing)).bind(":unit", keyIn<UnitId>(thing)).bind(":service", keyIn<ServiceId>(thing));
}

} // namespace

void FormerNameRepository::add(const NamedThing& thing, const FormerName& former)
{
    storage::Statement insert = m_session.prepare(insertName);
    bindThing(insert, thing);
    insert.bind(":name", former.name).bind(":day", former.lastDay).run();
}

std::vector<FormerName> FormerNameRepository::of(const NamedThing& thing)
{
    storage::Statement rows = m_session.prepare(namesOf);
    bindThing(rows, thing);
    std::vector<FormerName> names;
    while (rows.step()) names.push_back({rows.column<QString>(0), rows.column<QDate>(1)});
    return names;
}

std::map<NamedThing, std::vector<FormerName>> FormerNameRepository::all()
{
    storage::Statement rows = m_session.prepare(allNames);
    std::map<NamedThing, std::vector<FormerName>> names;
    while (rows.step()) names[thingIn(rows)].push_back({rows.column<QString>(3), rows.column<QDate>(4)});
    return names;
}

std::optional<QString> FormerNameRepository::on(const NamedThing& thing, QDate day)
{
    for (const FormerName& former : of(thing))
        if (day <= former.lastDay) return former.name;
    return std::nullopt;
}

} // namespace tinjau::organisation
