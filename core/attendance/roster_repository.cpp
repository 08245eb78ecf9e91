// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/roster_repository.h"

namespace tinjau::attendance {

namespace {

constexpr const char* codesOn = "SELECT person_id, day, code FROM roster_entry WHERE day BETWEEN :first AND :last";
constexpr const char* deleteEntry = "DELETE FROM roster_entry WHERE person_id = :person AND day = :day";
constexpr const char* insertEntry
    = "INSERT INTO roster_entry(batch_id, person_id, day, code) VALUES (:batch, :person, :day, :code)";

} // namespace

RosterRepository::Codes RosterRepository::on(const DateRange& days)
{
    storage::Statement row = m_session.prepare(codesOn);
    row.bind(":first", days.first).bind(":last", days.last);
    Codes codes;
    while (row.step()) codes.emplace(std::pair(row.column<PersonId>(0), row.column<QDate>(1)), row.column<QString>(2));
    return codes;
}

void RosterRepository::put(const RosterEntry& entry, std::optional<organisation::BatchId> batch)
{
    m_session.prepare(deleteEntry).bind(":person", entry.person).bind(":day", entry.day).run();
    if (entry.code.isEmpty()) return;
    m_session.prepare(insertEntry)
        .bind(":batch", batch)
        .bind(":person", entry.person)
        .bind(":day", entry.day)
        .bind(":code", entry.code)
        .run();
}

} // namespace tinjau::attendance
