// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/rich_text.h"

#include <optional>

namespace tinjau::print {

/// A dashed line across a chart, with its words at the axis: {88.31, "88,31 (A)"}.
struct Limit {
    double value = 0;
    QString label = {};
};

struct Bar {
    QString label = {};
    std::optional<double> value = {}; ///< none: no bar, only the words in valueText
    QString valueText = {};           ///< "90,52", printed bold at the end of the bar
    bool hatched = false;        ///< marks the lowest; survives grey printing
};

/// Horizontal bars in the order given, which is that of the table beside them. An axis that does
/// not start at 0 carries its first number and a break mark; the caption should say it too.
struct BarChart {
    std::vector<Bar> bars = {};
    std::vector<Limit> limits = {};
    double axisStart = 0;
    double axisEnd = 100;
    QString axisStartText = {}; ///< the number at the foot of the axis; empty: axisStart as integer
    RichText caption = {};      ///< below, centred, bold: "Gambar 2. Nilai konversi per unsur"
    double width = 0.85;        ///< share of the text width, centred
    double barHeight = 4.2;     ///< in mm; one bar takes 1.45 times of it
    double size = 9;            ///< of labels and values, in points
    double spaceBefore = 2;     ///< in mm
    double spaceAfter = 3;      ///< in mm
};

struct TrendPoint {
    QString label = {};               ///< the period: "Sem. I 2025"; \n for a second line
    std::optional<double> value = {}; ///< none: nothing known for that period, the line has a gap
    QString valueText = {};           ///< "88,31"
    /// Why this point cannot be compared with the one before ("bobot berubah"); the line is broken
    /// there and the reason stands at the gap. Empty: comparable.
    QString breakReason = {};
};

/// A line with marked points and their values, for a trend.
struct LineChart {
    std::vector<TrendPoint> points = {};
    std::vector<Limit> limits = {};
    double axisStart = 0;
    double axisEnd = 100;
    QString axisStartText = {}; ///< the numbers at both ends of the axis; empty: as integers
    QString axisEndText = {};
    RichText caption = {}; ///< below, centred, bold
    double width = 0.85;   ///< share of the text width, centred
    double height = 60;    ///< of the plot in mm
    double size = 9;       ///< of labels and values, in points
    double spaceBefore = 2;
    double spaceAfter = 3;
};

} // namespace tinjau::print
