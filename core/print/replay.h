// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fonts.h"
#include "core/print/laid_out.h"

#include <memory>

class QPainter;

namespace tinjau::print {

/// Draws pages in units of 1/1200 inch; the caller scales the painter to its device. PDF, printer and
/// preview all draw by this, so they cannot differ. One object for all pages of a paper remembers
/// the shapes of texts that come again. Draws in one thread only; layouts may come from another.
class Replay {
public:
    /// `known`: shapes of the paper, from its layout; may be null.
    Replay(const Fonts& fonts, std::shared_ptr<const ShapeTable> known);
    ~Replay();
    void draw(QPainter& painter, const std::vector<Item>& items);

private:
    class Drawing;
    struct Shapes;
    const Fonts& m_fonts;
    std::unique_ptr<Shapes> m_shapes;
};

/// The same for a single page.
void replay(QPainter& painter, const std::vector<Item>& items, const Fonts& fonts);

/// A page on white at the given resolution.
QImage pageImage(const LaidOutPage& page, const Fonts& fonts, double dotsPerInch);

} // namespace tinjau::print
