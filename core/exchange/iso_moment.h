// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_format.h"

#include <optional>
#include <string_view>

namespace tinjau::exchange {

/// "2021-01-01", "2021-01-01T10:10:10.5", "10:10:10": a date, moment or time as Cell::number has
/// it. A moment at midnight stays a moment. Nothing for days that do not exist; a zone at the end
/// is left out.
std::optional<TypedNumber> parseIsoMoment(std::string_view text);

/// "PT255H10M10S", also with days ("P1DT2H"): days. Nothing for years and months.
std::optional<double> parseIsoDuration(std::string_view text);

/// A format for a temporal value that comes without one; null for other types.
const NumberFormat* canonicalFormat(CellType type);

} // namespace tinjau::exchange
