// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace tinjau::print {

enum class Paper {
    F4, ///< 215 × 330 mm, the usual sheet of regency offices
    A4, ///< 210 × 297 mm
};

/// Distances from the edges of the sheet as it is read (already turned), in mm.
struct Margins {
    double top = 20;
    double left = 30;
    double bottom = 25;
    double right = 20;

    bool operator==(const Margins&) const = default;
};

struct PageSetup {
    Paper paper = Paper::F4;
    bool landscape = false;
    Margins margins = {};

    /// Width and height of the sheet as it is read, in mm.
    QSizeF sheetMm() const
    {
        const QSizeF upright = paper == Paper::F4 ? QSizeF(215, 330) : QSizeF(210, 297);
        return landscape ? upright.transposed() : upright;
    }
    /// Width between the left and the right margin, in mm.
    double bodyWidthMm() const { return sheetMm().width() - margins.left - margins.right; }

    bool operator==(const PageSetup&) const = default;
};

} // namespace tinjau::print
