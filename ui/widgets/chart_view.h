// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chart.h"

#include <QWidget>

namespace tinjau::ui {

/// The charts of the papers in the colours of the window: same bars, same order, same limits.
/// Hatched bars, dashed limits and the figure at each end speak without colour.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);
    void show(const print::BarChart& chart);
    void show(const print::LineChart& chart);
    QSize sizeHint() const override { return {320, 260}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBars(QPainter& painter, const print::BarChart& chart);
    void paintTrend(QPainter& painter, const print::LineChart& chart);

    std::variant<std::monostate, print::BarChart, print::LineChart> m_chart;
};

} // namespace tinjau::ui
