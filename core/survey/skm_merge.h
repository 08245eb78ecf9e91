// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_table.h"

namespace tinjau::survey {

/// Puts tables with the same kind of content together: rows below each other, questions by meaning.
/// Several sheets name the service of their rows unless these say it themselves. `isChosen`: a
/// person named the sheets, so that nothing has to be asked about them.
SkmSheet mergeTables(std::vector<SkmTable> tables, bool isChosen);

} // namespace tinjau::survey
