// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fonts.h"
#include "core/print/laid_out.h"

class QPainter;

namespace tinjau::print {

/// Draws items in units of 1/1200 inch; the caller scales the painter to its device. PDF, printer
/// and preview all draw by this, so they cannot differ.
void replay(QPainter& painter, const std::vector<Item>& items, const Fonts& fonts);

/// A page on white at the given resolution.
QImage pageImage(const LaidOutPage& page, const Fonts& fonts, double dotsPerInch);

} // namespace tinjau::print
