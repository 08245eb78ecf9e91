// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tinjau::exchange {

/// A number as decimal digits: 0.d1d2d3… × 10^point. Zero has no digits.
struct DecimalDigits {
    bool isNegative = false;
    std::string digits;
    int point = 0;
};

/// The fewest digits that give the same double again.
DecimalDigits shortestDigits(double number);

/// Spreadsheets compute in doubles but show at most 15 digits, so that 0.1 + 0.2 reads 0.3; what is
/// shown is rounded from these. Half goes away from zero.
DecimalDigits roundedToDecimals(double number, int decimals);
DecimalDigits roundedToSignificant(double number, int significant);

/// "-12.5", "0.0001", "196510071990011000"; powers of ten beyond 10^21 or below 10^-7 as "1e+22".
std::string plainDecimal(double number);

} // namespace tinjau::exchange
