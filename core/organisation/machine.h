// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"

namespace tinjau::organisation {

using MachineId = Id<struct MachineTag>;

/// A fingerprint machine (mesin absensi). Its numbers (PIN) mean people of its own.
struct Machine {
    std::optional<MachineId> id = {};
    QString name = {};
    std::optional<OfficeId> office = {}; ///< none: not known whose it is
    bool operator==(const Machine&) const = default;
};

} // namespace tinjau::organisation
