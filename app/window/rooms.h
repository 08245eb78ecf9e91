// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/job_runner.h"
#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/base/workspace.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_model.h"

#include <functional>
#include <vector>

namespace tinjau::window {

/// What every room of the program is built from; all of it outlives the window.
struct RoomParts {
    ui::Workspace& workspace;
    ui::ActionRegistry& actions;
    ui::JobRunner& jobs;
    ui::UiSettings& settings;
    ui::Prompts& prompts;
    std::function<Result<void>(const QString&)> openFile; ///< takes another data file in place of this one
};

/// People and offices for Ctrl+K: whoever matches what was typed, and where `open` leads.
ui::SearchSource peopleSearch(ui::Workspace& workspace, std::function<void(const QString& target)> open);

/// The pages over an open data file, in the order of the rail. A new room is added here.
std::vector<ui::PageSpec> roomPages(const RoomParts& parts);

} // namespace tinjau::window
