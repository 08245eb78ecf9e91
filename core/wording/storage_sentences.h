// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/doctor.h"

namespace tinjau::wording {

/// The stable word of a finding for scripts: "ROW_CHANGED".
QString findingCode(storage::FindingKind kind);
/// What is wrong in the data file and where, in plain Indonesian.
QString findingSentence(const storage::Finding& finding);

} // namespace tinjau::wording
