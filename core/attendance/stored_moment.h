// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/local_second.h"

#include <QString>

#include <string_view>

namespace tinjau::attendance {

/// "2026-08-03T07:28:41", as the data file keeps a wall-clock moment.
inline QString storedMoment(LocalSecond at)
{
    return dayOf(at).toString(Qt::ISODate) + u'T' + timeOf(at).toString(Qt::ISODate);
}

/// The moment in such a text, read digit by digit because there are millions of them.
inline LocalSecond momentFrom(std::string_view text)
{
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count && i < text.size(); ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    return startOf(QDate(number(0, 4), number(5, 2), number(8, 2))) + number(11, 2) * 3600 + number(14, 2) * 60 + number(17, 2);
}

} // namespace tinjau::attendance
