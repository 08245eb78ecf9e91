// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/file_records.h"
#include "core/attendance/import_roster.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/stored_moment.h"
#include "core/organisation/import_batch_repository.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::BatchId;
using organisation::ImportBatchRepository;
using organisation::Machine;
using organisation::MachineRepository;
using organisation::OfficeRepository;

namespace {

std::optional<organisation::OfficeId> knownOffice(storage::Session& session, const QString& name)
{
    if (name.isEmpty()) return std::nullopt;
    const auto office = OfficeRepository(session).named(name, QDate());
    return office ? office->id : std::nullopt;
}

/// The machine of the file, none if there is none yet.
Result<std::optional<MachineId>> knownMachine(storage::Session& session, const EvidenceOrigin& origin)
{
    const auto office = knownOffice(session, origin.office);
    if (!office && !origin.office.isEmpty()) return std::optional<MachineId>();
    const std::vector<Machine> machines = MachineRepository(session).meant(origin.machine, office);
    if (machines.empty()) return std::optional<MachineId>();
    if (machines.size() == 1) return machines.front().id;
    QStringList names;
    for (const Machine& machine : machines) names << machine.name;
    return failure(ErrorCode::BadArgument, {origin.machine.isEmpty() ? u"--machine"_s : u"--opd"_s, names.join(u", "_s)});
}

/// What the records of one row are beside the stored ones: new if one of them is, else changed if one
/// is, else the same. None where the row has no records.
class RowComparison {
public:
    explicit RowComparison(storage::Session& session) : m_punches(session), m_papers(session) {}

    std::optional<Standing> of(const FileRecords& records)
    {
        m_found.clear();
        for (const bool isKnown : m_punches.areKnown(records.punches)) m_found.insert(isKnown ? Standing::Same : Standing::New);
        for (const ListEntry& entry : records.entries) m_found.insert(m_papers.standingOf(entry));
        for (const ExcuseLetter& letter : records.letters) m_found.insert(m_papers.standingOf(letter));
        if (m_found.empty()) return std::nullopt;
        if (m_found.contains(Standing::Changed)) return Standing::Changed;
        return m_found.contains(Standing::New) ? Standing::New : Standing::Same;
    }

private:
    PunchRepository m_punches;
    EvidenceRepository m_papers;
    std::set<Standing> m_found;
};

RowCounts compared(storage::Session& session, const FileReading& file, MachineId machine)
{
    RowCounts rows = file.reading.rows;
    RowComparison comparison(session);
    qint64 empty = 0, fresh = 0, same = 0, changed = 0;
    for (const RowRecords& row : file.reading.freshRows) {
        const auto standing = comparison.of(recordsOf(file, row, machine));
        if (!standing) ++empty;
        else ++(*standing == Standing::New ? fresh : *standing == Standing::Same ? same : changed);
    }
    // A row that says nothing (a day without punches) came with its file.
    const bool isAllKnown = fresh == 0 && changed == 0 && same > 0;
    rows.fresh = fresh + (isAllKnown ? 0 : empty);
    rows.same += same + (isAllKnown ? empty : 0);
    rows.changed += changed;
    return rows;
}

/// Office, machine, and the numbers whose owner a NIP in the file itself proves.
MachineId prepareOrigin(storage::Session& session, const FileReading& file, const EvidenceOrigin& origin)
{
    const auto office = origin.office.isEmpty() ? std::nullopt
                                                : std::optional(OfficeRepository(session).idOf(origin.office, QDate()));
    const MachineId machine = *MachineRepository(session).meantOrMade(origin.machine, office).front().id;
    organisation::PersonRepository people(session);
    std::set<QString> owned;
    for (const PinOwner& owner : people.pinOwners())
        if (owner.machine == machine) owned.insert(owner.pin);
    for (std::size_t i = 0; i < file.reading.people.size(); ++i) {
        const QString& pin = file.reading.people[i].pin;
        const MatchedPerson& matched = file.matches[i];
        if (pin.isEmpty() || matched.match.matched != organisation::MatchClass::Nip || !owned.insert(pin).second) continue;
        if (const auto person = people.withNip(matched.nip)) people.setPin(*person->id, machine, pin, u"NIP"_s, QDate());
    }
    return machine;
}

QString checksumOf(const FileRecords& records)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Punch& punch : records.punches) hash.addData((punch.pin + u'\t' + storedMoment(punch.at) + u'\n').toUtf8());
    for (const ListEntry& entry : records.entries)
        hash.addData((entry.namedAs + u'\t' + entry.day.toString(Qt::ISODate) + u'\t' + entry.code + u'\n').toUtf8());
    for (const ExcuseLetter& letter : records.letters)
        hash.addData((QStringList(letter.named.begin(), letter.named.end()).join(u',') + u'\t' + letter.code + u'\t' + letter.number + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

bool isIn(storage::Session& session, const organisation::ImportBatch& batch)
{
    const auto batches = ImportBatchRepository(session).ofFile(batch.fileSha256);
    return std::ranges::any_of(batches, [&](const auto& one) { return one.kind == batch.kind && one.mapping == batch.mapping; });
}

BatchId write(storage::Session& session, const FileRecords& records, const organisation::ImportBatch& batch)
{
    ImportBatchRepository batches(session);
    const BatchId id = batches.insert(batch);
    PunchRepository punches(session);
    punches.insert(records.punches, id);
    if (records.span) punches.insert(*records.span, id);
    EvidenceRepository papers(session);
    for (const ListEntry& entry : records.entries) papers.insert(entry, id);
    for (const ExcuseLetter& letter : records.letters) papers.insert(letter, id);
    batches.complete(id, batch.counts, checksumOf(records));
    return id;
}

} // namespace

Result<RowCounts> compareEvidence(storage::Store& store, const FileReading& file, const EvidenceOrigin& origin)
{
    if (file.reading.layout.kind == u"schedule"_s) return compareRoster(store, file);
    return store.read([&](storage::Session& session) -> Result<RowCounts> {
        const auto machine = knownMachine(session, origin);
        if (!machine) return failure(machine.error());
        return compared(session, file, machine->value_or(MachineId::fromNumber(0)));
    });
}

Result<std::optional<BatchId>> importEvidence(storage::Store& store, const FileReading& file, const EvidenceOrigin& origin,
                                              organisation::ImportBatch batch)
{
    if (file.reading.layout.kind == u"schedule"_s) return importRoster(store, file, std::move(batch));
    const auto rows = compareEvidence(store, file, origin);
    if (!rows) return failure(rows.error());
    batch.kind = file.reading.layout.kind;
    const storage::Act prepare{u"attendance.prepare-origin"_s, u"Menyiapkan mesin dan nomor pegawai untuk %1"_s.arg(batch.fileName), batch.fileName};
    const auto machine = store.write(prepare, [&](storage::Session& session) { return prepareOrigin(session, file, origin); });
    if (!machine) return failure(machine.error());
    batch.mapping[u"machine"_s] = machine->number();
    batch.counts = {{u"read"_s, rows->read}, {u"new"_s, rows->fresh}, {u"same"_s, rows->same}, {u"changed"_s, rows->changed},
                    {u"problem"_s, rows->problem}, {u"skipped"_s, rows->skipped}};
    const storage::Act act{u"attendance.import"_s, u"Mengimpor kehadiran dari %1"_s.arg(batch.fileName), batch.fileName};
    return store.write(act, [&](storage::Session& session) -> Result<std::optional<BatchId>> {
        if (isIn(session, batch)) return std::optional<BatchId>();
        return std::optional(write(session, recordsOf(file, *machine), batch));
    });
}

} // namespace tinjau::attendance
