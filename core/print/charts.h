// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"
#include "core/print/table_layout.h"
#include "core/print/text_layout.h"

/// Charts as lines, boxes and texts of the page itself: vectors on paper and on the screen alike,
/// readable without colour.
namespace tinjau::print {

/// Must have bars.
Strip barChartStrip(const BarChart& chart, const Room& room, Measurer& measurer);
/// Must have points.
Strip lineChartStrip(const LineChart& chart, const Room& room, Measurer& measurer);

} // namespace tinjau::print
