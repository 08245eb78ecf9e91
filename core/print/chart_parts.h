// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"
#include "core/print/text_layout.h"

/// What bar charts and line charts share.
namespace tinjau::print {

inline constexpr int barGrey = 0x6B;

/// Maps a value onto a line from `from` to `to`; values beyond the axis end at its ends.
struct Axis {
    double start = 0;
    double end = 100;
    qreal from = 0;
    qreal to = 0;

    qreal at(double value) const;
    bool holds(double value) const;
};

/// The text that stands at an end of an axis.
QString axisText(const QString& given, double value);

/// Lines at 45° inside a rectangle.
QPainterPath hatching(const QRectF& rect, qreal distance);

/// A line of text with white behind it and `before` units left of it, so that lines of the plot do
/// not run through figures.
void placeLabel(std::vector<Item>& items, Measurer& measurer, const QString& text,
                const TextStyle& style, QPointF topLeft, qreal before);

} // namespace tinjau::print
