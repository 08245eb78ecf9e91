// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/sheet_reading.h"

namespace tinjau::attendance {

/// What a list of people says twice and cannot be true: PIN_GANDA, one number of a machine for two people;
/// DUA_NIP, one name and day of birth with two NIPs. Each stands at the later row; as expected, what the
/// earlier one has. `isText`: a file of lines, without cells.
std::vector<SheetProblem> doublesIn(const SheetReading& roster, const organisation::TitleList& titles, bool isText);

} // namespace tinjau::attendance
