// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_paper.h"

namespace tinjau::print {

/// One section for each annex of the report, each on a new page.
std::vector<Section> annexSections(SkmPaper& paper);

} // namespace tinjau::print
