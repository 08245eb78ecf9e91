// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <string_view>

namespace tinjau::testing {

using OpenFunction = Result<std::unique_ptr<exchange::Workbook>> (*)(const QString& path);

/// Writes the bytes to a file in memory, opens it and reads all its sheets, some cells with their
/// canonical and displayed texts.
void readAll(std::string_view bytes, OpenFunction open);

} // namespace tinjau::testing
