// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_charts.h"

#include "core/wording/numbers.h"

#include <algorithm>
#include <cmath>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double scaleMinimum = 25; ///< an index cannot be lower
constexpr double axisStep = 10;
constexpr double axisMargin = 6; ///< so that the lowest bar still has a body

/// A round number below all values; the natural minimum where little would be cut off.
double axisStartFor(double lowest) {
    const double start = std::floor((lowest - axisMargin) / axisStep) * axisStep;
    return start <= scaleMinimum + axisStep ? scaleMinimum : std::min(start, 60.0);
}

std::vector<Limit> limitsAbove(const survey::Instrument& instrument, double axisStart) {
    std::vector<Limit> limits;
    for (const survey::Category& category : instrument.categories) {
        const double value = category.lowest.toDouble();
        if (value > axisStart + 2)
            limits.push_back(
                {value, u"%1 (%2)"_s.arg(shownValue(category.lowest), category.letter)});
    }
    return limits;
}

bool isAmong(const std::vector<ElementOnPaper>& list, const ElementOnPaper& element) {
    return std::any_of(list.begin(), list.end(),
                       [&](const auto& e) { return e.number == element.number; });
}

QString countInWords(std::size_t count) {
    return wording::inWords(static_cast<qint64>(count)).value_or(QString());
}

} // namespace

RichText figureCaption(int figure, const QString& text) {
    return u"Gambar %1. %2"_s.arg(figure).arg(text);
}

BarChart elementChart(const SkmPaperInput& input, const SkmWords& words, const Extremes& extremes,
                      int figure) {
    BarChart chart{.barHeight = 3.9};
    double lowest = 100;
    for (const ElementOnPaper& element : elementsOnPaper(input)) {
        const survey::ElementResult* result = element.result;
        if (!result || (result->extra && !result->counted)) continue;
        Bar bar{u"%1 %2"_s.arg(element.number, element.shortName),
                {},
                words.text(u"index.notRated"_s),
                false};
        if (element.isCounted()) {
            bar.value = result->value->toDouble();
            bar.valueText = shownValue(*result->value);
            bar.hatched = isAmong(extremes.lowest, element);
            lowest = std::min(lowest, *bar.value);
        }
        chart.bars.push_back(std::move(bar));
    }
    chart.axisStart = axisStartFor(lowest);
    chart.limits = limitsAbove(input.instrument, chart.axisStart);
    const wording::TextValues values = {
        {u"start"_s, QString::number(static_cast<int>(chart.axisStart))},
        {u"count"_s, countInWords(extremes.lowest.size())}};
    const QString key = extremes.lowest.empty() ? u"chart.caption"_s : u"chart.captionHatched"_s;
    chart.caption = figureCaption(figure, words.text(key, values));
    return chart;
}

LineChart trendChart(const SkmPaperInput& input, const SkmWords& words, int figure) {
    LineChart chart;
    QString breakReason;
    double lowest = 100;
    const auto add = [&](const QString& label, const std::optional<Ratio>& shown) {
        TrendPoint point{QString(label).replace(u" Tahun "_s, u"\nTahun "_s), {}, {}, breakReason};
        if (shown) {
            point.value = shown->toDouble();
            point.valueText = shownValue(*shown);
            lowest = std::min(lowest, *point.value);
        }
        chart.points.push_back(std::move(point));
    };
    for (const EarlierPeriod& period : input.earlier) {
        add(period.shortName.isEmpty() ? period.name : period.shortName, period.shown);
        breakReason = period.breakBeforeNext;
    }
    if (input.result.index)
        add(input.periodShort.isEmpty() ? words.period() : input.periodShort,
            input.result.index->shown);
    chart.axisStart = axisStartFor(lowest);
    chart.limits = limitsAbove(input.instrument, chart.axisStart);
    chart.caption = figureCaption(
        figure, words.text(u"trend.chart"_s,
                           {{u"start"_s, QString::number(static_cast<int>(chart.axisStart))}}));
    return chart;
}

} // namespace tinjau::print
