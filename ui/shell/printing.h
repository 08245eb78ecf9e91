// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_preview.h"

class QPrinter;

namespace tinjau::ui {

/// Puts the pages on a printer: the same function paints that the preview calls, at the size of the
/// sheet, without margins of the printer's own. `first` and `last` count from 0. False if the
/// printer refused to begin.
bool printPages(const PagePictures& pages, QPrinter& printer, int first, int last);
/// Asks for printer, pages and copies, then prints. False if the person turned away or the printer
/// refused; `words` then says why (empty when turned away).
bool askAndPrint(const PagePictures& pages, const QString& title, QWidget* window, QString& words);

} // namespace tinjau::ui
