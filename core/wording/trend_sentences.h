// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/trend.h"

namespace tinjau::wording {

/// Why two periods must not be compared: "bobot unsur berbeda".
QString differenceWords(survey::Difference difference);
/// What happened from one period to the next: "naik 1,25", "relatif tetap", "tidak dapat dibandingkan".
QString changeWords(const survey::TrendStep& step);

} // namespace tinjau::wording
