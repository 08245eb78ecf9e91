// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/return_marks.h"

#include <QDateTime>

namespace tinjau::exchange {

/// Gives a sender's file back with its bad cells coloured and commented and a list of the problems as a
/// sheet of its own. An xlsx is the sender's own workbook: only the marks and the list are added, every other
/// part keeps its bytes. Any other format (and an xlsx that Excel itself would not keep: macros, strict
/// format) comes as a new xlsx with the values, named as a copy. Existing comments stay. Errors: those of
/// opening and reading; BadArgument (values: "target") if `target` is the source; WriteFailed, DiskFull.
Result<ReturnedFile> writeReturn(const QString& source, const std::vector<ReturnMark>& marks, const ReturnWords& words, const QString& target,
                                 const QDateTime& createdUtc);

} // namespace tinjau::exchange
