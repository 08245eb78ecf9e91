// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/explanation.h"
#include "ui/shell/page.h"

namespace tinjau::ui {

/// What F1 shows: purpose, steps, legal basis, then the keys that work on this page.
Explanation helpText(const QString& pageTitle, const PageHelp& help, const ActionRegistry& actions, const QString& pageId);

} // namespace tinjau::ui
