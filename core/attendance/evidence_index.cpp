// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/evidence_index.h"

#include <algorithm>
#include <tuple>

namespace tinjau::attendance {

namespace {

bool overlap(const DateRange& a, const DateRange& b)
{
    const bool aEnds = a.last.isValid() && b.first.isValid() && a.last < b.first;
    const bool bEnds = b.last.isValid() && a.first.isValid() && b.last < a.first;
    return !aEnds && !bEnds;
}

bool isDisputed(const PinOwner& owner, const std::vector<PinOwner>& ofPin)
{
    return std::ranges::any_of(ofPin, [&](const PinOwner& other) {
        return other.person != owner.person && overlap(other.validity, owner.validity);
    });
}

/// The offset that holds at a raw moment; of several the one that began last.
const ClockOffset* offsetAt(const std::vector<ClockOffset>& offsets, LocalSecond at)
{
    const ClockOffset* best = nullptr;
    for (const ClockOffset& offset : offsets)
        if (offset.from <= at && at <= offset.to
            && (!best || std::tie(best->from, best->seconds) < std::tie(offset.from, offset.seconds)))
            best = &offset;
    return best;
}

/// Sides corrected in two records are taken together; of one side the later time counts.
void merge(DayCorrection& kept, const DayCorrection& other)
{
    kept.in = std::max(kept.in, other.in);
    kept.out = std::max(kept.out, other.out);
    if (std::tie(kept.decided, kept.code) < std::tie(other.decided, other.code)) {
        kept.decided = other.decided;
        kept.code = other.code;
    }
}

/// Two lists that contradict each other: presence, which somebody signed for, is believed.
void merge(ListEntry& kept, const ListEntry& other)
{
    const auto weight = [](ListMark mark) { return mark == ListMark::Present ? 2 : mark == ListMark::Absent ? 1 : 0; };
    if (weight(other.mark) > weight(kept.mark)) kept.mark = other.mark;
    if (other.in && (!kept.in || *other.in < *kept.in)) kept.in = other.in;
    kept.out = std::max(kept.out, other.out);
    kept.code = std::max(kept.code, other.code);
}

} // namespace

const Service* PersonEvidence::serviceOn(QDate day) const
{
    const Service* found = nullptr;
    for (const Service& service : services)
        if (service.validity.contains(day)) found = &service;
    return found;
}

EvidenceIndex::EvidenceIndex(const Evidence& evidence) : coverage(evidence.files, evidence.declared)
{
    for (const Service& service : evidence.services) people[service.person].services.push_back(service);
    for (auto& [person, known] : people)
        std::ranges::sort(known.services, {}, [](const Service& one) { return std::tuple(one.validity.first, one.unit); });
    for (const MachineOutage& outage : evidence.outages) outages[outage.machine].push_back(outage);
    sortLists(evidence);
    sortPunches(evidence);
}

void EvidenceIndex::sortLists(const Evidence& evidence)
{
    for (const ExcuseLetter& letter : evidence.letters)
        for (const PersonId person : letter.people) {
            people[person].letters.push_back(letter);
            people[person].letters.back().people.clear();
        }
    for (const ListEntry& entry : evidence.lists) {
        if (!entry.person) continue;
        const auto [place, isNew] = people[*entry.person].lists.try_emplace(entry.day, entry);
        if (!isNew) merge(place->second, entry);
    }
    for (const InspectionEntry& entry : evidence.inspections) {
        InspectionMark& mark = people[entry.person].inspections[entry.day];
        if (mark != InspectionMark::Found && entry.mark != InspectionMark::None) mark = entry.mark;
    }
    for (const Correction& correction : evidence.corrections) {
        if (correction.approvedBy.isEmpty()) continue; // a proposal changes nothing
        const auto [place, isNew] = people[correction.person].corrections.try_emplace(correction.day, correction.change);
        if (!isNew) merge(place->second, correction.change);
    }
    for (const Verification& verification : evidence.verifications)
        people[verification.person].verified.insert(verification.day);
    for (const RosterEntry& entry : evidence.roster) {
        QString& code = people[entry.person].roster[entry.day];
        code = std::max(code, entry.code);
    }
}

void EvidenceIndex::sortPunches(const Evidence& evidence)
{
    std::map<MachineId, std::vector<ClockOffset>> offsets;
    for (const ClockOffset& offset : evidence.offsets) offsets[offset.machine].push_back(offset);
    std::map<MachineId, std::unordered_map<QString, std::vector<PinOwner>>> owners;
    for (const PinOwner& owner : evidence.pins) {
        std::vector<PinOwner>& known = owners[owner.machine][owner.pin];
        if (std::ranges::find(known, owner) == known.end()) known.push_back(owner);
    }
    for (const auto& [machine, pins] : owners)
        for (const auto& [pin, ofPin] : pins)
            for (const PinOwner& owner : ofPin) {
                PersonEvidence& person = people[owner.person];
                person.machines.push_back({machine, owner.validity, isDisputed(owner, ofPin)});
                for (const Service& service : person.services)
                    if (overlap(service.validity, owner.validity)) unitMachines[service.unit].insert(machine);
            }
    for (const Punch& punch : evidence.punches) {
        const ClockOffset* offset = offsetAt(offsets[punch.machine], punch.at);
        if (!offset && isClockReset(punch.at)) continue;
        const LocalSecond at = punch.at + (offset ? offset->seconds : 0);
        const QDate day = dayOf(at);
        const auto ofPin = owners[punch.machine].find(punch.pin);
        if (ofPin == owners[punch.machine].end()) continue;
        for (const PinOwner& owner : ofPin->second) {
            if (!owner.validity.contains(day) || isDisputed(owner, ofPin->second)) continue;
            PersonEvidence& person = people[owner.person];
            person.punches.push_back({at, offset && offset->seconds != 0});
            if (const Service* service = person.serviceOn(day)) coverage.notePresence(service->unit, day);
            break;
        }
    }
    for (auto& [id, person] : people) {
        std::ranges::sort(person.punches);
        const auto repeated = std::ranges::unique(person.punches);
        person.punches.erase(repeated.begin(), repeated.end());
    }
}

} // namespace tinjau::attendance
