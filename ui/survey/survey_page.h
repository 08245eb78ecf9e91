// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/page.h"
#include "ui/survey/survey_desk.h"

#include <memory>

namespace tinjau::ui {

/// The page SKM: "skm" lists the surveys, "skm/12" shows one. `actions` is told when what its acts
/// work on has changed.
PageSpec surveyPage(const std::shared_ptr<SurveyDesk>& desk, ActionRegistry& actions, UiSettings& settings);

} // namespace tinjau::ui
