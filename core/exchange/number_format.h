// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

namespace tinjau::exchange {

/// Reads a format code of xlsx or xls. A code with date or time letters is temporal; quoted text,
/// colours and locales do not count.
NumberFormat numberFormatFromCode(QStringView code);

/// The formats that xlsx and xls name by number only, as an Indonesian Excel shows them (14 is
/// dd/mm/yyyy). General for a number that is not among them.
NumberFormat builtInNumberFormat(int id);

/// From which day a workbook counts: serial 1 is 1900-01-01, or serial 0 is 1904-01-01.
enum class DateSystem { From1900, From1904 };

/// What a stored number is under its format, and its value as Cell::number wants it.
struct TypedNumber {
    CellType type;
    double number;
};

/// A serial is a date only where the format says so. A clock format on a value of a day and more is
/// a duration (sums of hours) or, from a year on, a moment; a date format on a value with hours is
/// a moment. Dates outside 1899-12-30…9999-12-31 stay numbers.
TypedNumber typedNumber(double stored, const NumberFormat& format, DateSystem system);

/// The number of a cell in its format, decimal comma and thousands point.
QString displayedNumber(double number, const NumberFormat& format);
/// A date, time or duration of a cell in its format; names of months in Indonesian.
QString displayedMoment(const Cell& cell);

} // namespace tinjau::exchange
