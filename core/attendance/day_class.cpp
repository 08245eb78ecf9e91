// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_class.h"

namespace tinjau::attendance {

DayClass dayClassOf(const DayResult& result)
{
    switch (result.status) {
    case DayStatus::NotScheduled:
    case DayStatus::NonWorkingDay: return DayClass::NotWorkingDay;
    case DayStatus::Undetermined: return DayClass::Pending;
    case DayStatus::Excused: return DayClass::Excused;
    case DayStatus::Present:
    case DayStatus::Late:
    case DayStatus::LeftEarly:
    case DayStatus::PresentIncomplete: return DayClass::Present;
    case DayStatus::UnexcusedAbsence: break;
    }
    return result.reason == StatusReason::Verified ? DayClass::Absent : DayClass::Pending;
}

} // namespace tinjau::attendance
