// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/local_second.h"

#include <QString>

#include <array>
#include <string_view>

namespace tinjau::attendance {

/// "2026-08-03T07:28:41", as the data file keeps a wall-clock moment; digit by digit, because there are
/// millions of them.
inline std::string_view writeMoment(LocalSecond at, std::array<char, 19>& text)
{
    const auto write = [&](std::size_t place, std::size_t count, int value) {
        for (std::size_t i = count; i-- > 0; value /= 10) text[place + i] = static_cast<char>('0' + value % 10);
    };
    int year = 0, month = 0, day = 0;
    dayOf(at).getDate(&year, &month, &day);
    const int second = static_cast<int>(at % secondsPerDay);
    text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0', '0', ':', '0', '0', ':', '0', '0'};
    write(0, 4, year);
    write(5, 2, month);
    write(8, 2, day);
    write(11, 2, second / 3600);
    write(14, 2, second / 60 % 60);
    write(17, 2, second % 60);
    return {text.data(), text.size()};
}

inline QString storedMoment(LocalSecond at)
{
    std::array<char, 19> text = {};
    const std::string_view written = writeMoment(at, text);
    return QString::fromLatin1(written.data(), static_cast<qsizetype>(written.size()));
}

/// The moment in such a text.
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
