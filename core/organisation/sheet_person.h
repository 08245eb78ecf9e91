// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/person_name.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::organisation {

/// A number under which a fingerprint machine knows a person.
struct SheetPin {
    QString machine; ///< empty: not said
    QString pin;     ///< without leading zeros
    bool operator==(const SheetPin&) const = default;
};

/// A person as a file names him. Empty texts were not said.
struct SheetPerson {
    int row = 0;         ///< of the first mention
    QString pin;         ///< without leading zeros
    QString nip;         ///< 18 digits; a repaired one is a proposal
    QString nipRaw;      ///< what stood in the file, where it differs from `nip`
    QString nik;         ///< 16 digits that stood where a NIP belongs, or in their own column
    QString name;        ///< as in the file
    PersonName parts;    ///< of a list of people: titles apart
    QString rank;        ///< golongan ruang: "IV/b"
    QString post;        ///< jabatan
    QString unit;        ///< unit kerja
    QString section;     ///< bidang
    QString employment;  ///< "PNS", "CPNS", "PPPK", …
    QDate born;
    std::vector<SheetPin> pins; ///< of named machines
    bool operator==(const SheetPerson&) const = default;
};

} // namespace tinjau::organisation
