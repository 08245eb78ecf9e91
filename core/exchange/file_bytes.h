// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace tinjau::exchange {

/// All bytes of a file. Errors: FileMissing, FileUnreadable, FileEmpty, FileTooLarge (values:
/// megabytes).
Result<std::string> readFileBytes(const QString& path, qint64 mostMegabytes);

} // namespace tinjau::exchange
