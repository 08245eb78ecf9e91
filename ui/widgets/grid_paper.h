// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/value_paper.h"
#include "ui/widgets/grid.h"

namespace tinjau::ui {

/// What a table shows now as a plain list on paper: its title, what it is of ("keadaan per …"), heads that repeat on
/// every page, no signature.
print::Document documentOf(const GridSnapshot& shown, const QString& title, const QString& subject);
/// The same as a spreadsheet: numbers as numbers, everything else as text. Errors: WriteFailed, DiskFull.
Result<void> writeGrid(const GridSnapshot& shown, const QString& title, const QString& path, const QDateTime& createdUtc);
/// Asks for the printer, then prints. False if it was not printed; `words` then says why (empty when turned away).
bool printGrid(const GridSnapshot& shown, const QString& title, const QString& subject, QWidget* window, QString& words);

} // namespace tinjau::ui
