// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tinjau::print {

/// Pages are laid out in 1/1200 inch: fine enough that rounding type to whole units is invisible,
/// and the resolution of the PDF.
inline constexpr int unitsPerInch = 1200;
inline constexpr double perMm = unitsPerInch / 25.4;
inline constexpr double perPoint = unitsPerInch / 72.0;

} // namespace tinjau::print
