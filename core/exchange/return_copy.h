// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_marks.h"
#include "core/exchange/workbook.h"

#include <QDateTime>

namespace tinjau::exchange {

/// The values of a file of any format in a new xlsx, with marks, comments and the list of problems, which says
/// that it is a copy. Errors: those of reading; WriteFailed, DiskFull; FileTooLarge (values: the limit) for
/// more rows than a worksheet has.
Result<ReturnedFile> writeMarkedCopy(Workbook& book, const std::vector<ReturnMark>& marks, const ReturnWords& words, const QString& target,
                                     const QDateTime& createdUtc);

} // namespace tinjau::exchange
