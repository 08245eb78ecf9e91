// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"
#include "core/print/skm_paper_input.h"
#include "core/print/skm_words.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The blank form: profile, one row of four boxes for each element of the instrument in the order
/// of the questionnaire, room for remarks. At most two pages. Of the input it uses office, unit,
/// service, period, instrument and options.
Document skmQuestionnaire(const SkmPaperInput& input, const wording::TextCatalogue& catalogue);

/// The same as blocks, for the annex of the report, whose heading is title enough.
std::vector<Block> questionnaireBlocks(const SkmPaperInput& input, const SkmWords& words,
                                       bool withTitle);

} // namespace tinjau::print
