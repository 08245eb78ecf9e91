// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_digits.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace tinjau::exchange {

namespace {

constexpr int SHOWN_DIGITS = 15;

/// From "-1.2345e+03".
DecimalDigits parseScientific(std::string_view text) {
    DecimalDigits parsed;
    if (text.starts_with('-')) {
        parsed.isNegative = true;
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find('e');
    for (const char c : text.substr(0, mark)) {
        if (c != '.') parsed.digits += c;
    }
    int exponent = 0;
    std::string_view tail = text.substr(mark + 1);
    if (tail.starts_with('+')) tail.remove_prefix(1);
    std::from_chars(tail.data(), tail.data() + tail.size(), exponent);
    parsed.point = exponent + 1;
    while (parsed.digits.ends_with('0')) parsed.digits.pop_back();
    if (parsed.digits.empty()) return {};
    return parsed;
}

/// Keeps `count` digits (may be zero or less), rounding half away from zero.
DecimalDigits kept(DecimalDigits number, int count) {
    if (count < 0) return {};
    const auto keep = static_cast<std::size_t>(count);
    if (number.digits.size() <= keep) return number;
    const bool up = number.digits[keep] >= '5';
    number.digits.resize(keep);
    if (up) {
        std::size_t i = keep;
        while (i > 0 && number.digits[i - 1] == '9') number.digits[--i] = '0';
        if (i > 0) {
            ++number.digits[i - 1];
        } else {
            number.digits.insert(number.digits.begin(), '1');
            ++number.point;
        }
    }
    while (number.digits.ends_with('0')) number.digits.pop_back();
    if (number.digits.empty()) return {};
    return number;
}

DecimalDigits shownDigits(double number) {
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::scientific, SHOWN_DIGITS - 1);
    return parseScientific({buffer.data(), end.ptr});
}

} // namespace

DecimalDigits shortestDigits(double number) {
    if (!std::isfinite(number) || number == 0) return {};
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::scientific);
    return parseScientific({buffer.data(), end.ptr});
}

DecimalDigits roundedToDecimals(double number, int decimals) {
    if (!std::isfinite(number) || number == 0) return {};
    DecimalDigits shown = shownDigits(number);
    const int count = shown.point + decimals;
    return kept(std::move(shown), count);
}

DecimalDigits roundedToSignificant(double number, int significant) {
    if (!std::isfinite(number) || number == 0) return {};
    return kept(shownDigits(number), significant);
}

std::string plainDecimal(double number) {
    if (std::isnan(number)) return "nan";
    if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
    const DecimalDigits d = shortestDigits(number);
    if (d.digits.empty()) return "0";
    const int size = static_cast<int>(d.digits.size());
    std::string text = d.isNegative ? "-" : "";
    if (d.point > 21 || d.point < -6) {
        text += d.digits[0];
        if (size > 1) text.append(".").append(d.digits, 1);
        return text + (d.point > 0 ? "e+" : "e") + std::to_string(d.point - 1);
    }
    if (d.point <= 0) {
        text.append("0.").append(static_cast<std::size_t>(-d.point), '0').append(d.digits);
    } else if (size <= d.point) {
        text.append(d.digits).append(static_cast<std::size_t>(d.point - size), '0');
    } else {
        const auto whole = static_cast<std::size_t>(d.point);
        text.append(d.digits, 0, whole).append(".").append(d.digits, whole);
    }
    return text;
}

} // namespace tinjau::exchange
