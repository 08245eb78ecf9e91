// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/document.h"
#include "core/print/skm_paper_input.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The one page that a unit hangs up: index, grade, who answered. RuleRefused while there is no
/// index.
Result<Document> skmPublicationSheet(const SkmPaperInput& input,
                                     const wording::TextCatalogue& catalogue);

} // namespace tinjau::print
