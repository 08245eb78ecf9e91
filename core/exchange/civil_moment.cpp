// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/civil_moment.h"

#include <chrono>
#include <cmath>

namespace tinjau::exchange {

namespace {

constexpr std::int64_t DAY_SECONDS = 86400;

std::string padded(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

std::string clock(std::int64_t hour, int minute, int second) {
    return padded(hour, 2) + ':' + padded(minute, 2) + ':' + padded(second, 2);
}

std::string date(const CivilMoment& m) {
    return padded(m.year, 4) + '-' + padded(m.month, 2) + '-' + padded(m.day, 2);
}

} // namespace

std::int64_t wholeSeconds(double days) {
    return std::llround(days * static_cast<double>(DAY_SECONDS));
}

CivilMoment civilMoment(double days) {
    using namespace std::chrono;
    const std::int64_t seconds = wholeSeconds(days);
    std::int64_t wholeDays = seconds / DAY_SECONDS;
    std::int64_t rest = seconds % DAY_SECONDS;
    if (rest < 0) {
        rest += DAY_SECONDS;
        --wholeDays;
    }
    constexpr sys_days origin = year{1899} / December / 30;
    const sys_days day = origin + std::chrono::days(static_cast<int>(wholeDays));
    const year_month_day civil(day);
    return {static_cast<int>(civil.year()),
            static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day())),
            static_cast<int>(weekday(day).c_encoding()),
            static_cast<int>(rest / 3600),
            static_cast<int>(rest / 60 % 60),
            static_cast<int>(rest % 60)};
}

std::string isoDate(double days) {
    return date(civilMoment(days));
}

std::string isoDateTime(double days) {
    const CivilMoment m = civilMoment(days);
    return date(m) + 'T' + clock(m.hour, m.minute, m.second);
}

std::string clockTime(double days) {
    const CivilMoment m = civilMoment(days);
    return clock(m.hour, m.minute, m.second);
}

std::string durationText(double days) {
    const std::int64_t seconds = wholeSeconds(days);
    const std::int64_t size = seconds < 0 ? -seconds : seconds;
    return (seconds < 0 ? "-" : "")
           + clock(size / 3600, static_cast<int>(size / 60 % 60), static_cast<int>(size % 60));
}

} // namespace tinjau::exchange
