// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_status.h"

namespace tinjau::attendance {

/// What a day is for the count of absences (Pasal 4 huruf f PP 94/2021).
enum class DayClass {
    Absent,        ///< ALPA: counts; does not break a run
    Pending,       ///< BV: counts nothing; a run over it is only known as at least and at most
    Present,       ///< breaks a run
    Excused,       ///< breaks a run
    NotWorkingDay, ///< neither counts nor breaks
};

/// Only an absence that a named person verified is one.
DayClass dayClassOf(const DayResult& result);

} // namespace tinjau::attendance
