// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace tinjau::wording {

/// The stable word of a reading warning for scripts: "DUPLICATE_PART".
QString warningCode(const exchange::ReadWarning& warning);
/// What was noticed in the file and what it means for the person, in plain Indonesian.
QString warningSentence(const exchange::ReadWarning& warning);

} // namespace tinjau::wording
