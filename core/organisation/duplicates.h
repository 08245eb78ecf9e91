// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/register.h"
#include "core/storage/store.h"

#include <QString>

#include <vector>

namespace tinjau::organisation {

/// People who may be one: equal names with titles apart and not two different NIPs; or one NIK. Who was said to be
/// two people is not asked again.
struct PossibleDuplicate {
    PersonId first;
    PersonId second;
    QString why; ///< "name", "nik"
    bool operator==(const PossibleDuplicate&) const = default;
};
std::vector<PossibleDuplicate> possibleDuplicates(storage::Session& session);

/// The two are two people, whatever their names.
Result<void> keepApart(storage::Store& store, PersonId one, PersonId other);

/// Everything of `other` becomes that of `kept`, in one act that can be undone. RuleRefused ("two-nips", both numbers)
/// if both have a NIP and they differ: one person has one NIP.
Result<void> mergePeople(storage::Store& store, PersonId kept, PersonId other);

} // namespace tinjau::organisation
