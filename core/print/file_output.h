// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tinjau::print {

/// Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
/// DiskFull or WriteFailed, each with the path; an older file of that name is still there then.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace tinjau::print
