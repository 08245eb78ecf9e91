// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/frame_lines.h"

#include <catch2/catch.hpp>

using tinjau::print::outlinesOf;

TEST_CASE("boxes of a table share their edges, so that a grid is drawn with its lines alone")
{
    std::vector<QRectF> boxes;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 3; ++column) boxes.emplace_back(column * 100, row * 50, 100, 50);
    const auto lines = outlinesOf(boxes);
    CHECK(lines.size() == 5 + 4);
    CHECK(lines.contains(QLineF(0, 0, 300, 0)));
    CHECK(lines.contains(QLineF(0, 200, 300, 200)));
    CHECK(lines.contains(QLineF(300, 0, 300, 200)));
}

TEST_CASE("boxes apart from one another keep their own outlines")
{
    const auto lines = outlinesOf({QRectF(0, 0, 10, 10), QRectF(20, 0, 10, 10)});
    CHECK(lines.size() == 8);
    CHECK_FALSE(lines.contains(QLineF(0, 0, 30, 0)));
}

TEST_CASE("a joined cell leaves no line through it")
{
    const auto lines = outlinesOf({QRectF(0, 0, 200, 50), QRectF(0, 50, 100, 50), QRectF(100, 50, 100, 50)});
    CHECK(lines.contains(QLineF(100, 50, 100, 100)));
    CHECK_FALSE(lines.contains(QLineF(100, 0, 100, 100)));
}
