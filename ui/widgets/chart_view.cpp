// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr double inset = 12, widestBar = 24, hatchDistance = 6;

/// Lines of 45° within the bar, at the same distance on every screen.
void paintHatching(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.6));
    for (double x = bar.left() - bar.height(); x < bar.right(); x += hatchDistance)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();
}

double widestLabel(const std::vector<print::Bar>& bars, const QFont& font)
{
    double widest = 0;
    for (const print::Bar& bar : bars) widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(bar.label));
    return widest;
}

double widestValue(const std::vector<print::Bar>& bars, const QFont& font)
{
    double widest = 0;
    for (const print::Bar& bar : bars) widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(bar.valueText));
    return widest;
}

/// Words under an axis at these places; one that would touch its neighbour goes a line lower.
void paintFootWords(QPainter& painter, std::vector<std::pair<double, QString>> words, double top, double left, double right)
{
    std::ranges::sort(words, {}, &std::pair<double, QString>::first);
    const QFontMetricsF metrics(painter.font());
    std::vector<double> ends;
    for (const auto& [x, text] : words) {
        const double width = metrics.horizontalAdvance(text);
        const double start = std::clamp(x - width / 2, left, std::max(left, right - width));
        size_t line = 0;
        while (line < ends.size() && start < ends[line] + 6) ++line;
        if (line == ends.size()) ends.push_back(0);
        ends[line] = start + width;
        painter.drawText(QRectF(start, top + static_cast<double>(line) * metrics.height(), width + 2, metrics.height()), Qt::AlignLeft, text);
    }
}

QString firstAxisWords(const QString& given, double start)
{
    return given.isEmpty() ? QString::number(start, 'g', 6) : given;
}

} // namespace

