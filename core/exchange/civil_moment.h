// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tinjau::exchange {

/// Days since 1899-12-30 taken apart, to the nearest second.
struct CivilMoment {
    int year;
    int month;
    int day;
    int weekday; ///< 0 = Sunday
    int hour;
    int minute;
    int second;
};
CivilMoment civilMoment(double days);

/// Seconds of a part of a day or of a duration, to the nearest one.
std::int64_t wholeSeconds(double days);

std::string isoDate(double days);      ///< "2021-01-01"
std::string isoDateTime(double days);  ///< "2021-01-01T10:10:10"
std::string clockTime(double days);    ///< "10:10:10"
std::string durationText(double days); ///< "255:10:10", "-1:30:00"

} // namespace tinjau::exchange
