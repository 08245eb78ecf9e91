// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/skm_source.h"
#include "core/print/skm_paper_input.h"

namespace tinjau::cli {

/// What the papers need, from a computed survey and the options of the call.
Result<print::SkmPaperInput> paperInput(const SkmSource& source, const Invocation& call);
/// For the blank questionnaire: instrument and office only.
Result<print::SkmPaperInput> blankPaperInput(const Invocation& call);

} // namespace tinjau::cli
