// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/schedule.h"

namespace tinjau::calendar {

/// What makes a schedule unusable. Hours that are not those of the law are no fault: the law leaves
/// daily hours to the regency, and the sum is only shown beside the legal one.
struct ScheduleFault {
    enum class Kind {
        NoName,
        ValidityReversed,
        NoHours,        ///< neither a day of the week nor a shift
        TooLong,        ///< a duty of more than 36 hours
        BreakOutside,   ///< a break not within its duty
        BreaksOverlap,
        ReservedCode,   ///< a shift called OFF or LP, which mean days without duty
    };
    Kind kind = Kind::NoName;
    QString table = {}; ///< "week", "ramadan", "shift"; empty: the whole schedule
    QString slot = {};  ///< "1" (Monday) to "7", or the code of a shift
    bool operator==(const ScheduleFault&) const = default;
};

/// "no-name", "break-outside", …
QString nameOf(ScheduleFault::Kind kind);
/// In the order in which they stand in the schedule.
std::vector<ScheduleFault> faultsOf(const Schedule& schedule);

/// Codes of a roster that mean a day without duty: OFF (libur sif) and LP (lepas piket).
bool isDayOffCode(const QString& code);

} // namespace tinjau::calendar
