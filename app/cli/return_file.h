// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/exchange/return_marks.h"

namespace tinjau::cli {

/// The option that asks for the file that goes back to its sender.
OptionSpec returnOption();

/// Writes what --return-to asks for, if the call has it and something is to be corrected; says so unless the
/// answer is JSON. Errors: BadArgument for several files; those of exchange::writeReturn().
Result<void> returnToSender(const Invocation& call, const QString& source, const std::vector<exchange::ReturnMark>& marks, Console& console);

} // namespace tinjau::cli
