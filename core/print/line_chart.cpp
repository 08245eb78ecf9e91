// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_parts.h"
#include "core/print/charts.h"
#include "core/print/units.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

class LineChartLayout {
public:
    LineChartLayout(const LineChart& chart, const Room& room, Measurer& measurer)
        : m_chart(chart), m_measurer(measurer), m_style{room.typeface, chart.size, false, 1.0},
          m_bold{room.typeface, chart.size, true, 1.0},
          m_small{room.typeface, std::max(chart.size - 1, 7.0), false, 1.0},
          m_width(room.width * chart.width), m_left((room.width - m_width) / 2)
    {
    }

    Strip run()
    {
        const qreal bottom = 2 * perMm + m_chart.height * perMm;
        m_plot = QRectF(QPointF(m_left + startWidth(), 2 * perMm),
                        QPointF(m_left + m_width - limitWidth(), bottom));
        m_axis = Axis{m_chart.axisStart, m_chart.axisEnd, m_plot.bottom(), m_plot.top()};
        addFrame();
        addLimits();
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) addConnection(i);
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) addPoint(i);
        addPeriods();
        return std::move(m_strip);
    }

private:
    QString startText() const { return axisText(m_chart.axisStartText, m_chart.axisStart); }
    QString endText() const { return axisText(m_chart.axisEndText, m_chart.axisEnd); }

    qreal startWidth()
    {
        const Face face = faceOf(m_small);
        return std::max(m_measurer.width(face, startText()), m_measurer.width(face, endText()))
               + 2.5 * perMm;
    }

    qreal limitWidth()
    {
        qreal widest = 0;
        for (const Limit& limit : m_chart.limits)
            widest = std::max(widest, m_measurer.width(faceOf(m_small), limit.label));
        return widest > 0 ? widest + 2 * perMm : 0;
    }

    void addFrame()
    {
        const qreal thickness = 0.7 * perPoint;
        m_strip.items.push_back(LineItem{m_plot.topLeft(), m_plot.bottomLeft(), thickness});
        m_strip.items.push_back(LineItem{m_plot.bottomLeft(), m_plot.bottomRight(), thickness});
        addScaleText(startText(), m_plot.bottom());
        addScaleText(endText(), m_plot.top());
        if (m_chart.axisStart != 0) addBreakMark();
    }

    void addScaleText(const QString& text, qreal y)
    {
        const TextBlock block = layOutText(m_measurer, text, m_small, 1e9);
        const qreal width = m_plot.left() - m_left - 1.5 * perMm;
        placeText(m_strip.items, block, {m_left, y - block.height / 2}, width, Align::Right);
        m_strip.items.push_back(LineItem{{m_plot.left() - 0.8 * perMm, y}, {m_plot.left(), y},
                                         0.7 * perPoint});
    }

    /// Two slanted strokes low on an axis that does not start at 0.
    void addBreakMark()
    {
        const qreal reach = 1.1 * perMm;
        for (const qreal above : {2.0, 2.9}) {
            const QPointF at = m_plot.bottomLeft() - QPointF(0, above * perMm);
            m_strip.items.push_back(LineItem{at + QPointF(-reach, reach / 2),
                                             at + QPointF(reach, -reach / 2), 0.6 * perPoint});
        }
    }

    void addLimits()
    {
        for (const Limit& limit : m_chart.limits) {
            if (!m_axis.holds(limit.value)) continue;
            const qreal y = m_axis.at(limit.value);
            m_strip.items.push_back(LineItem{{m_plot.left(), y}, {m_plot.right(), y},
                                             0.5 * perPoint, true});
            const TextBlock block = layOutText(m_measurer, limit.label, m_small, 1e9);
            placeText(m_strip.items, block, {m_plot.right() + 1 * perMm, y - block.height / 2}, 1e9,
                      Align::Left);
        }
    }

    qreal slotWidth() const { return m_plot.width() / static_cast<qreal>(m_chart.points.size()); }
    qreal xOf(std::size_t index) const
    {
        return m_plot.left() + slotWidth() * (static_cast<qreal>(index) + 0.5);
    }
    QPointF placeOf(std::size_t index) const
    {
        return {xOf(index), m_axis.at(*m_chart.points[index].value)};
    }

    void addConnection(std::size_t index)
    {
        if (index == 0) return;
        const TrendPoint& point = m_chart.points[index];
        if (!point.breakReason.isEmpty()) return addBreak(index);
        if (point.value && m_chart.points[index - 1].value)
            m_strip.items.push_back(LineItem{placeOf(index - 1), placeOf(index), 1.3 * perPoint});
    }

    /// A dotted upright between two periods that cannot be compared, with the reason at its foot.
    void addBreak(std::size_t index)
    {
        const qreal x = (xOf(index - 1) + xOf(index)) / 2;
        m_strip.items.push_back(LineItem{{x, m_plot.top()}, {x, m_plot.bottom()}, 0.5 * perPoint,
                                         true});
        const TextBlock reason = layOutText(m_measurer, m_chart.points[index].breakReason, m_small,
                                            slotWidth() - 2 * perMm);
        qreal widest = 0;
        for (const TextLine& line : reason.lines) widest = std::max(widest, line.width);
        const QPointF at(x - widest / 2, m_plot.bottom() - reason.height - 1 * perMm);
        const QRectF ground(at, QSizeF(widest, reason.height));
        m_strip.items.push_back(BoxItem{ground.adjusted(-0.5 * perMm, 0, 0.5 * perMm, 0), 0, 255});
        placeText(m_strip.items, reason, at, widest, Align::Center);
    }

    void addPoint(std::size_t index)
    {
        const TrendPoint& point = m_chart.points[index];
        if (!point.value) return;
        const QPointF at = placeOf(index);
        QPainterPath dot;
        dot.addEllipse(at, 1.1 * perMm, 1.1 * perMm);
        m_strip.items.push_back(PathItem{dot, 0.7 * perPoint, 0, barGrey});
        const TextBlock text = layOutText(m_measurer, point.valueText, m_bold, 1e9);
        const qreal width = text.lines.front().width;
        const qreal gap = 1.6 * perMm;
        const bool above = staysAbove(index, text.height + gap);
        const qreal y = above ? at.y() - gap - text.height : at.y() + gap;
        placeLabel(m_strip.items, m_measurer, point.valueText, m_bold, {at.x() - width / 2, y},
                   0.4 * perMm);
    }

    /// Values stand above their point, below it where the line comes down on them from both sides.
    bool staysAbove(std::size_t index, qreal needed) const
    {
        const qreal y = placeOf(index).y();
        if (y - needed < m_plot.top() - 2 * perMm) return false;
        const auto isHigher = [&](std::size_t other) {
            return m_chart.points[other].value && placeOf(other).y() < y - 2 * perMm;
        };
        const bool left = index > 0 && isHigher(index - 1);
        const bool right = index + 1 < m_chart.points.size() && isHigher(index + 1);
        return !(left && right);
    }

    void addPeriods()
    {
        const qreal top = m_plot.bottom() + 1.2 * perMm;
        m_strip.height = top;
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            const qreal width = slotWidth() - 1 * perMm;
            const TextBlock text = layOutText(m_measurer, m_chart.points[i].label, m_style, width);
            placeText(m_strip.items, text, {xOf(i) - width / 2, top}, width, Align::Center);
            m_strip.height = std::max(m_strip.height, top + text.height);
        }
    }

    const LineChart& m_chart;
    Measurer& m_measurer;
    TextStyle m_style;
    TextStyle m_bold;
    TextStyle m_small;
    qreal m_width;
    qreal m_left;
    QRectF m_plot;
    Axis m_axis;
    Strip m_strip;
};

} // namespace

Strip lineChartStrip(const LineChart& chart, const Room& room, Measurer& measurer)
{
    return LineChartLayout(chart, room, measurer).run();
}

} // namespace tinjau::print
