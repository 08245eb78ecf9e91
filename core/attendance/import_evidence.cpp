// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/file_records.h"
#include "core/attendance/import_roster.h"
#include "core/attendance/mapping_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/stored_moment.h"
#include "core/organisation/import_batch_repository.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"

#include <sodium.h>

#include <algorithm>
#include <array>
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

/// The origin of a file as it is known so far.
struct KnownOrigin {
    std::optional<organisation::OfficeId> office = {};
    std::optional<MachineId> machine = {}; ///< none: not known yet, or the file is of no machine
};

/// What the records of one row are beside the stored ones: new if one of them is, else changed if one
/// is, else the same. None where the row has no records.
class RowComparison {
public:
    RowComparison(storage::Session& session, const FileReading& file, const KnownOrigin& origin)
        : m_punches(session), m_papers(session), m_origin(origin), m_mayKnow(hasNeighbours(file))
    {
    }

    std::optional<Standing> of(const FileRecords& records)
    {
        m_found = {};
        if (!m_mayKnow && !records.punches.empty()) note(Standing::New);
        else for (const bool isKnown : m_punches.areKnown(records.punches)) note(isKnown ? Standing::Same : Standing::New);
        for (const FiledEntry& filed : records.entries) note(m_papers.standingOf(filed.entry, m_origin.office));
        for (const FiledLetter& filed : records.letters) note(m_papers.standingOf(filed.letter, m_origin.office));
        return m_found;
    }

private:
    /// Whether the machine has anything in the time of the file; most files bring a time of their own.
    bool hasNeighbours(const FileReading& file)
    {
        const auto span = m_origin.machine ? spanOf(file, *m_origin.machine) : std::nullopt;
        return span && m_punches.hasAny(*m_origin.machine, span->from, span->to);
    }
    void note(Standing standing)
    {
        const auto rank = [](Standing one) { return one == Standing::Changed ? 2 : one == Standing::New ? 1 : 0; };
        if (!m_found || rank(standing) > rank(*m_found)) m_found = standing;
    }

    PunchRepository m_punches;
    EvidenceRepository m_papers;
    KnownOrigin m_origin;
    bool m_mayKnow;
    std::optional<Standing> m_found;
};

RowCounts compared(storage::Session& session, const FileReading& file, const KnownOrigin& origin)
{
    RowCounts rows = file.reading.rows;
    RowComparison comparison(session, file, origin);
    const MachineId machine = origin.machine.value_or(MachineId::fromNumber(0));
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

/// Numbers whose owner a NIP in the file itself proves.
void takeProvenOwners(storage::Session& session, const FileReading& file, MachineId machine)
{
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
}

/// Office, and the machine of a machine's file, made where they are new.
KnownOrigin prepareOrigin(storage::Session& session, const FileReading& file, const EvidenceOrigin& origin)
{
    KnownOrigin known;
    if (!origin.office.isEmpty()) known.office = OfficeRepository(session).idOf(origin.office, QDate());
    if (!isOfMachine(file)) return known;
    known.machine = MachineRepository(session).meantOrMade(origin.machine, known.office).front().id;
    takeProvenOwners(session, file, *known.machine);
    return known;
}

/// Writes the records of a batch, part by part, and says in a checksum what they were.
class BatchWriter {
public:
    BatchWriter(storage::Session& session, const KnownOrigin& origin, BatchId batch)
        : m_punches(session), m_papers(session), m_origin(origin), m_batch(batch)
    {
        crypto_hash_sha256_init(&m_hash);
    }

    void write(const FileRecords& records)
    {
        write(records.punches);
        for (const FiledEntry& filed : records.entries) {
            m_papers.insert(filed.entry, {m_batch, m_origin.office, filed.source});
            note({filed.entry.namedAs, filed.entry.day.toString(Qt::ISODate), filed.entry.code});
        }
        for (const FiledLetter& filed : records.letters) {
            m_papers.insert(filed.letter, {m_batch, m_origin.office, filed.source});
            note(QStringList(filed.letter.named.begin(), filed.letter.named.end()) << filed.letter.code << filed.letter.number);
        }
    }
    void write(const std::vector<FiledPunch>& punches)
    {
        m_punches.insert(punches, m_batch);
        std::array<char, 19> text = {};
        for (const auto& [punch, sheet, line] : punches) {
            m_line.assign(punch.pin.toStdString()).append(1, '\t').append(writeMoment(punch.at, text)).append(1, '\n');
            crypto_hash_sha256_update(&m_hash, reinterpret_cast<const unsigned char*>(m_line.data()), m_line.size());
        }
    }
    QString checksum()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_hash, reinterpret_cast<unsigned char*>(hash.data()));
        return QString::fromLatin1(hash.toHex());
    }

