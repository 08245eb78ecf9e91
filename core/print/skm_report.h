// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/document.h"
#include "core/print/skm_paper_input.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The report on a survey (Laporan Pelaksanaan SKM) in the skeleton of its settings:
/// A with five chapters, B with four and a summary page. RuleRefused while there is no index, or
/// while nobody has said which element stands in U8 and U9.
Result<Document> skmReport(const SkmPaperInput& input, const wording::TextCatalogue& catalogue);

} // namespace tinjau::print
