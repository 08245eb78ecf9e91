// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/recap.h"

namespace tinjau::attendance {

/// Under which column a recap counts an excused day.
enum class ExcuseGroup {
    Duty,       ///< DL, DIK, WFA, KAHAR: counted as attendance
    Study,      ///< TB: counted as attendance
    Leave,      ///< CT, CB, CM, CAP, and whatever other reason the regency knows
    Sick,       ///< CS
    Permission, ///< IZN
};

ExcuseGroup excuseGroupOf(const QString& letterCode);

/// Days of a tally that were excused by letters of this group.
int excusedDays(const AttendanceTally& tally, ExcuseGroup group);

} // namespace tinjau::attendance
