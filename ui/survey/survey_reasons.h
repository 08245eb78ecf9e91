// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"
#include "ui/survey/element_model.h"

namespace tinjau::ui {

/// What *Mengapa?* says about the value of one element: answers by score, mean, value, rule, rows.
Explanation elementReason(const overview::SurveyDossier& dossier, const ElementRow& row);
/// What it says about the index: every step from the sums to the letter.
Explanation indexReason(const overview::SurveyDossier& dossier);

/// Responses that count, as places in the sheet.
std::vector<std::size_t> countedResponses(const overview::SurveyDossier& dossier);
/// Whether enough people answered, and how many would be.
Explanation sampleReason(const overview::SurveyDossier& dossier);

} // namespace tinjau::ui
