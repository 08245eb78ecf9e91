// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/punch_repository.h"

#include "core/attendance/stored_moment.h"

namespace tinjau::attendance {

namespace {

constexpr const char* insertPunch = R"(
    INSERT INTO punch(batch_id, machine_id, pin, at) VALUES (:batch, :machine, :pin, :at)
    ON CONFLICT DO NOTHING)";
constexpr const char* knownPunch
    = "SELECT EXISTS (SELECT 1 FROM punch WHERE machine_id = :machine AND pin = :pin AND at = :at)";
constexpr const char* insertFile
    = "INSERT INTO punch_file(batch_id, machine_id, from_at, to_at) VALUES (:batch, :machine, :from, :to)";
constexpr const char* insertOffset = R"(
    INSERT INTO clock_offset(machine_id, from_at, to_at, seconds, reason)
    VALUES (:machine, :from, :to, :seconds, :reason))";
constexpr const char* insertOutage = R"(
    INSERT INTO machine_outage(machine_id, from_at, to_at, statement)
    VALUES (:machine, :from, :to, :statement))";

// An offset can carry a punch into the days from any distance: those of its stretch are read too.
constexpr const char* punchesOf = R"(
    SELECT DISTINCT machine_id, pin, at FROM punch
    WHERE (at >= :from AND at < :to)
       OR EXISTS (SELECT 1 FROM clock_offset o
                  WHERE o.machine_id = punch.machine_id AND punch.at BETWEEN o.from_at AND o.to_at)
    ORDER BY machine_id, pin, at)";
constexpr const char* filesOf = R"(
    SELECT machine_id, from_at, to_at FROM punch_file
    WHERE from_at < :to AND to_at >= :from ORDER BY id)";
constexpr const char* allOffsets = "SELECT machine_id, from_at, to_at, seconds, reason FROM clock_offset ORDER BY id";
constexpr const char* allOutages = "SELECT machine_id, from_at, to_at, statement FROM machine_outage ORDER BY id";

} // namespace

void PunchRepository::insert(const std::vector<Punch>& punches, std::optional<organisation::BatchId> batch)
{
    storage::Statement statement = m_session.prepare(insertPunch);
    const int machine = statement.parameter(":machine"), pin = statement.parameter(":pin"), at = statement.parameter(":at");
    statement.bind(":batch", batch);
    for (const Punch& punch : punches)
        statement.bind(machine, punch.machine).bind(pin, punch.pin).bind(at, storedMoment(punch.at)).run();
}

std::vector<bool> PunchRepository::areKnown(const std::vector<Punch>& punches)
{
    storage::Statement statement = m_session.prepare(knownPunch);
    const int machine = statement.parameter(":machine"), pin = statement.parameter(":pin"), at = statement.parameter(":at");
    std::vector<bool> known;
    known.reserve(punches.size());
    for (const Punch& punch : punches)
        known.push_back(
            statement.bind(machine, punch.machine).bind(pin, punch.pin).bind(at, storedMoment(punch.at)).value<bool>());
    return known;
}

void PunchRepository::insert(const FileSpan& file, std::optional<organisation::BatchId> batch)
{
    m_session.prepare(insertFile)
        .bind(":batch", batch)
        .bind(":machine", file.machine)
        .bind(":from", storedMoment(file.from))
        .bind(":to", storedMoment(file.to))
        .run();
}

void PunchRepository::insert(const ClockOffset& offset)
{
    m_session.prepare(insertOffset)
        .bind(":machine", offset.machine)
        .bind(":from", storedMoment(offset.from))
        .bind(":to", storedMoment(offset.to))
        .bind(":seconds", offset.seconds)
        .bind(":reason", offset.reason)
        .run();
}

void PunchRepository::insert(const MachineOutage& outage)
{
    m_session.prepare(insertOutage)
        .bind(":machine", outage.machine)
        .bind(":from", storedMoment(outage.from))
        .bind(":to", storedMoment(outage.to))
        .bind(":statement", outage.statement)
        .run();
}

void PunchRepository::load(const DateRange& days, Evidence& evidence)
{
    const QString from = storedMoment(startOf(days.first.addDays(-2))), to = storedMoment(startOf(days.last.addDays(3)));
    storage::Statement punch = m_session.prepare(punchesOf);
    punch.bind(":from", from).bind(":to", to);
    while (punch.step()) evidence.punches.push_back({punch.column<MachineId>(0), punch.column<QString>(1), momentFrom(punch.view(2))});
    loadSpans(days, evidence);
}

void PunchRepository::loadSpans(const DateRange& days, Evidence& evidence)
{
    const QString from = storedMoment(startOf(days.first.addDays(-2))), to = storedMoment(startOf(days.last.addDays(3)));
    storage::Statement file = m_session.prepare(filesOf);
    file.bind(":from", from).bind(":to", to);
    while (file.step()) evidence.files.push_back({file.column<MachineId>(0), momentFrom(file.view(1)), momentFrom(file.view(2))});
    storage::Statement offset = m_session.prepare(allOffsets);
    while (offset.step())
        evidence.offsets.push_back({offset.column<MachineId>(0), momentFrom(offset.view(1)), momentFrom(offset.view(2)),
                                    offset.column<int>(3), offset.column<QString>(4)});
    storage::Statement outage = m_session.prepare(allOutages);
    while (outage.step())
        evidence.outages.push_back({outage.column<MachineId>(0), momentFrom(outage.view(1)), momentFrom(outage.view(2)), outage.column<QString>(3)});
}

} // namespace tinjau::attendance
