// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"

namespace tinjau::print {

/// SHA-256 (hex) over texts, lines, pictures and their places, rounded to whole units.
QString contentChecksum(const std::vector<LaidOutPage>& pages);

} // namespace tinjau::print
