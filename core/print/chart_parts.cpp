// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_parts.h"

#include "core/print/units.h"

namespace tinjau::print {

qreal Axis::at(double value) const
{
    if (end <= start) return from;
    const double share = std::clamp((value - start) / (end - start), 0.0, 1.0);
    return from + (to - from) * share;
}

bool Axis::holds(double value) const
{
    return value > start && value < end;
}

QString axisText(const QString& given, double value)
{
    return given.isEmpty() ? QString::number(qRound(value)) : given;
}

QPainterPath hatching(const QRectF& rect, qreal distance)
{
    QPainterPath path;
    const qreal step = distance * std::sqrt(2.0);
    for (qreal offset = step; offset < rect.width() + rect.height(); offset += step) {
        // The line x + y = offset, cut to the rectangle.
        const qreal lowX = std::max(0.0, offset - rect.height());
        const qreal highX = std::min(rect.width(), offset);
        path.moveTo(rect.topLeft() + QPointF(lowX, offset - lowX));
        path.lineTo(rect.topLeft() + QPointF(highX, offset - highX));
    }
    return path;
}

void placeLabel(std::vector<Item>& items, Measurer& measurer, const QString& text,
                const TextStyle& style, QPointF topLeft, qreal before)
{
    if (text.isEmpty()) return;
    const TextBlock block = layOutText(measurer, text, style, 1e9);
    const qreal after = 0.4 * perMm;
    const QRectF ground(topLeft, QSizeF(block.lines.front().width, block.height));
    items.push_back(BoxItem{ground.adjusted(-before, 0, after, 0), 0, 255});
    placeText(items, block, topLeft, ground.width(), Align::Left);
}

} // namespace tinjau::print
