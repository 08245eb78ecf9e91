// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/answer_model.h"

namespace tinjau::ui {

/// The forms behind one flag, to be judged one by one: when, by whom, with which answers, whether they count.
std::unique_ptr<AnswerTable> makeFlaggedFormModel();
/// The forms at these places of the sheet.
std::vector<AnswerRow> formsAt(const overview::SurveyDossier& dossier, const std::vector<std::size_t>& places);

} // namespace tinjau::ui
