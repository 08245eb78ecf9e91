// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/office_punches_repository.h"

#include "core/attendance/stored_moment.h"

namespace tinjau::attendance {

namespace {

// People of the office in these days, with the records that were found to be theirs.
constexpr const char* machinesOf = R"(
    WITH RECURSIVE staff(id) AS (
        SELECT person_id FROM placement
        WHERE office_id = :office AND coalesce(valid_from, :last) <= :last AND coalesce(valid_to, :first) >= :first
        UNION SELECT p.merged_into FROM staff s JOIN person p ON p.id = s.id WHERE p.merged_into IS NOT NULL
        UNION SELECT p.id FROM staff s JOIN person p ON p.merged_into = s.id)
    SELECT m.id FROM machine m
    WHERE m.office_id IS NULL OR m.office_id = :office
        OR m.id IN (SELECT o.machine_id FROM staff s JOIN pin_owner o ON o.person_id = s.id)
        OR m.office_id IN (SELECT l.office_id FROM staff s JOIN placement l ON l.person_id = s.id
                           WHERE coalesce(l.valid_from, :last) <= :last AND coalesce(l.valid_to, :first) >= :first)
    ORDER BY m.id)";
// An offset can carry a punch into the days from any distance: those of its stretch are read too.
constexpr const char* punchesOf = R"(
    SELECT pin, at FROM punch WHERE machine_id = :machine AND at >= :from AND at < :to
    UNION
    SELECT p.pin, p.at FROM clock_offset o JOIN punch p ON p.machine_id = o.machine_id AND p.at BETWEEN o.from_at AND o.to_at
    WHERE o.machine_id = :machine
    ORDER BY pin, at)";

} // namespace

void OfficePunchesRepository::load(organisation::OfficeId office, const DateRange& days, Evidence& evidence)
{
    const QDate first = days.first.addDays(-2), last = days.last.addDays(2);
    storage::Statement machine = m_session.prepare(machinesOf);
    machine.bind(":office", office).bind(":first", first).bind(":last", last);
    storage::Statement punch = m_session.prepare(punchesOf);
    while (machine.step()) {
        const auto id = machine.column<MachineId>(0);
        punch.bind(":machine", id).bind(":from", storedMoment(startOf(first))).bind(":to", storedMoment(startOf(last.addDays(1))));
        while (punch.step()) evidence.punches.push_back({id, punch.column<QString>(0), momentFrom(punch.view(1))});
        punch.reset();
    }
}

} // namespace tinjau::attendance
