// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_roster.h"

#include "core/attendance/roster_repository.h"
#include "core/organisation/import_batch_repository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MatchClass;

namespace {

/// Whoever the register is sure of; a name alone counts where only one person has it.
std::optional<PersonId> personOf(const FileReading& file, int index)
{
    const MatchedPerson& matched = file.matches[static_cast<std::size_t>(index)];
    switch (matched.match.matched) {
    case MatchClass::Nip:
    case MatchClass::Pin:
    case MatchClass::Nip15AndName:
    case MatchClass::Name: return matched.id;
    default: return std::nullopt;
    }
}

RosterRepository::Codes storedIn(storage::Session& session, const FileReading& file)
{
    const auto& statuses = file.reading.statuses;
    if (statuses.empty()) return {};
    const auto [first, last] = std::ranges::minmax_element(statuses, {}, &SheetStatus::day);
    return RosterRepository(session).on({first->day, last->day});
}

/// What becomes of one row.
enum class RowStanding { Nobody, Empty, New, Same, Changed };

RowStanding standingOf(const FileReading& file, const RowRecords& row, const RosterRepository::Codes& stored)
{
    if (row.statuses.from == row.statuses.to) return RowStanding::Empty;
    bool isNew = false, isChanged = false;
    for (std::size_t i = row.statuses.from; i < row.statuses.to; ++i) {
        const SheetStatus& status = file.reading.statuses[i];
        const auto person = status.person < 0 ? std::nullopt : personOf(file, status.person);
        if (!person) return RowStanding::Nobody;
        const auto known = stored.find({*person, status.day});
        isNew = isNew || known == stored.end();
        isChanged = isChanged || (known != stored.end() && known->second != status.code);
    }
    return isChanged ? RowStanding::Changed : isNew ? RowStanding::New : RowStanding::Same;
}

RowCounts counted(const FileReading& file, const RosterRepository::Codes& stored)
{
    RowCounts rows = file.reading.rows;
    rows.fresh = 0;
    for (const RowRecords& row : file.reading.freshRows) {
        switch (standingOf(file, row, stored)) {
        case RowStanding::Nobody: ++rows.problem; break;
        case RowStanding::Empty: ++rows.blank; break;
        case RowStanding::New: ++rows.fresh; break;
        case RowStanding::Same: ++rows.same; break;
        case RowStanding::Changed: ++rows.changed; break;
        }
    }
    return rows;
}

QString checksumOf(const std::vector<RosterEntry>& entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RosterEntry& entry : entries)
        hash.addData(u"%1\t%2\t%3\n"_s.arg(entry.person.number()).arg(entry.day.toString(Qt::ISODate), entry.code).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// The cells that say something else than what is stored.
std::vector<RosterEntry> changesIn(const FileReading& file, const RosterRepository::Codes& stored)
{
    RosterRepository::Codes wanted;
    for (const SheetStatus& status : file.reading.statuses)
        if (const auto person = status.person < 0 ? std::nullopt : personOf(file, status.person)) wanted.insert_or_assign({*person, status.day}, status.code);
    std::vector<RosterEntry> entries;
    for (const auto& [key, code] : wanted) {
        const auto known = stored.find(key);
        if (known == stored.end() || known->second != code) entries.push_back({key.first, key.second, code});
    }
    return entries;
}

} // namespace

Result<RowCounts> compareRoster(storage::Store& store, const FileReading& file)
{
    return store.read([&](storage::Session& session) { return counted(file, storedIn(session, file)); });
}

Result<std::optional<organisation::BatchId>> importRoster(storage::Store& store, const FileReading& file, organisation::ImportBatch batch)
{
    batch.kind = u"schedule"_s;
    const storage::Act act{u"roster.import"_s, u"Mengimpor jadwal sif dari %1"_s.arg(batch.fileName), batch.fileName};
    return store.write(act, [&](storage::Session& session) -> Result<std::optional<organisation::BatchId>> {
        const auto stored = storedIn(session, file);
        const RowCounts rows = counted(file, stored);
        const std::vector<RosterEntry> entries = changesIn(file, stored);
        if (entries.empty()) return std::optional<organisation::BatchId>();
        batch.counts = {{u"read"_s, rows.read}, {u"new"_s, rows.fresh}, {u"same"_s, rows.same}, {u"changed"_s, rows.changed},
                        {u"problem"_s, rows.problem}, {u"skipped"_s, rows.skipped}};
        organisation::ImportBatchRepository batches(session);
        const organisation::BatchId id = batches.insert(batch);
        RosterRepository rosters(session);
        for (const RosterEntry& entry : entries) rosters.put(entry, id);
        batches.complete(id, batch.counts, checksumOf(entries));
        return std::optional(id);
    });
}

} // namespace tinjau::attendance
