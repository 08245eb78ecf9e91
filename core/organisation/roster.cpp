// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/roster.h"

#include "core/exchange/text_match.h"
#include "core/organisation/import_batch_repository.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const SheetPerson& listed)
{
    return listed.parts.name.isEmpty() ? listed.name : listed.parts.name;
}

QString unitOf(const SheetPerson& listed)
{
    return listed.section.isEmpty() ? listed.unit : listed.section;
}

/// A NIP that may be taken: whole, and not a mere proposal.
QString sureNip(const SheetPerson& listed)
{
    return listed.nipRaw.isEmpty() ? listed.nip : QString();
}

bool differs(const QString& stored, const QString& listed)
{
    return !listed.isEmpty() && exchange::plainText(stored) != exchange::plainText(listed);
}

/// The stored people, as the list needs them.
class Stored {
public:
    Stored(storage::Session& session, const RosterOf& of)
        : m_lines(PersonRepository(session).on(of.day))
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const PersonLine& line = m_lines[i];
            if (!line.person.nip.isEmpty()) m_byNip.insert(line.person.nip, i);
            m_byName[nameKey(line.person.name, m_titles)].push_back(i);
        }
    }

    const std::vector<PersonLine>& lines() const { return m_lines; }

    /// Index of the person; nothing if there is none or several of the name.
    std::optional<std::size_t> find(const SheetPerson& listed, bool& isUnclear) const
    {
        const QString nip = sureNip(listed);
        if (const auto known = m_byNip.constFind(nip); !nip.isEmpty() && known != m_byNip.constEnd())
            return *known;
        if (!nip.isEmpty()) return std::nullopt;
        const auto named = m_byName.find(nameKey(nameOf(listed), m_titles));
        if (named == m_byName.end()) return std::nullopt;
        isUnclear = named->second.size() > 1;
        return isUnclear ? std::nullopt : std::optional(named->second.front());
    }

private:
    std::vector<PersonLine> m_lines;
    QHash<QString, std::size_t> m_byNip;
    std::map<QString, std::vector<std::size_t>> m_byName;
    TitleList m_titles = TitleList::shipped();
};

std::vector<RosterDifference> differencesOf(const PersonLine& stored, const SheetPerson& listed,
                                            const RosterOf& of)
{
    std::vector<RosterDifference> found;
    const auto compare = [&](const QString& field, const QString& old, const QString& now) {
        if (differs(old, now)) found.push_back({field, old, now});
    };
    compare(u"office"_s, stored.officeName, of.office);
    compare(u"unit"_s, stored.unitName, unitOf(listed));
    compare(u"name"_s, stored.person.name, nameOf(listed));
    compare(u"rank"_s, stored.rank, listed.rank);
    compare(u"post"_s, stored.post, listed.post);
    compare(u"employment"_s, stored.employment, listed.employment);
    if (stored.person.nip.isEmpty() && !sureNip(listed).isEmpty())
        found.push_back({u"nip"_s, {}, listed.nip});
    return found;
}

bool movesSomebody(const std::vector<RosterDifference>& differences)
{
    return std::any_of(differences.begin(), differences.end(), [](const RosterDifference& one) {
        return one.field == u"office"_s || one.field == u"unit"_s;
    });
}

RosterLine lineOf(const SheetPerson& listed, std::size_t index, const Stored& stored, const RosterOf& of)
{
    RosterLine line;
    line.listed = index;
    bool isUnclear = nameOf(listed).isEmpty() || (!listed.nipRaw.isEmpty() && listed.nip.isEmpty());
    const auto known = stored.find(listed, isUnclear);
    if (!known) {
        line.fate = isUnclear ? RosterFate::Unclear : RosterFate::New;
        return line;
    }
    const PersonLine& person = stored.lines()[*known];
    line.person = person.person.id;
    line.differences = differencesOf(person, listed, of);
    line.fate = line.differences.empty()          ? RosterFate::Same
                : movesSomebody(line.differences) ? RosterFate::Moved
                                                  : RosterFate::Changed;
    return line;
}

Person personOf(const SheetPerson& listed)
{
    Person person;
    person.name = nameOf(listed);
    person.frontTitle = listed.parts.front.join(u' ');
    person.backTitle = listed.parts.back.join(u", "_s);
    person.nip = sureNip(listed);
    person.nik = listed.nik.size() == 16 ? listed.nik : QString();
    const auto nip = Nip::parse(person.nip);
    if (listed.born.isValid() && (!nip || nip->birthDate() != listed.born)) person.born = listed.born;
    return person;
}

