// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_changes.h"
#include "core/exchange/return_marks.h"

namespace tinjau::exchange {

/// The sender's own xlsx with marks, comments and the list of problems. Nothing if the file is none that can
/// be changed in place: macros, strict format, parts in another encoding. Errors as writeReturn().
Result<std::optional<ReturnedFile>> writeMarkedPackage(const ZipPackage& package, const std::string& workbookPart, const std::vector<ReturnMark>& marks,
                                                       const ReturnWords& words, const QString& target, const QDateTime& createdUtc);

} // namespace tinjau::exchange
