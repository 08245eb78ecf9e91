// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/mapping_proposals.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/nip_repair.h"
#include "core/organisation/person_repository.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MachineId;
using organisation::MatchClass;
using organisation::OfficeId;
using organisation::PersonId;
using organisation::PersonRepository;
using organisation::Register;
using organisation::SheetPerson;

namespace {

/// Finds people in one register by what a file says of them.
class Finder {
public:
    explicit Finder(Register people) : m_people(std::move(people)) {}

    Proposal find(const SheetPerson& said) const
    {
        if (!said.nipRaw.isEmpty())
            if (const auto repair = organisation::repairNip(said.nipRaw, said.name, m_people); repair.proposal)
                return {MatchClass::Nip15AndName, {idAt(*repair.proposal)}};
        const organisation::RegisterMatch match = m_people.find(said);
        if (match.person) return {match.matched, {idAt(*match.person)}};
        if (match.matched != MatchClass::Ambiguous) return {};
        return {MatchClass::Ambiguous, candidates(said)};
    }

private:
    PersonId idAt(std::size_t place) const { return *m_people.people()[place].id; }

    std::vector<PersonId> candidates(const SheetPerson& said) const
    {
        std::vector<PersonId> found;
        const bool isByNumber = said.pin.size() >= 9;
        for (std::size_t i = 0; i < m_people.people().size(); ++i)
            if (m_people.mayBeNamed(i, said.name) || (isByNumber && m_people.people()[i].nip.startsWith(said.pin))) found.push_back(idAt(i));
        return found;
    }

    Register m_people;
};

/// People of the office first: a name that two offices have is sure within one of them.
class OfficeFinder {
public:
    OfficeFinder(storage::Session& session, std::optional<OfficeId> office)
        : m_everybody(registerOf(session, {})), m_office(office ? std::optional(Finder(registerOf(session, office))) : std::nullopt)
    {
    }
    Proposal find(const SheetPerson& said) const
    {
        const Proposal near = m_office ? m_office->find(said) : Proposal{};
        return near.matched == MatchClass::None ? m_everybody.find(said) : near;
    }

private:
    /// Without machine numbers: what another machine calls a person proves nothing here.
    static Register registerOf(storage::Session& session, std::optional<OfficeId> office)
    {
        std::vector<organisation::RegisteredPerson> people;
        for (const organisation::PersonLine& line : PersonRepository(session).on(QDate(), office))
            people.push_back({line.person.id, line.person.nip, line.person.name, line.unitName, {}});
        return Register(std::move(people));
    }

