// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/machine.h"

#include <QString>

namespace tinjau::attendance {

/// What a file of a machine calls one of its numbers.
struct MachineUser {
    organisation::MachineId machine = organisation::MachineId::fromNumber(0);
    QString pin = {};  ///< without leading zeros; of a file without numbers the NIP or name it writes
    QString name = {}; ///< maybe cut off
    QString nip = {};  ///< as it stands there, maybe damaged
    bool operator==(const MachineUser&) const = default;
};

} // namespace tinjau::attendance
