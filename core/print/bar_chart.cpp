// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_parts.h"
#include "core/print/charts.h"
#include "core/print/units.h"

namespace tinjau::print {

namespace {

constexpr double rowFactor = 1.45;
constexpr double widestLabels = 0.42; ///< of the chart

/// Texts below an axis, each centred on its place; one that would touch its neighbour goes lower.
class FootLabels {
public:
    FootLabels(std::vector<Item>& items, Measurer& measurer, const TextStyle& style, QRectF room)
        : m_items(items), m_measurer(measurer), m_style(style), m_room(room)
    {
    }

    void add(const QString& text, qreal centre)
    {
        const TextBlock block = layOutText(m_measurer, text, m_style, m_room.width());
        const qreal width = block.lines.front().width;
        const qreal x = std::clamp(centre - width / 2, m_room.left(), m_room.right() - width);
        std::size_t row = 0;
        while (row < m_rows.size() && isTaken(m_rows[row], x, width)) ++row;
        if (row == m_rows.size()) m_rows.emplace_back();
        m_rows[row].emplace_back(x, x + width);
        const QPointF at(x, m_room.top() + static_cast<qreal>(row) * block.height);
        placeText(m_items, block, at, width, Align::Left);
        m_bottom = std::max(m_bottom, at.y() + block.height);
    }

    qreal bottom() const { return m_bottom; }

private:
    using Spans = std::vector<std::pair<qreal, qreal>>;

    static bool isTaken(const Spans& spans, qreal x, qreal width)
    {
        const qreal gap = 2 * perMm;
        return std::any_of(spans.begin(), spans.end(), [&](const auto& span) {
            return x < span.second + gap && x + width > span.first - gap;
        });
    }

    std::vector<Item>& m_items;
    Measurer& m_measurer;
    TextStyle m_style;
    QRectF m_room;
    std::vector<Spans> m_rows;
    qreal m_bottom = 0;
};

class BarChartLayout {
public:
    BarChartLayout(const BarChart& chart, const Room& room, Measurer& measurer)
        : m_chart(chart), m_measurer(measurer), m_style{room.typeface, chart.size, false, 1.0},
          m_bold{room.typeface, chart.size, true, 1.0}, m_width(room.width * chart.width),
          m_left((room.width - m_width) / 2)
    {
    }

    Strip run()
    {
        measureLabels();
        measureRows();
        m_axis = Axis{m_chart.axisStart, m_chart.axisEnd, m_left + m_labelWidth + 2 * perMm,
                      m_left + m_width - widestValue() - 3 * perMm};
        addLimits();
        for (std::size_t i = 0; i < m_chart.bars.size(); ++i) addBar(i);
        addAxis();
        addFoot();
        return std::move(m_strip);
    }

private:
    void measureLabels()
    {
        const qreal most = m_width * widestLabels;
        for (const Bar& bar : m_chart.bars) {
            m_labels.push_back(layOutText(m_measurer, bar.label, m_style, most));
            for (const TextLine& line : m_labels.back().lines)
                m_labelWidth = std::max(m_labelWidth, line.width);
        }
    }

    void measureRows()
    {
        qreal y = 1 * perMm;
        const qreal pitch = m_chart.barHeight * perMm * rowFactor;
        for (const TextBlock& label : m_labels) {
            m_rowTops.push_back(y);
            y += std::max(pitch, label.height + 1 * perMm);
        }
        m_rowTops.push_back(y);
    }

    qreal widestValue()
    {
        qreal widest = 0;
        for (const Bar& bar : m_chart.bars)
            widest = std::max(widest, m_measurer.width(faceOf(m_bold), bar.valueText));
        return widest;
    }

    qreal plotBottom() const { return m_rowTops.back() + 0.5 * perMm; }

    void addLimits()
    {
        for (const Limit& limit : m_chart.limits) {
            if (!m_axis.holds(limit.value)) continue;
            const qreal x = m_axis.at(limit.value);
            m_strip.items.push_back(LineItem{{x, 0}, {x, plotBottom() + 1 * perMm}, 0.5 * perPoint,
                                             true});
        }
    }

    void addBar(std::size_t index)
    {
        const Bar& bar = m_chart.bars[index];
        const qreal top = m_rowTops[index];
        const qreal rowHeight = m_rowTops[index + 1] - top;
        const TextBlock& label = m_labels[index];
        placeText(m_strip.items, label, {m_left, top + (rowHeight - label.height) / 2},
                  m_labelWidth, Align::Right);
        qreal end = m_axis.from;
        if (bar.value) {
            end = m_axis.at(*bar.value);
            const qreal height = m_chart.barHeight * perMm;
            addFill(QRectF(m_axis.from, top + (rowHeight - height) / 2, end - m_axis.from, height),
                    bar.hatched);
        }
        const qreal lineHeight = m_measurer.lineSpacing(faceOf(m_bold));
        placeLabel(m_strip.items, m_measurer, bar.valueText, m_bold,
                   {end + 1.4 * perMm, top + (rowHeight - lineHeight) / 2},
                   1.4 * perMm - 0.7 * perPoint);
    }

    void addFill(const QRectF& rect, bool hatched)
    {
        const qreal outline = 0.7 * perPoint;
        m_strip.items.push_back(BoxItem{rect, outline, hatched ? 255 : barGrey});
        if (hatched)
            m_strip.items.push_back(PathItem{hatching(rect, 0.95 * perMm), 0.9 * perPoint});
    }

    void addAxis()
    {
        const qreal x = m_axis.from;
        m_strip.items.push_back(LineItem{{x, 0}, {x, plotBottom()}, 0.8 * perPoint});
        if (m_chart.axisStart != 0) addBreakMark({x, plotBottom()});
    }

    /// Two slanted strokes across the foot of an axis that does not start at 0.
    void addBreakMark(QPointF foot)
    {
        const qreal reach = 1.1 * perMm;
        for (const qreal below : {0.0, 0.9}) {
            const QPointF at = foot + QPointF(0, below * perMm);
            m_strip.items.push_back(LineItem{at + QPointF(-reach, reach / 2),
                                             at + QPointF(reach, -reach / 2), 0.6 * perPoint});
        }
    }

    void addFoot()
    {
        const TextStyle small{m_style.typeface, std::max(m_chart.size - 1, 7.0), false, 1.0};
        const qreal top = plotBottom() + (m_chart.axisStart != 0 ? 2.6 : 1.6) * perMm;
        FootLabels foot(m_strip.items, m_measurer, small, {m_left, top, m_width, 0});
        if (m_chart.axisStart != 0)
            foot.add(axisText(m_chart.axisStartText, m_chart.axisStart), m_axis.from);
        for (const Limit& limit : m_chart.limits)
            if (m_axis.holds(limit.value)) foot.add(limit.label, m_axis.at(limit.value));
        m_strip.height = std::max(foot.bottom(), plotBottom());
    }

    const BarChart& m_chart;
    Measurer& m_measurer;
    TextStyle m_style;
    TextStyle m_bold;
    qreal m_width;
    qreal m_left;
    std::vector<TextBlock> m_labels;
    qreal m_labelWidth = 0;
    std::vector<qreal> m_rowTops;
    Axis m_axis;
    Strip m_strip;
};

} // namespace

Strip barChartStrip(const BarChart& chart, const Room& room, Measurer& measurer)
{
    return BarChartLayout(chart, room, measurer).run();
}

} // namespace tinjau::print
