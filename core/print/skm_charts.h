// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chart.h"
#include "core/print/skm_elements.h"
#include "core/print/skm_words.h"

namespace tinjau::print {

/// Values per element in the order of the table, the lowest hatched, limits of the grades dashed.
/// `captionOf` puts the number of the figure before the words.
BarChart elementChart(const SkmPaperInput& input, const SkmWords& words, const Extremes& extremes,
                      int figure);

/// The index of the earlier periods and of the present one; broken where they cannot be compared.
LineChart trendChart(const SkmPaperInput& input, const SkmWords& words, int figure);

/// "Gambar 2. Nilai konversi …".
RichText figureCaption(int figure, const QString& text);

} // namespace tinjau::print
