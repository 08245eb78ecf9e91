// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/document.h"
#include "core/print/skm_paper_input.h"
#include "core/print/skm_words.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The processing sheet as a paper of its own, landscape. RuleRefused while there is no index.
Result<Document> skmProcessingSheet(const SkmPaperInput& input,
                                    const wording::TextCatalogue& catalogue);

/// The same as a section, for the annex of the report; `before` stands above its title.
Section processingSection(const SkmPaperInput& input, const SkmWords& words,
                          std::vector<Block> before);

} // namespace tinjau::print
