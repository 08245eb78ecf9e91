// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/papers/papers_desk.h"

#include <memory>

namespace tinjau::ui {

/// The acts of the page Laporan.
std::vector<ActionSpec> papersActions(const std::shared_ptr<PapersDesk>& desk);

} // namespace tinjau::ui