    Finder m_everybody;
    std::optional<Finder> m_office;
};

bool isWholeNip(const QString& text)
{
    return text.size() == 18 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What the files say under a number, one after the other, until somebody fits.
Proposal proposalFor(const SeenPin& seen, const OfficeFinder& people)
{
    SheetPerson said;
    said.pin = seen.pin;
    const bool isName = seen.pin.contains(u' ') || std::ranges::any_of(seen.pin, [](QChar c) { return c.isLetter(); });
    if (isName) {
        said.name = seen.pin;
        said.pin.clear();
    }
    for (const QString& nip : seen.nips) {
        SheetPerson named = said;
        named.name = seen.names.value(0);
        (isWholeNip(nip) ? named.nip : named.nipRaw) = nip;
        if (const Proposal found = people.find(named); found.matched != MatchClass::None) return found;
    }
    for (const QString& name : seen.names) {
        said.name = name;
        if (const Proposal found = people.find(said); found.matched != MatchClass::None) return found;
    }
    return people.find(said);
}

Proposal proposalFor(const SeenName& seen, const OfficeFinder& people)
{
    SheetPerson said;
    const bool isNumber = std::ranges::none_of(seen.named, [](QChar c) { return c.isLetter(); });
    if (isNumber) (isWholeNip(seen.named) ? said.nip : said.nipRaw) = seen.named;
    else said.name = seen.named;
    return people.find(said);
}

QString wordOf(MatchClass matched)
{
    return matched == MatchClass::None ? u"MANUAL"_s : organisation::matchClassName(matched);
}

} // namespace

Result<std::vector<PinLine>> pinLines(storage::Store& store, MachineId machine)
{
    return store.read([&](storage::Session& session) {
        const auto machines = organisation::MachineRepository(session).all();
        const auto known = std::ranges::find(machines, std::optional(machine), &organisation::Machine::id);
        const OfficeFinder people(session, known == machines.end() ? std::nullopt : known->office);
        std::map<QString, std::vector<organisation::PinOwner>> owners;
        for (const auto& owner : PersonRepository(session).pinOwners())
            if (owner.machine == machine) owners[owner.pin].push_back(owner);
        std::vector<PinLine> lines;
        for (SeenPin& seen : MappingRepository(session).pinsOf(machine)) {
            PinLine line{std::move(seen), {}, {}};
            if (const auto found = owners.find(line.seen.pin); found != owners.end()) line.owners = found->second;
            if (line.owners.empty()) line.proposal = proposalFor(line.seen, people);
            lines.push_back(std::move(line));
        }
        std::ranges::stable_sort(lines, [](const PinLine& a, const PinLine& b) {
            if (a.owners.empty() != b.owners.empty()) return a.owners.empty();
            return a.owners.empty() && a.seen.punches > b.seen.punches;
        });
        return lines;
    });
}

Result<std::vector<NameLine>> nameLines(storage::Store& store)
{
    return store.read([](storage::Session& session) {
        std::map<std::optional<OfficeId>, OfficeFinder> finders;
        std::vector<NameLine> lines;
        for (const SeenName& seen : MappingRepository(session).names()) {
            if (!finders.contains(seen.office)) finders.emplace(seen.office, OfficeFinder(session, seen.office));
            lines.push_back({seen, seen.person ? Proposal{} : proposalFor(seen, finders.at(seen.office))});
        }
        return lines;
    });
}

Result<void> confirmPins(storage::Store& store, const std::vector<PinChoice>& choices)
{
    const storage::Act act{u"attendance.confirm-pins"_s, u"Memasangkan %1 nomor mesin dengan pegawainya"_s.arg(choices.size()), {}};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        PersonRepository people(session);
        for (const PinChoice& choice : choices) {
            if (!people.find(choice.person)) return failure(ErrorCode::NotFound, {u"person"_s});
            people.setPin(choice.person, choice.machine, choice.pin, wordOf(choice.matched), choice.since);
        }
        return {};
    });
}

Result<void> forgetPin(storage::Store& store, MachineId machine, const QString& pin)
{
    const storage::Act act{u"attendance.forget-pin"_s, u"Melepas nomor mesin %1 dari pegawainya"_s.arg(pin), {}};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        if (!PersonRepository(session).removePin(machine, pin)) return failure(ErrorCode::NotFound, {u"pin"_s});
        return {};
    });
}

Result<void> confirmNames(storage::Store& store, const std::vector<NameChoice>& choices)
{
    const storage::Act act{u"attendance.confirm-names"_s, u"Memasangkan %1 nama di daftar dengan pegawainya"_s.arg(choices.size()), {}};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        PersonRepository people(session);
        for (const NameChoice& choice : choices) {
            if (!people.find(choice.person)) return failure(ErrorCode::NotFound, {u"person"_s});
            MappingRepository(session).setOwner(choice.office, choice.named, choice.person, wordOf(choice.matched));
        }
        return {};
    });
}

Result<void> forgetName(storage::Store& store, std::optional<OfficeId> office, const QString& named)
{
    const storage::Act act{u"attendance.forget-name"_s, u"Melepas nama %1 dari pegawainya"_s.arg(named), {}};
    return store.write(act, [&](storage::Session& session) -> Result<void> {
        if (!MappingRepository(session).forgetOwner(office, named)) return failure(ErrorCode::NotFound, {u"name"_s});
        return {};
    });
}

} // namespace tinjau::attendance
