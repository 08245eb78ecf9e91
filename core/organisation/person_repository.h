// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/person.h"
#include "core/storage/session.h"

#include <map>
#include <vector>

namespace tinjau::organisation {

/// People, and what holds of them from day to day. A day that is not valid means "whenever".
class PersonRepository {
public:
    explicit PersonRepository(storage::Session& session) : m_session(session) {}

    PersonId insert(const Person& person);
    void update(const Person& person);
    std::optional<Person> find(PersonId id);
    /// Whoever has the NIP and was not merged into another.
    std::optional<Person> withNip(const QString& nip);
    /// Who was found to be the same person as whom, and is kept no more.
    std::map<PersonId, PersonId> mergedPeople();
    /// Those who are placed somewhere on the day, or in one office, by name; without `office` also
    /// people who have no place.
    std::vector<PersonLine> on(QDate day, std::optional<OfficeId> office = {});
    /// The same people, for finding them in files, with the machine numbers of the day.
    Register registerOn(QDate day);

    std::vector<PersonTerm> termsOf(PersonId person);
    void insertTerm(const PersonTerm& term);
    void updateTerm(const PersonTerm& term);
    /// From `since` on the value is this one: what held until then ends the day before. An invalid
    /// day means always. Nothing happens if it holds already. True if something changed.
    bool setTerm(PersonId person, Aspect aspect, const QString& value, QDate since);

    std::vector<Placement> placementsOf(PersonId person);
    /// Those of everybody that touch the days (both ends valid).
    std::vector<Placement> placementsIn(const DateRange& days);
    /// Everybody's in one office, whenever.
    std::vector<Placement> placementsAt(OfficeId office);
    /// The day on which the first place of each began; who works since ever is missing.
    std::map<PersonId, QDate> firstDays();
    void insertPlacement(const Placement& placement);
    void updatePlacement(const Placement& placement);
    /// As setTerm(), for the place of work.
    bool place(PersonId person, OfficeId office, std::optional<UnitId> unit, QDate since);
    /// The place ends with this day (retired, gone to another regency).
    void endPlacement(PersonId person, QDate lastDay);

    /// All owners of numbers, of whatever machine.
    std::vector<PinOwner> pinOwners();
    std::vector<PinOwner> pinsOf(PersonId person);
    void insertPin(const PinOwner& owner);
    void updatePin(const PinOwner& owner);
    /// The machine's number means this person from `since` on; whoever had it before loses it then.
    bool setPin(PersonId person, MachineId machine, const QString& pin, const QString& foundBy, QDate since);
    /// The machine's number means nobody, at no time. False if it did not mean anybody.
    bool removePin(MachineId machine, const QString& pin);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