ChartView::ChartView(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::show(const print::BarChart& chart)
{
    m_chart = chart;
    QStringList spoken;
    for (const print::Bar& bar : chart.bars) spoken << u"%1 %2"_s.arg(bar.label, bar.valueText);
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

void ChartView::show(const print::LineChart& chart)
{
    m_chart = chart;
    QStringList spoken;
    for (const print::TrendPoint& point : chart.points) spoken << u"%1 %2"_s.arg(point.label, point.valueText).simplified();
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto* bars = std::get_if<print::BarChart>(&m_chart)) paintBars(painter, *bars);
    if (const auto* line = std::get_if<print::LineChart>(&m_chart)) paintTrend(painter, *line);
}

void ChartView::paintBars(QPainter& painter, const print::BarChart& chart)
{
    if (chart.bars.empty()) return;
    const Theme& theme = Theme::current();
    const QFont words = fontFor(Type::Note), figures = fontFor(Type::Label);
    const double foot = QFontMetricsF(words).height() * 2 + 6;
    const double left = inset + std::min(widestLabel(chart.bars, words), width() * .4) + 8;
    const double right = width() - inset - widestValue(chart.bars, figures) - 8;
    const double row = std::min((height() - foot - inset) / static_cast<double>(chart.bars.size()), widestBar * 1.45);
    const double thick = std::min(widestBar, row / 1.4);
    const auto placeOf = [&](double value) { return left + (right - left) * (value - chart.axisStart) / (chart.axisEnd - chart.axisStart); };
    const double bottom = inset + row * static_cast<double>(chart.bars.size());
    // Behind the bars and their figures, so that no line runs through a number.
    painter.setPen(QPen(theme(Token::Control), 1));
    painter.drawLine(QPointF(left, inset - 4), QPointF(left, bottom));
    QPen dashed(theme(Token::Text2), 1);
    dashed.setDashPattern({4, 3});
    std::vector<std::pair<double, QString>> feet{{left, firstAxisWords(chart.axisStartText, chart.axisStart)}};
    for (const print::Limit& limit : chart.limits) {
        painter.setPen(dashed);
        painter.drawLine(QPointF(placeOf(limit.value), inset - 6), QPointF(placeOf(limit.value), bottom));
        feet.emplace_back(placeOf(limit.value), limit.label);
    }
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const print::Bar& bar = chart.bars[i];
        const double top = inset + row * static_cast<double>(i);
        painter.setFont(words);
        painter.setPen(theme(Token::Text));
        painter.drawText(QRectF(inset, top, left - inset - 8, thick), Qt::AlignVCenter | Qt::AlignRight,
                         QFontMetricsF(words).elidedText(bar.label, Qt::ElideRight, left - inset - 8));
        double end = left;
        if (bar.value) {
            end = std::clamp(placeOf(*bar.value), left, right);
            const QRectF rect = QRectF(left, top, end - left, thick).adjusted(.5, .5, -.5, -.5);
            painter.fillRect(rect, bar.hatched ? theme(Token::Surface) : theme(Token::Chart));
            if (bar.hatched) paintHatching(painter, rect, theme(Token::Chart));
            painter.setPen(QPen(theme(Token::Chart), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect);
        }
        painter.setFont(figures);
        painter.setPen(theme(bar.value ? Token::Text : Token::Text2));
        const QRectF figure(end + 6, top, QFontMetricsF(figures).horizontalAdvance(bar.valueText) + 2, thick);
        painter.fillRect(figure.adjusted(-2, 0, 2, 0), theme(Token::Surface));
        painter.drawText(figure, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, bar.valueText);
    }
    painter.setFont(words);
    painter.setPen(theme(Token::Text2));
    paintFootWords(painter, feet, bottom + 2, inset, width() - inset);
}

void ChartView::paintTrend(QPainter& painter, const print::LineChart& chart)
{
    if (chart.points.empty()) return;
    const Theme& theme = Theme::current();
    const QFont words = fontFor(Type::Note), figures = fontFor(Type::Label);
    const QFontMetricsF metrics(words);
    const double top = inset + metrics.height() + 4, bottom = height() - inset - metrics.height() * 2;
    const double left = inset + 34, right = width() - inset - 34;
    const double count = static_cast<double>(chart.points.size());
    const auto placeOf = [&](size_t index, double value) {
        const double x = count < 2 ? (left + right) / 2 : left + (right - left) * static_cast<double>(index) / (count - 1);
        return QPointF(x, bottom - (bottom - top) * (value - chart.axisStart) / (chart.axisEnd - chart.axisStart));
    };
    QPen dashed(theme(Token::Text3), 1);
    dashed.setDashPattern({4, 3});
    painter.setFont(words);
    for (const print::Limit& limit : chart.limits) {
        const double y = placeOf(0, limit.value).y();
        painter.setPen(dashed);
        painter.drawLine(QPointF(inset, y), QPointF(width() - inset, y));
        painter.setPen(theme(Token::Text2));
        painter.drawText(QPointF(inset, y - 3), limit.label);
    }
    std::optional<QPointF> before;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const print::TrendPoint& point = chart.points[i];
        painter.setFont(words);
        painter.setPen(theme(Token::Text2));
        const double x = placeOf(i, chart.axisStart).x();
        painter.drawText(QRectF(x - 60, bottom + 4, 120, metrics.height() * 2), Qt::AlignHCenter | Qt::AlignTop, point.label);
        if (!point.value) {
            before.reset();
            continue;
        }
        const QPointF at = placeOf(i, *point.value);
        painter.setPen(QPen(theme(Token::Chart), 2));
        if (before && point.breakReason.isEmpty()) painter.drawLine(*before, at);
        painter.setBrush(theme(Token::Chart));
        painter.drawEllipse(at, 3.5, 3.5);
        painter.setFont(figures);
        painter.setPen(theme(Token::Text));
        painter.drawText(QRectF(at.x() - 40, at.y() - metrics.height() - 8, 80, metrics.height() + 2), Qt::AlignHCenter | Qt::AlignBottom, point.valueText);
        if (!point.breakReason.isEmpty() && i > 0) {
            painter.setFont(fontFor(Type::Small));
            painter.setPen(theme(Token::Text2));
            painter.drawText(QRectF((x + placeOf(i - 1, chart.axisStart).x()) / 2 - 60, top, 120, metrics.height() * 2), Qt::AlignHCenter | Qt::TextWordWrap, point.breakReason);
        }
        before = at;
    }
}

} // namespace tinjau::ui
