// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace tinjau::cli {

std::vector<CommandSpec> importCommands()
{
    return journalCommands();
}

} // namespace tinjau::cli
