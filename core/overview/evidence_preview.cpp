// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/evidence_preview.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace tinjau::overview {

using attendance::FileReading;
using attendance::SheetReading;
using organisation::PersonLine;

namespace {

/// Where everybody works, by NIP.
std::map<QString, QString> officesByNip(const std::vector<PersonLine>& lines)
{
    std::map<QString, QString> offices;
    for (const PersonLine& line : lines)
        if (!line.person.nip.isEmpty()) offices.emplace(line.person.nip, line.officeName);
    return offices;
}

std::vector<EvidencePerson> peopleOf(const FileReading& file, const organisation::Register& people, const std::map<QString, QString>& offices)
{
    std::vector<EvidencePerson> found;
    for (std::size_t i = 0; i < file.reading.people.size(); ++i) {
        EvidencePerson person{file.reading.people[i], file.matches[i].match.matched, {}, file.matches[i].nip, {}, 0, 0, 0};
        if (const auto place = file.matches[i].match.person) person.registeredName = people.people()[*place].name;
        if (const auto office = offices.find(person.registeredNip); office != offices.end()) person.worksAt = office->second;
        found.push_back(std::move(person));
    }
    const auto count = [&](int person, int EvidencePerson::*field) {
        if (person >= 0) ++(found[static_cast<std::size_t>(person)].*field);
    };
    for (const auto& punch : file.reading.punches) count(punch.person, &EvidencePerson::punches);
    for (const auto& day : file.reading.statuses) count(day.person, &EvidencePerson::days);
    for (const auto& letter : file.reading.letters) count(letter.person, &EvidencePerson::letters);
    return found;
}

/// The office of most of the people; of equally many the first by name.
QString commonOffice(const std::vector<EvidencePerson>& people)
{
    std::map<QString, int> counts;
    for (const EvidencePerson& person : people)
        if (!person.worksAt.isEmpty()) ++counts[person.worksAt];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    return most == counts.end() ? QString() : most->first;
}

void addPlaces(storage::Session& session, EvidencePreview& preview)
{
    organisation::OfficeRepository offices(session);
    for (const auto& office : offices.all(QDate())) preview.offices << office.name;
    const auto office = preview.origin.office.isEmpty() ? std::nullopt : offices.named(preview.origin.office, QDate());
    if (!office) return;
    for (const auto& machine : organisation::MachineRepository(session).all())
        if (machine.office == office->id) preview.machines << machine.name;
}

/// Numbers mean people of the machine that the file comes from, whoever has the same number elsewhere.
void matchByMachine(storage::Session& session, const std::vector<PersonLine>& lines, EvidencePreview& preview)
{
    const auto office = organisation::OfficeRepository(session).named(preview.origin.office, QDate());
    if (!office || preview.file.reading.layout.kind != QStringLiteral("punches")) return;
    const auto machines = organisation::MachineRepository(session).meant(preview.origin.machine, office->id);
    std::map<QString, organisation::PersonId> owners;
    for (const auto& owner : organisation::PersonRepository(session).pinOwners())
        if (machines.size() == 1 && owner.machine == machines.front().id) owners.insert_or_assign(owner.pin, owner.person);
    for (EvidencePerson& person : preview.people) {
        if (person.listed.pin.isEmpty() || person.matched == organisation::MatchClass::Nip) continue;
        const auto owner = owners.find(person.listed.pin);
        const auto line = owner == owners.end() ? lines.end() : std::ranges::find(lines, owner->second, [](const PersonLine& one) { return *one.person.id; });
        const bool isByPinAlone = person.listed.nip.isEmpty() && person.listed.name.isEmpty();
        if (line != lines.end()) {
            person.matched = organisation::MatchClass::Pin;
            person.registeredName = line->person.fullName();
            person.registeredNip = line->person.nip;
            person.worksAt = line->officeName;
        } else if (isByPinAlone) {
            person.matched = organisation::MatchClass::None;
            person.registeredName.clear();
            person.registeredNip.clear();
            person.worksAt.clear();
        }
    }
}

void addRoster(storage::Session& session, const std::vector<PersonLine>& lines, EvidencePreview& preview)
{
    preview.roster = organisation::compareRoster(session, preview.file.reading.people, {preview.origin.office, preview.rosterDay()});
    preview.registered = lines;
}

} // namespace

Result<EvidencePreview> previewEvidence(storage::Store& store, const QString& path, const EvidenceWish& wish, Progress& progress)
{
    const attendance::ReaderKit kit;
    attendance::ReadOptions options = wish.options;
    options.fileName = QFileInfo(path).fileName();
    const auto people = store.read([](storage::Session& session) { return organisation::PersonRepository(session).registerOn(QDate()); });
    if (!people) return failure(people.error());
    const auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    auto file = attendance::readEvidence(**book, kit, options, {}, *people, progress);
    if (!file) return failure(file.error());
    EvidencePreview preview;
    preview.file = std::move(*file);
    preview.origin = wish.origin;
    const auto looked = store.read([&](storage::Session& session) {
        const std::vector<PersonLine> lines = organisation::PersonRepository(session).on(QDate());
        preview.people = peopleOf(preview.file, *people, officesByNip(lines));
        if (wish.mayPropose && preview.origin.office.isEmpty()) preview.origin.office = commonOffice(preview.people);
        addPlaces(session, preview);
        if (!preview.origin.office.isEmpty()) matchByMachine(session, lines, preview);
        preview.foreign = attendance::foreignSigns(preview.file, {options.month, preview.origin.office}, lines);
        if (preview.isRoster()) addRoster(session, lines, preview);
    });
    if (!looked) return failure(looked.error());
    if (preview.origin.machine.isEmpty() && preview.machines.size() == 1) preview.origin.machine = preview.machines.front();
    preview.rows = preview.file.reading.rows;
    const bool isPlaceKnown = !preview.origin.machine.isEmpty() || preview.machines.size() <= 1;
    if (preview.isRoster() || !isPlaceKnown) return preview;
    const auto rows = attendance::compareEvidence(store, preview.file, preview.origin);
    if (!rows) return failure(rows.error());
    preview.rows = *rows;
    return preview;
}

Result<organisation::ImportBatch> evidenceBatch(const QString& path, const FileReading& file)
{
    QFile source(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source)) return failure(ErrorCode::FileUnreadable, {}, path);
    organisation::ImportBatch batch;
    batch.kind = file.reading.layout.kind;
    batch.fileName = QFileInfo(path).fileName();
    batch.fileSha256 = QString::fromLatin1(hash.result().toHex());
    batch.sheet = file.sheets.join(u'+');
    batch.layoutFingerprint = file.reading.layout.fingerprint();
    return batch;
}

} // namespace tinjau::overview
