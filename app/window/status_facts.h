// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"
#include "ui/shell/status_bar.h"

namespace tinjau::window {

/// File, last proven backup, last save and user, as the status bar says them.
ui::StatusFacts statusFacts(ui::Workspace& workspace);
/// "Kabupaten …" of the office profile; empty while nothing is entered.
QString officeName(ui::Workspace& workspace);

} // namespace tinjau::window
