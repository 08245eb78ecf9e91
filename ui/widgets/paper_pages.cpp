// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_pages.h"

#include "core/print/replay.h"
#include "core/print/units.h"

#include <QPainter>

namespace tinjau::ui {

PagePictures picturesOf(std::shared_ptr<const print::LaidOutDocument> pages, const print::Fonts& fonts, const QString& words)
{
    const auto at = [pages](int page) -> const print::LaidOutPage& { return pages->pages[static_cast<size_t>(page)]; };
    return {.count = static_cast<int>(pages->pages.size()),
            .sizeMm = [at](int page) { return at(page).sheetMm; },
            .paint = [at, fonts](QPainter& painter, int page) {
                painter.scale(1 / print::perMm, 1 / print::perMm);
                print::replay(painter, at(page).items, fonts);
            },
            .words = words};
}

} // namespace tinjau::ui
