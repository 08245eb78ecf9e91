// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/distinct_people_repository.h"

#include <algorithm>

namespace tinjau::organisation {

namespace {

constexpr const char* insertPair = "INSERT INTO distinct_people(first_id, second_id) VALUES (:first, :second)";
constexpr const char* allPairs = "SELECT first_id, second_id FROM distinct_people";

} // namespace

void DistinctPeopleRepository::keepApart(PersonId one, PersonId other)
{
    const auto pair = std::minmax(one, other);
    if (all().contains({pair.first, pair.second})) return;
    m_session.prepare(insertPair).bind(":first", pair.first).bind(":second", pair.second).run();
}

std::set<std::pair<PersonId, PersonId>> DistinctPeopleRepository::all()
{
    storage::Statement row = m_session.prepare(allPairs);
    std::set<std::pair<PersonId, PersonId>> pairs;
    while (row.step()) pairs.emplace(row.column<PersonId>(0), row.column<PersonId>(1));
    return pairs;
}

} // namespace tinjau::organisation
