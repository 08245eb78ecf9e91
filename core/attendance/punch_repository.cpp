// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/punch_repository.h"

#include "core/attendance/stored_moment.h"
#include "core/exchange/cell.h"
#include "core/storage/row_values.h"

#include <array>

namespace tinjau::attendance {

namespace {

constexpr const char* insertPunch = R"(
    INSERT INTO punch(batch_id, machine_id, pin, at, source_sheet, source_line)
    VALUES (:batch, :machine, :pin, :at, :sheet, :line)
    ON CONFLICT DO NOTHING)";
constexpr const char* knownPunch
    = "SELECT EXISTS (SELECT 1 FROM punch WHERE machine_id = :machine AND pin = :pin AND at = :at)";
constexpr const char* anyPunch
    = "SELECT EXISTS (SELECT 1 FROM punch WHERE machine_id = :machine AND at BETWEEN :from AND :to)";
constexpr const char* insertFile
    = "INSERT INTO punch_file(batch_id, machine_id, from_at, to_at) VALUES (:batch, :machine, :from, :to)";
constexpr const char* insertOffset = R"(
    INSERT INTO clock_offset(machine_id, from_at, to_at, seconds, reason)
    VALUES (:machine, :from, :to, :seconds, :reason))";
constexpr const char* insertOutage = R"(
    INSERT INTO machine_outage(machine_id, from_at, to_at, statement)
    VALUES (:machine, :from, :to, :statement))";

// Machine by machine, as the index stands. An offset can carry a punch into the days from any distance:
// those of its stretch are read too.
constexpr const char* punchesOf = R"(
    SELECT p.machine_id, p.pin, p.at FROM machine m CROSS JOIN punch p
        ON p.machine_id = m.id AND p.at >= :from AND p.at < :to
    UNION
    SELECT p.machine_id, p.pin, p.at FROM clock_offset o CROSS JOIN punch p
        ON p.machine_id = o.machine_id AND p.at BETWEEN o.from_at AND o.to_at
    ORDER BY 1, 2, 3)";
// The numbers that mean a person, or somebody found to be the same; one of 18 digits is a NIP.
constexpr const char* placesOf = R"(
    WITH RECURSIVE same(id) AS (
        VALUES (:person) UNION SELECT p.id FROM person p JOIN same ON p.merged_into = same.id),
    known(machine, pin, first, last) AS (
        SELECT machine_id, pin, valid_from, valid_to FROM pin_owner WHERE person_id IN same
        UNION SELECT m.id, n.nip, NULL, NULL FROM machine m JOIN person n ON n.id IN same AND n.nip IS NOT NULL
        WHERE NOT EXISTS (SELECT 1 FROM pin_owner w WHERE w.machine_id = m.id AND w.pin = n.nip)),
    near(machine, first, last) AS (
        SELECT DISTINCT machine, :from, :to FROM known
        UNION SELECT machine_id, from_at, to_at FROM clock_offset WHERE machine_id IN (SELECT machine FROM known)),
    found(id) AS (
        SELECT DISTINCT p.id FROM near CROSS JOIN punch p
            ON p.machine_id = near.machine AND p.at BETWEEN near.first AND near.last)
    SELECT p.at, b.file_name, p.source_sheet, p.source_line, p.batch_id, k.first, k.last,
        (SELECT o.seconds FROM clock_offset o WHERE o.machine_id = p.machine_id AND p.at BETWEEN o.from_at AND o.to_at
         ORDER BY o.from_at DESC, o.seconds DESC LIMIT 1)
    FROM found f CROSS JOIN punch p ON p.id = f.id JOIN known k ON k.machine = p.machine_id AND k.pin = p.pin
    LEFT JOIN import_batch b ON b.id = p.batch_id
    ORDER BY p.at, p.id)";
constexpr const char* machineFilesOf = R"(
    SELECT coalesce(b.file_name, ''), f.batch_id, min(p.source_sheet), coalesce(min(p.source_line), 0),
        coalesce(max(p.source_line), 0), count(DISTINCT p.pin)
    FROM punch_file f LEFT JOIN import_batch b ON b.id = f.batch_id
    LEFT JOIN punch p ON p.machine_id = f.machine_id AND p.at >= :from AND p.at < :to AND p.batch_id IS f.batch_id
    WHERE f.machine_id = :machine AND f.from_at < :to AND f.to_at > :from
    GROUP BY f.id ORDER BY f.id)";
constexpr const char* spansOf = R"(
    SELECT machine_id, from_at, to_at FROM punch_file
    WHERE from_at < :to AND to_at >= :from ORDER BY id)";
