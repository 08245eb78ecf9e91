// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/table_grid.h"

#include "core/print/table_layout.h"
#include "core/print/units.h"
#include "tests/support/text.h"

#include <numeric>

using namespace tinjau::print;
using namespace Qt::StringLiterals;

TEST_CASE("Cells joined over rows and columns keep the others in their columns")
{
    const std::vector<Row> head = {{Cell(u"No."_s, 1, 2), Cell(u"Nilai"_s, 2), Cell(u"Ket"_s, 1, 2)},
                                   {u"U1"_s, u"U2"_s}};
    const auto placed = placeCells(head, 4);
    REQUIRE(placed[0].size() == 3);
    CHECK(placed[0][2].column == 3);
    CHECK(placed[0][2].rows == 2);
    REQUIRE(placed[1].size() == 2);
    CHECK(placed[1][0].column == 1);
    CHECK(placed[1][1].column == 2);
}

TEST_CASE("Short rows are filled up, spans are cut to the table")
{
    const auto placed = placeCells({{u"a"_s}, {Cell(u"b"_s, 9, 9)}}, 3);
    CHECK(placed[0].size() == 3);
    CHECK(placed[0][2].cell == nullptr);
    REQUIRE(placed[1].size() == 1);
    CHECK(placed[1][0].columns == 3);
    CHECK(placed[1][0].rows == 1);
}

TEST_CASE("Columns fill their table; fixed ones alone make it narrower, too wide ones are squeezed")
{
    const qreal width = 165 * perMm;
    const auto sum = [](const std::vector<qreal>& all) {
        return std::accumulate(all.begin(), all.end(), 0.0);
    };
    CHECK(sum(columnWidths({Column::mm(10), Column::share(2), Column::share(1)}, width))
          == Approx(width));
    CHECK(sum(columnWidths({Column::mm(10), Column::mm(20)}, width)) == Approx(30 * perMm));
    CHECK(sum(columnWidths({Column::mm(150), Column::mm(150)}, width)) == Approx(width));
    const auto squeezed = columnWidths({Column::mm(100), Column::mm(100), Column::share(1)}, width);
    CHECK(sum(squeezed) == Approx(width));
    CHECK(squeezed[2] > 20 * perMm);
}
