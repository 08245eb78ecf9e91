// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/storage/store.h"

namespace tinjau::cli {

/// Opens the data file of a call.
Result<std::unique_ptr<storage::Store>> openDataFile(const Invocation& call, storage::OpenMode mode);
/// Makes it, with the folders above it.
Result<std::unique_ptr<storage::Store>> createDataFile(const Invocation& call);

} // namespace tinjau::cli