constexpr const char* allOffsets = "SELECT machine_id, from_at, to_at, seconds, reason FROM clock_offset ORDER BY id";
constexpr const char* allOutages = "SELECT machine_id, from_at, to_at, statement FROM machine_outage ORDER BY id";

} // namespace

void PunchRepository::insert(const std::vector<FiledPunch>& punches, std::optional<organisation::BatchId> batch)
{
    storage::Statement statement = m_session.prepare(insertPunch);
    const int machine = statement.parameter(":machine"), pin = statement.parameter(":pin"), at = statement.parameter(":at"),
              sheet = statement.parameter(":sheet"), line = statement.parameter(":line");
    statement.bind(":batch", batch);
    std::array<char, 19> text = {};
    for (const FiledPunch& filed : punches)
        statement.bind(machine, filed.punch.machine)
            .bind(pin, filed.punch.pin)
            .bind(at, writeMoment(filed.punch.at, text))
            .bind(sheet, filed.sheet)
            .bind(line, filed.line > 0 ? std::optional(filed.line) : std::nullopt)
            .run();
}

void PunchRepository::insert(const std::vector<Punch>& punches, std::optional<organisation::BatchId> batch)
{
    std::vector<FiledPunch> filed;
    filed.reserve(punches.size());
    for (const Punch& punch : punches) filed.push_back({punch, {}, 0});
    insert(filed, batch);
}

std::vector<bool> PunchRepository::areKnown(const std::vector<FiledPunch>& punches)
{
    storage::Statement statement = m_session.prepare(knownPunch);
    const int machine = statement.parameter(":machine"), pin = statement.parameter(":pin"), at = statement.parameter(":at");
    std::vector<bool> known;
    known.reserve(punches.size());
    std::array<char, 19> text = {};
    for (const auto& [punch, sheet, line] : punches)
        known.push_back(statement.bind(machine, punch.machine).bind(pin, punch.pin).bind(at, writeMoment(punch.at, text)).value<bool>());
    return known;
}

bool PunchRepository::hasAny(MachineId machine, LocalSecond from, LocalSecond to)
{
    return m_session.prepare(anyPunch)
        .bind(":machine", machine)
        .bind(":from", storedMoment(from))
        .bind(":to", storedMoment(to))
        .value<bool>();
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
    storage::Statement file = m_session.prepare(spansOf);
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

std::vector<SourcePlace> PunchRepository::sourcesOf(PersonId person, LocalSecond from, LocalSecond to)
{
    storage::Statement row = m_session.prepare(placesOf);
    row.bind(":person", person).bind(":from", storedMoment(from)).bind(":to", storedMoment(to));
    std::vector<SourcePlace> places;
    while (row.step()) {
        const LocalSecond raw = momentFrom(row.view(0));
        const LocalSecond at = raw + row.column<std::optional<int>>(7).value_or(0);
        const bool isOffset = !row.isNull(7);
        const DateRange owned = storage::rangeAt(row, 5);
        if (at < from || at >= to || !owned.contains(dayOf(at)) || (!isOffset && isClockReset(raw))) continue;
        places.push_back({SourcePlace::Kind::Punch, row.column<QString>(0), storage::textAt(row, 1),
                          placeOfRow(row.column<std::optional<QString>>(2), row.column<std::optional<int>>(3).value_or(0)),
                          row.column<std::optional<organisation::BatchId>>(4)});
    }
    return places;
}

std::vector<SourcePlace> PunchRepository::sourcesOf(PersonId person, QDate day)
{
    return sourcesOf(person, startOf(day), startOf(day.addDays(1)));
}

std::vector<MachineFile> PunchRepository::filesOf(MachineId machine, QDate day)
{
    storage::Statement row = m_session.prepare(machineFilesOf);
    row.bind(":machine", machine).bind(":from", storedMoment(startOf(day))).bind(":to", storedMoment(startOf(day.addDays(1))));
    std::vector<MachineFile> files;
    while (row.step())
        files.push_back({row.column<QString>(0), row.column<std::optional<organisation::BatchId>>(1),
                         row.column<std::optional<QString>>(2), row.column<int>(3), row.column<int>(4), row.column<int>(5)});
    return files;
}

QString placeOfRow(const std::optional<QString>& sheet, int row, int column)
{
    using namespace Qt::StringLiterals;
    if (row == 0) return {};
    if (!sheet) return u"line %1"_s.arg(row);
    const QString cell = exchange::toA1(exchange::CellAddress{row, column});
    return sheet->isEmpty() ? cell : *sheet + u'!' + cell;
}

} // namespace tinjau::attendance
