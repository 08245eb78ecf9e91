// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/machine.h"
#include "core/organisation/office.h"
#include "core/organisation/register.h"

#include <QString>

#include <optional>

namespace tinjau::organisation {

/// Somebody who works for the regency (pegawai): PNS, CPNS, PPPK and others.
struct Person {
    std::optional<PersonId> id = {};
    QString name = {};       ///< without titles
    QString frontTitle = {}; ///< "Dr. Ir."
    QString backTitle = {};  ///< "S.H., M.Si."
    QString nip = {};        ///< 18 digits; empty where the status has none
    QString nik = {};        ///< 16 digits, or empty
    QDate born = {};         ///< only where it differs from the NIP or there is none
    std::optional<PersonId> mergedInto = {};
    bool operator==(const Person&) const = default;

    /// "Dr. Ir. Siti Aminah, S.H., M.Si."
    QString fullName() const;
};

/// What holds of a person for a while.
enum class Aspect { Employment, Rank, Post };

/// One such fact.
struct PersonTerm {
    std::optional<qint64> id = {};
    PersonId person = PersonId::fromNumber(0);
    Aspect aspect = Aspect::Employment;
    QString value = {}; ///< "PNS"; "III/c"; "Analis Kebijakan Ahli Muda"
    DateRange validity = {};
    bool operator==(const PersonTerm&) const = default;
};

/// Where a person works.
struct Placement {
    std::optional<qint64> id = {};
    PersonId person = PersonId::fromNumber(0);
    OfficeId office = OfficeId::fromNumber(0);
    std::optional<UnitId> unit = {};
    DateRange validity = {};
    bool operator==(const Placement&) const = default;
};

/// Whom a machine's number (PIN) means for a time, confirmed by a person.
struct PinOwner {
    MachineId machine = MachineId::fromNumber(0);
    QString pin = {}; ///< without leading zeros
    PersonId person = PersonId::fromNumber(0);
    DateRange validity = {};
    QString foundBy = {}; ///< class of the match that was confirmed; "ROSTER"
    std::optional<qint64> id = {};
    bool operator==(const PinOwner&) const = default;
};

/// A line of the list of people on one day.
struct PersonLine {
    Person person = {};
    QString employment = {};
    QString rank = {};
    QString post = {};
    std::optional<OfficeId> office = {};
    QString officeName = {};
    std::optional<UnitId> unit = {};
    QString unitName = {};
    bool operator==(const PersonLine&) const = default;
};

} // namespace tinjau::organisation