private:
    void note(const QStringList& fields)
    {
        const QByteArray line = (fields.join(u'\t') + u'\n').toUtf8();
        crypto_hash_sha256_update(&m_hash, reinterpret_cast<const unsigned char*>(line.constData()), static_cast<unsigned long long>(line.size()));
    }

    PunchRepository m_punches;
    EvidenceRepository m_papers;
    KnownOrigin m_origin;
    BatchId m_batch;
    crypto_hash_sha256_state m_hash = {};
    std::string m_line;
};

bool isIn(storage::Session& session, const organisation::ImportBatch& batch)
{
    const auto batches = ImportBatchRepository(session).ofFile(batch.fileSha256);
    return std::ranges::any_of(batches, [&](const auto& one) { return one.kind == batch.kind && one.mapping == batch.mapping; });
}

/// Punches are written in parts, so that not all of them stand in memory twice.
constexpr quint32 punchesAtOnce = 8192;

void writeRecords(BatchWriter& writer, const FileReading& file, MachineId machine)
{
    RowRecords part = everythingIn(file.reading);
    if (file.reading.layout.kind != u"punches"_s) return writer.write(recordsOf(file, part, machine));
    const quint32 all = part.punches.to;
    for (part.punches.from = 0; part.punches.from < all; part.punches.from = part.punches.to) {
        part.punches.to = std::min(part.punches.from + punchesAtOnce, all);
        writer.write(recordsOf(file, part, machine));
        part.statuses = {};
        part.letters = {};
    }
    writer.write(lostPunchesOf(file, machine));
}

BatchId write(storage::Session& session, const FileReading& file, const KnownOrigin& origin, const organisation::ImportBatch& batch)
{
    ImportBatchRepository batches(session);
    const BatchId id = batches.insert(batch);
    const MachineId machine = origin.machine.value_or(MachineId::fromNumber(0));
    if (const auto span = spanOf(file, machine)) PunchRepository(session).insert(*span, id);
    MappingRepository(session).insert(usersOf(file, machine), id);
    BatchWriter writer(session, origin, id);
    writeRecords(writer, file, machine);
    batches.complete(id, batch.counts, writer.checksum());
    return id;
}

QJsonObject countsOf(const RowCounts& rows)
{
    return {{u"read"_s, rows.read},       {u"new"_s, rows.fresh},       {u"same"_s, rows.same}, {u"changed"_s, rows.changed},
            {u"problem"_s, rows.problem}, {u"skipped"_s, rows.skipped}, {u"blank"_s, rows.blank}, {u"event"_s, rows.event}};
}

} // namespace

Result<RowCounts> compareEvidence(storage::Store& store, const FileReading& file, const EvidenceOrigin& origin)
{
    if (file.reading.layout.kind == u"schedule"_s) return compareRoster(store, file);
    return store.read([&](storage::Session& session) -> Result<RowCounts> {
        KnownOrigin known{knownOffice(session, origin.office), {}};
        if (isOfMachine(file)) {
            const auto machine = knownMachine(session, origin);
            if (!machine) return failure(machine.error());
            known.machine = *machine;
        }
        return compared(session, file, known);
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
    const auto known = store.write(prepare, [&](storage::Session& session) { return prepareOrigin(session, file, origin); });
    if (!known) return failure(known.error());
    if (known->office) batch.mapping[u"office"_s] = known->office->number();
    if (known->machine) batch.mapping[u"machine"_s] = known->machine->number();
    batch.counts = countsOf(*rows);
    const storage::Act act{u"attendance.import"_s, u"Mengimpor kehadiran dari %1"_s.arg(batch.fileName), batch.fileName};
    return store.write(act, [&](storage::Session& session) -> Result<std::optional<BatchId>> {
        if (isIn(session, batch)) return std::optional<BatchId>();
        return std::optional(write(session, file, *known, batch));
    });
}

} // namespace tinjau::attendance