/// Titles and numbers that the list adds; what it leaves out stays.
void completePerson(PersonRepository& people, PersonId id, const SheetPerson& listed)
{
    auto stored = people.find(id);
    if (!stored) return;
    const Person before = *stored, said = personOf(listed);
    if (!said.name.isEmpty() && differs(stored->name, said.name)) stored->name = said.name;
    if (!said.frontTitle.isEmpty()) stored->frontTitle = said.frontTitle;
    if (!said.backTitle.isEmpty()) stored->backTitle = said.backTitle;
    if (stored->nip.isEmpty()) stored->nip = said.nip;
    if (stored->nik.isEmpty()) stored->nik = said.nik;
    if (*stored != before) people.update(*stored);
}

using MachineNumber = std::pair<QString, QString>;

/// Numbers that the list gives to two people: they mean nobody.
std::set<MachineNumber> disputedNumbers(const std::vector<SheetPerson>& list)
{
    std::map<MachineNumber, std::set<const SheetPerson*>> owners;
    for (const SheetPerson& listed : list)
        for (const SheetPin& pin : listed.pins) owners[{pin.machine.toLower(), pin.pin}].insert(&listed);
    std::set<MachineNumber> disputed;
    for (const auto& [number, people] : owners)
        if (people.size() > 1) disputed.insert(number);
    return disputed;
}

void takeNumbers(storage::Session& session, PersonId person, const SheetPerson& listed, std::optional<OfficeId> office, QDate since,
                 const std::set<MachineNumber>& disputed)
{
    PersonRepository people(session);
    for (const SheetPin& pin : listed.pins) {
        if (disputed.contains({pin.machine.toLower(), pin.pin})) continue;
        for (const Machine& machine : MachineRepository(session).meantOrMade(pin.machine, office))
            people.setPin(person, *machine.id, pin.pin, u"ROSTER"_s, since);
    }
}

void takeFacts(storage::Session& session, PersonId person, const SheetPerson& listed,
               std::optional<OfficeId> office, QDate since)
{
    PersonRepository people(session);
    people.setTerm(person, Aspect::Employment, listed.employment, since);
    people.setTerm(person, Aspect::Rank, listed.rank, since);
    people.setTerm(person, Aspect::Post, listed.post, since);
    if (!office) return;
    const QString unit = unitOf(listed);
    const auto unitId = unit.isEmpty()
                            ? std::nullopt
                            : std::optional(UnitRepository(session).idOf(*office, unit, since));
    people.place(person, *office, unitId, since);
}

void takeLine(storage::Session& session, const RosterLine& line,
              const std::vector<SheetPerson>& list, std::optional<OfficeId> office, QDate since,
              const std::set<MachineNumber>& disputed)
{
    PersonRepository people(session);
    if (line.fate == RosterFate::Unclear) return;
    if (line.fate == RosterFate::Gone) {
        if (since.isValid()) people.endPlacement(*line.person, since.addDays(-1));
        return;
    }
    const SheetPerson& listed = list[*line.listed];
    const PersonId person = line.person ? *line.person : people.insert(personOf(listed));
    if (line.person) completePerson(people, person, listed);
    takeFacts(session, person, listed, office, since);
    takeNumbers(session, person, listed, office, since, disputed);
}

/// What later files rely on, whatever becomes of the list.
void makeOrigin(storage::Session& session, const std::vector<SheetPerson>& list, const RosterOf& of)
{
    const auto office = of.office.isEmpty() ? std::nullopt : std::optional(OfficeRepository(session).idOf(of.office, of.day));
    std::set<QString> machines;
    for (const SheetPerson& listed : list)
        for (const SheetPin& pin : listed.pins) machines.insert(pin.machine);
    for (const QString& machine : machines) MachineRepository(session).meantOrMade(machine, office);
}

QString checksumOf(const std::vector<SheetPerson>& list)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SheetPerson& listed : list)
        hash.addData((listed.nip + u'\t' + listed.name + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject countsOf(const std::vector<RosterLine>& lines)
{
    QJsonObject counts;
    const auto count = [&](const QString& key, RosterFate fate) {
        counts[key] = static_cast<qint64>(std::count_if(
            lines.begin(), lines.end(), [&](const RosterLine& line) { return line.fate == fate; }));
    };
    count(u"new"_s, RosterFate::New);
    count(u"same"_s, RosterFate::Same);
    count(u"moved"_s, RosterFate::Moved);
    count(u"changed"_s, RosterFate::Changed);
    count(u"gone"_s, RosterFate::Gone);
    count(u"unclear"_s, RosterFate::Unclear);
    return counts;
}

/// Without a choice everything that the list states is taken; nobody goes because a list lacks him.
std::vector<RosterLine> defaultTicks(std::vector<RosterLine> lines)
{
    std::erase_if(lines, [](const RosterLine& line) {
        return line.fate == RosterFate::Gone || line.fate == RosterFate::Unclear;
    });
    return lines;
}

} // namespace

std::vector<RosterLine> compareRoster(storage::Session& session,
                                      const std::vector<SheetPerson>& list, const RosterOf& of)
{
    const Stored stored(session, of);
    std::vector<RosterLine> lines;
    std::set<PersonId> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        lines.push_back(lineOf(list[i], i, stored, of));
        if (lines.back().person) seen.insert(*lines.back().person);
    }
    if (of.office.isEmpty()) return lines;
    for (const PersonLine& line : stored.lines()) {
        const bool isHere = line.office && !differs(line.officeName, of.office);
        if (isHere && !seen.contains(*line.person.id))
            lines.push_back({RosterFate::Gone, std::nullopt, line.person.id, {}});
    }
    return lines;
}

