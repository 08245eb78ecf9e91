// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/coverage.h"
#include "core/attendance/evidence.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace tinjau::attendance {

/// A punch after the clock offset of its machine.
struct EffectivePunch {
    LocalSecond at = 0;
    bool isCorrected = false;
    auto operator<=>(const EffectivePunch&) const = default;
};

/// A machine that knows a person for a time.
struct KnownAt {
    MachineId machine = MachineId::fromNumber(0);
    DateRange validity = {};
    bool isDisputed = false; ///< the PIN belongs to two people at once: its punches say nothing
};

/// All that concerns one person.
struct PersonEvidence {
    std::vector<Service> services = {}; ///< by first day
    std::vector<EffectivePunch> punches = {}; ///< by time
    std::vector<KnownAt> machines = {};
    std::vector<ExcuseLetter> letters = {}; ///< without the list of people
    std::map<QDate, ListEntry> lists = {};
    std::map<QDate, InspectionMark> inspections = {};
    std::map<QDate, DayCorrection> corrections = {};
    std::set<QDate> verified = {};
    std::map<QDate, QString> roster = {};

    const Service* serviceOn(QDate day) const;
};

/// Evidence sorted by person. Whatever order it came in and however often, the index is the same.
struct EvidenceIndex {
    explicit EvidenceIndex(const Evidence& evidence);

    std::map<PersonId, PersonEvidence> people;
    std::map<MachineId, std::vector<MachineOutage>> outages;
    std::map<organisation::UnitId, std::set<MachineId>> unitMachines;
    CoverageTable coverage;

private:
    void sortPunches(const Evidence& evidence);
    void sortLists(const Evidence& evidence);
};

} // namespace tinjau::attendance
