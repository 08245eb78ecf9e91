// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/roster.h"

#include "core/exchange/text_match.h"
#include "core/organisation/import_batch_repository.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/nip_repair.h"
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

    std::optional<std::size_t> withNip(const QString& nip) const
    {
        const auto known = m_byNip.constFind(nip);
        return nip.isEmpty() || known == m_byNip.constEnd() ? std::nullopt : std::optional(*known);
    }

    /// Everybody of the name.
    std::vector<std::size_t> named(const SheetPerson& listed) const
    {
        const auto found = m_byName.find(nameKey(nameOf(listed), m_titles));
        return found == m_byName.end() ? std::vector<std::size_t>() : found->second;
    }
    bool isIn(std::size_t person, const QString& office) const
    {
        return office.isEmpty() || (m_lines[person].office && !differs(m_lines[person].officeName, office));
    }
    /// People whose number could have become what the list has, the one of the name first.
    std::vector<std::size_t> damagedAs(const SheetPerson& listed) const
    {
        if (!m_register) {
            std::vector<RegisteredPerson> known;
            for (const PersonLine& line : m_lines) known.push_back({line.person.id, line.person.nip, line.person.name, line.unitName, {}});
            m_register.emplace(std::move(known));
        }
        const NipRepair repair = repairNip(listed.nipRaw, nameOf(listed), *m_register);
        std::vector<std::size_t> found;
        if (repair.proposal) found.push_back(*repair.proposal);
        for (const std::size_t one : repair.candidates)
            if (one != repair.proposal) found.push_back(one);
        return found;
    }

private:
    std::vector<PersonLine> m_lines;
    QHash<QString, std::size_t> m_byNip;
    std::map<QString, std::vector<std::size_t>> m_byName;
    TitleList m_titles = TitleList::shipped();
    mutable std::optional<Register> m_register; ///< made when the first damaged number comes
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

RosterLine lineOfPerson(const PersonLine& person, std::size_t index, const SheetPerson& listed, const RosterOf& of)
{
    RosterLine line;
    line.listed = index;
    line.person = person.person.id;
    line.differences = differencesOf(person, listed, of);
    line.fate = line.differences.empty()          ? RosterFate::Same
                : movesSomebody(line.differences) ? RosterFate::Moved
                                                  : RosterFate::Changed;
    return line;
}

RosterLine unclearLine(std::size_t index, const std::vector<std::size_t>& candidates, const Stored& stored)
{
    RosterLine line{.fate = RosterFate::Unclear, .listed = index};
    for (const std::size_t one : candidates) line.candidates.push_back(*stored.lines()[one].person.id);
    return line;
}

/// A person without a whole NIP: one of the name in the office is meant; elsewhere, or of several, nobody is sure.
RosterLine lineByName(const SheetPerson& listed, std::size_t index, const Stored& stored, const RosterOf& of)
{
    const auto named = stored.named(listed);
    if (named.empty()) return {.fate = RosterFate::New, .listed = index};
    const bool isOne = named.size() == 1 && stored.isIn(named.front(), of.office);
    return isOne ? lineOfPerson(stored.lines()[named.front()], index, listed, of) : unclearLine(index, named, stored);
}

/// Whether a person of that name has another NIP and is not in the list under it: one person with two NIPs, or two people.
std::vector<std::size_t> ownersOfAnotherNip(const SheetPerson& listed, const Stored& stored, const RosterOf& of, const std::set<QString>& listedNips)
{
    std::vector<std::size_t> found;
    for (const std::size_t one : stored.named(listed)) {
        const QString& nip = stored.lines()[one].person.nip;
        if (!nip.isEmpty() && stored.isIn(one, of.office) && !listedNips.contains(nip)) found.push_back(one);
    }
    return found;
}

RosterLine lineOf(const SheetPerson& listed, std::size_t index, const Stored& stored, const RosterOf& of, const std::set<QString>& listedNips)
{
    const QString nip = sureNip(listed);
    if (const auto known = stored.withNip(nip)) return lineOfPerson(stored.lines()[*known], index, listed, of);
    if (nameOf(listed).isEmpty()) return unclearLine(index, {}, stored);
    if (!listed.nipRaw.isEmpty()) {
        const auto candidates = stored.damagedAs(listed);
        if (!candidates.empty() || listed.nip.isEmpty()) return unclearLine(index, candidates, stored);
    }
    if (nip.isEmpty()) return lineByName(listed, index, stored, of);
    if (const auto others = ownersOfAnotherNip(listed, stored, of, listedNips); !others.empty()) {
        RosterLine line = unclearLine(index, others, stored);
        line.differences = {{u"nip"_s, stored.lines()[others.front()].person.nip, nip}};
        return line;
    }
    return {.fate = RosterFate::New, .listed = index};
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
    std::set<QString> nips;
    for (const SheetPerson& listed : list) nips.insert(sureNip(listed));
    for (std::size_t i = 0; i < list.size(); ++i) {
        lines.push_back(lineOf(list[i], i, stored, of, nips));
        if (lines.back().person) seen.insert(*lines.back().person);
        // Who may be meant by an unclear line is not gone.
        seen.insert(lines.back().candidates.begin(), lines.back().candidates.end());
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

} // namespace tinjau::organisation
