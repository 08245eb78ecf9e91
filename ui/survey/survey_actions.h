// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/survey/survey_desk.h"

#include <memory>

namespace tinjau::ui {

/// Acts of the domain "SKM"; they work on what the page shows and has selected.
std::vector<ActionSpec> surveyActions(const std::shared_ptr<SurveyDesk>& desk);

} // namespace tinjau::ui
