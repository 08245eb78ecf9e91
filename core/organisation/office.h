// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace tinjau::organisation {

using OfficeId = Id<struct OfficeTag>;
using UnitId = Id<struct UnitTag>;
using ServiceId = Id<struct ServiceTag>;

/// An office of the regency (perangkat daerah, OPD).
struct Office {
    std::optional<OfficeId> id = {}; ///< none before it is stored
    QString name = {};
    QString shortName = {};
    QString code = {};
    QString kind = {};               ///< "dinas", "badan", "kecamatan", …
    DateRange validity = {};
    std::optional<OfficeId> mergedInto = {}; ///< the office that it went into when it ended
    bool operator==(const Office&) const = default;
};

/// A work unit of an office (unit kerja): bidang, UPTD, puskesmas.
struct Unit {
    std::optional<UnitId> id = {};
    OfficeId office = OfficeId::fromNumber(0);
    std::optional<UnitId> parent = {};
    QString name = {};
    QString kind = {};
    DateRange validity = {};
    bool operator==(const Unit&) const = default;
};

/// A kind of service to the public (jenis layanan), of an office or one of its units.
struct Service {
    std::optional<ServiceId> id = {};
    OfficeId office = OfficeId::fromNumber(0);
    std::optional<UnitId> unit = {};
    QString name = {};
    DateRange validity = {};
    bool operator==(const Service&) const = default;
};

} // namespace tinjau::organisation
