// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"
#include "core/print/text_layout.h"

namespace tinjau::print {

/// Which page of how many, and what its foot says.
struct PageFrame {
    int number = 1;
    int total = 1;
    QString checksum = {}; ///< printed if the footer wants it
};

/// Adds page number and footer to a page.
void addPageFrame(LaidOutPage& page, const Document& document, const PageSetup& setup,
                  const PageFrame& frame, Measurer& measurer);

/// The outline of a watermark, level and at 60 pt, in units; its place is wherever it falls.
QPainterPath watermarkOutline(const QString& text, const Fonts& fonts);

/// Puts the watermark of a draft or of training data below everything else on the page.
void addWatermark(LaidOutPage& page, const QString& text, const Fonts& fonts);

} // namespace tinjau::print
