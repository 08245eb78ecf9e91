// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace tinjau::exchange {

/// Opens an HTML page, mostly one that a web program named .xls. Each table with a value is a
/// sheet; its name is the table's caption or the sheet name that Excel wrote, if either is there.
/// Values are Text unless the page gives a number beside them (x:num). Errors: FileMissing,
/// FileUnreadable, FileTooLarge (values: megabytes or columns) and those of HtmlDocument::parse.
Result<std::unique_ptr<Workbook>> openHtml(const QString& path);

} // namespace tinjau::exchange