Result<std::optional<BatchId>> applyRoster(storage::Store& store, const std::vector<SheetPerson>& list,
                                           const RosterOf& of, const ImportBatch& batch,
                                           const std::vector<RosterLine>& ticked)
{
    const storage::Act prepare{u"people.prepare-origin"_s,
                               u"Menyiapkan OPD dan mesin untuk %1"_s.arg(batch.fileName), batch.fileName};
    const auto prepared = store.write(prepare, [&](storage::Session& session) { makeOrigin(session, list, of); });
    if (!prepared) return failure(prepared.error());
    const storage::Act act{u"people.import-roster"_s,
                           u"Mengimpor daftar pegawai dari %1"_s.arg(batch.fileName), batch.fileName};
    return store.write(act, [&](storage::Session& session) -> Result<std::optional<BatchId>> {
        const auto lines =
            ticked.empty() ? defaultTicks(compareRoster(session, list, of)) : ticked;
        if (lines.empty()) return std::optional<BatchId>();
        ImportBatchRepository batches(session);
        const BatchId id = batches.insert(batch);
        const auto office = of.office.isEmpty()
                                ? std::nullopt
                                : std::optional(OfficeRepository(session).idOf(of.office, of.day));
        const auto disputed = disputedNumbers(list);
        for (const RosterLine& line : lines) takeLine(session, line, list, office, of.day, disputed);
        batches.complete(id, countsOf(lines), checksumOf(list));
        return std::optional(id);
    });
}

std::vector<PossibleDuplicate> possibleDuplicates(storage::Session& session)
{
    const TitleList titles = TitleList::shipped();
    const std::vector<PersonLine> lines = PersonRepository(session).on(QDate());
    std::map<QString, std::vector<const Person*>> byName, byNik;
    for (const PersonLine& line : lines) {
        byName[nameKey(line.person.name, titles)].push_back(&line.person);
        if (!line.person.nik.isEmpty()) byNik[line.person.nik].push_back(&line.person);
    }
    std::vector<PossibleDuplicate> found;
    const auto pairUp = [&](const std::vector<const Person*>& group, const QString& why) {
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t k = i + 1; k < group.size(); ++k) {
                const bool areTwo = !group[i]->nip.isEmpty() && !group[k]->nip.isEmpty();
                if (!areTwo) found.push_back({*group[i]->id, *group[k]->id, why});
            }
    };
    for (const auto& [name, group] : byName) pairUp(group, u"name"_s);
    for (const auto& [nik, group] : byNik) pairUp(group, u"nik"_s);
    std::set<std::pair<PersonId, PersonId>> seen;
    std::erase_if(found, [&](const PossibleDuplicate& one) {
        return !seen.insert({one.first, one.second}).second;
    });
    return found;
}

Result<void> mergePeople(storage::Store& store, PersonId kept, PersonId other)
{
    const storage::Act act{u"people.merge"_s, u"Menggabungkan dua catatan pegawai"_s, {}};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        PersonRepository people(session);
        auto first = people.find(kept), second = people.find(other);
        if (!first || !second || kept == other) return failure(ErrorCode::NotFound, {u"person"_s});
        const bool haveTwo = !first->nip.isEmpty() && !second->nip.isEmpty() && first->nip != second->nip;
        if (haveTwo) return failure(ErrorCode::RuleRefused, {u"two-nips"_s});
        second->mergedInto = kept;
        people.update(*second);
        if (first->nip.isEmpty()) first->nip = second->nip;
        if (first->nik.isEmpty()) first->nik = second->nik;
        if (first->frontTitle.isEmpty()) first->frontTitle = second->frontTitle;
        if (first->backTitle.isEmpty()) first->backTitle = second->backTitle;
        people.update(*first);
        for (PersonTerm term : people.termsOf(other)) {
            term.person = kept;
            people.updateTerm(term);
        }
        for (Placement placement : people.placementsOf(other)) {
            placement.person = kept;
            people.updatePlacement(placement);
        }
        for (PinOwner pin : people.pinsOf(other)) {
            pin.person = kept;
            people.updatePin(pin);
        }
        return {};
    });
}

} // namespace tinjau::organisation
