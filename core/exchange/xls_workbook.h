// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace tinjau::exchange {

/// Opens a workbook of Excel 5 to 2003 (.xls): BIFF8 with all that Workbook promises; BIFF5 and
/// BIFF7 with texts in Windows-1252. Also takes any other OLE2 file, to say what it is. Errors:
/// FileMissing, FileUnreadable, FileEmpty, FileTooLarge (values: megabytes), FileProtected (also an
/// encrypted xlsx), FileDamaged (values: the part), FileNotATable (an OLE2 file without a workbook,
/// or no OLE2 file and no BIFF), FileUnsupported (values: the version before Excel 5).
Result<std::unique_ptr<Workbook>> openXls(const QString& path);

} // namespace tinjau::exchange
