// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tinjau::cli {

/// skm report, skm poster, skm questionnaire.
std::vector<CommandSpec> skmPaperCommands();

} // namespace tinjau::cli
