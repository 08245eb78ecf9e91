// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/skm_paper_input.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The processing sheet as a spreadsheet whose totals are formulas over the answers, so that a
/// colleague can follow each figure; set up for printing on the office's paper. The stored results
/// are ours: a program that does not compute shows the same. With mean per respondent the means of
/// elements of several questions stand as figures. RuleRefused while there is no index;
/// WriteFailed.
Result<void> writeProcessingXlsx(const SkmPaperInput& input,
                                 const wording::TextCatalogue& catalogue, const QString& path);

} // namespace tinjau::print
