// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_parts.h"
#include "core/print/charts.h"
#include "core/print/units.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

const Room room{165 * perMm, 280 * perMm, Typeface::Sans};

template <typename Kind>
std::vector<Kind> all(const Strip& strip)
{
    std::vector<Kind> found;
    for (const Item& item : strip.items)
        if (const auto* one = std::get_if<Kind>(&item)) found.push_back(*one);
    return found;
}

std::vector<BoxItem> bars(const Strip& strip)
{
    std::vector<BoxItem> found;
    for (const BoxItem& box : all<BoxItem>(strip))
        if (box.border > 0) found.push_back(box);
    return found;
}

QRectF extentOf(const TextItem& text)
{
    return {text.baseline.x(), text.baseline.y() - 0.7 * text.face.pixels, text.width,
            0.9 * text.face.pixels};
}

bool hasText(const Strip& strip, const QString& text)
{
    const auto texts = all<TextItem>(strip);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const TextItem& item) { return item.text == text; });
}

void checkInside(const Strip& strip)
{
    for (const TextItem& text : all<TextItem>(strip)) {
        CHECK(text.baseline.x() >= -1);
        CHECK(text.baseline.x() + text.width <= room.width + 1);
        CHECK(text.baseline.y() <= strip.height + 1);
    }
}

void checkNoTextOverlaps(const Strip& strip)
{
    const auto texts = all<TextItem>(strip);
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            INFO(texts[i].text.toStdString() << " | " << texts[j].text.toStdString());
            CHECK_FALSE(extentOf(texts[i]).intersects(extentOf(texts[j])));
        }
}

} // namespace

TEST_CASE("Bars are as long as their values and stand in the order of the table")
{
    Measurer measurer(testFonts());
    const Strip strip = barChartStrip(elementChart(), room, measurer);
    const auto found = bars(strip);
    REQUIRE(found.size() == 8); // one element does not apply
    CHECK(found[3].rect.width() / found[0].rect.width() == Approx(40.0 / 30.52).epsilon(0.001));
    for (std::size_t i = 1; i < found.size(); ++i)
        CHECK(found[i].rect.top() >= found[i - 1].rect.bottom());
    for (const Bar& bar : elementChart().bars) CHECK(hasText(strip, bar.valueText));
    checkInside(strip);
    checkNoTextOverlaps(strip);
}

TEST_CASE("The lowest are told apart without any colour")
{
    Measurer measurer(testFonts());
    const Strip strip = barChartStrip(elementChart(), room, measurer);
    CHECK(all<PathItem>(strip).size() == 3);
    for (const PathItem& hatch : all<PathItem>(strip)) {
        bool isOverBar = false;
        for (const BoxItem& box : bars(strip))
            isOverBar = isOverBar || box.rect.adjusted(-1, -1, 1, 1).contains(hatch.path.boundingRect());
        CHECK(isOverBar);
    }
}

TEST_CASE("An axis that does not start at 0 says so")
{
    Measurer measurer(testFonts());
    BarChart chart = elementChart();
    CHECK(hasText(barChartStrip(chart, room, measurer), u"60"_s));
    const auto lines = all<LineItem>(barChartStrip(chart, room, measurer)).size();
    chart.axisStart = 0;
    const Strip whole = barChartStrip(chart, room, measurer);
    CHECK_FALSE(hasText(whole, u"0"_s));
    CHECK(all<LineItem>(whole).size() == lines - 2);
    CHECK(hasText(lineChartStrip(trendChart(), room, measurer), u"60"_s));
}

TEST_CASE("Limits close together do not print over each other, long labels wrap")
{
    Measurer measurer(testFonts());
    BarChart chart = elementChart();
    chart.limits = {{65.0, u"65,00 (C)"_s}, {67.0, u"67,00 (D)"_s}, {88.31, u"88,31 (A)"_s}};
    chart.bars.front().label = u"U1 Persyaratan teknis dan administratif layanan yang panjang sekali"_s;
    const Strip strip = barChartStrip(chart, room, measurer);
    checkInside(strip);
    checkNoTextOverlaps(strip);
}

TEST_CASE("A trend is broken where periods cannot be compared, and says why")
{
    Measurer measurer(testFonts());
    const Strip strip = lineChartStrip(trendChart(), room, measurer);
    // 2022–2023 and 2025–2026 are joined; a missing value and a changed weight part the rest.
    int joined = 0;
    for (const LineItem& line : all<LineItem>(strip))
        if (!line.dashed && line.thickness > 1 * perPoint) ++joined;
    CHECK(joined == 2);
    CHECK(hasText(strip, u"bobot unsur"_s));
    CHECK(all<PathItem>(strip).size() == 5);
    checkInside(strip);
    checkNoTextOverlaps(strip);
}

TEST_CASE("One single period is a point without a line")
{
    Measurer measurer(testFonts());
    LineChart chart = trendChart();
    chart.points.resize(1);
    const Strip strip = lineChartStrip(chart, room, measurer);
    CHECK(all<PathItem>(strip).size() == 1);
    checkInside(strip);
}

TEST_CASE("Values beyond the axis end at its ends")
{
    const Axis axis{60, 100, 0, 1000};
    CHECK(axis.at(25) == 0);
    CHECK(axis.at(80) == 500);
    CHECK(axis.at(120) == 1000);
    CHECK_FALSE(axis.holds(60));
}
