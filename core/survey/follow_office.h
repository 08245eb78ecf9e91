// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/merge_offices.h"

namespace tinjau::survey {

/// Surveys whose period begins on or after the day of the move, and that are not issued, become those of the other
/// office; how many. Within the act that moved the office.
int followOffice(storage::Session& session, const organisation::OfficeMove& move);

} // namespace tinjau::survey
