// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

bool put(GridBuilder& builder, int row, int column, std::string_view text) {
    return builder.visit({.at = {row, column}, .text = text});
}

/// A book whose only sheet gives cells for ever.
class EndlessBook final : public Workbook {
public:
    Container container() const override { return Container::Text; }
    const std::vector<SheetHead>& sheets() const override { return m_sheets; }
    Result<SheetFacts> read(std::size_t, CellVisitor& visitor, Progress&) override {
        int row = 1;
        while (visitor.visit({.at = {row++, 1}, .text = "x"})) {
        }
        return SheetFacts{};
    }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

private:
    std::vector<SheetHead> m_sheets{SheetHead{}};
    std::vector<ReadWarning> m_warnings;
};

} // namespace

TEST_CASE("a grid gives rows, cells and texts back, and nothing where nothing is") {
    GridBuilder builder(SheetHead{.name = u"A"_s});
    put(builder, 2, 3, "4");
    put(builder, 2, 5, "4");
    put(builder, 7, 1, "akhir");
    const Grid grid = builder.finish({});
    CHECK(cellsOf(grid) == u"C2=4, E2=4, A7=akhir"_s);
    CHECK(grid.lastRow() == 7);
    CHECK(grid.lastColumn() == 5);
    CHECK(grid.row(2).size() == 2);
    CHECK(grid.row(0).empty());
    CHECK(grid.row(3).empty());
    CHECK(grid.row(8).empty());
    CHECK(grid.at({2, 4}) == nullptr);
    CHECK(grid.raw(CellAddress{9, 9}).isEmpty());
    CHECK(grid.head().name == u"A"_s);
}

TEST_CASE("a number keeps its value, its format and both of its texts") {
    const NumberFormat money{NumberFormat::Kind::Number, u"#,##0.00"_s};
    GridBuilder builder({});
    builder.visit({.at = {1, 1},
                   .type = CellType::Number,
                   .number = 1234.5,
                   .format = &money,
                   .isFormula = true});
    const Grid grid = builder.finish({});
    const GridCell& cell = *grid.at({1, 1});
    CHECK(grid.raw(cell) == u"1234.5"_s);
    CHECK(grid.displayed(cell) == u"1.234,50"_s);
    CHECK(grid.cell(1, cell).format->code == money.code);
    CHECK(grid.cell(1, cell).isFormula);
}

TEST_CASE("an empty sheet has no range, and a merged range alone makes one") {
    CHECK_FALSE(summarise(GridBuilder({}).finish({})).range.has_value());
    const Grid merged = GridBuilder({}).finish(
        {.merged = {{{2, 2}, {3, 4}}}, .hiddenRows = {}, .hiddenColumns = {}});
    CHECK(toA1(*summarise(merged).range) == u"B2:D3"_s);
    CHECK(summarise(merged).rowsWithValues == 0);
}

TEST_CASE("a sheet beyond the limit is refused, not cut silently") {
    EndlessBook book;
    NoProgress progress;
    const auto grid = Grid::load(book, 0, progress, 1000);
    REQUIRE_FALSE(grid.has_value());
    CHECK(grid.error().code == ErrorCode::FileTooLarge);
    CHECK(grid.error().values == QStringList{u"1000"_s});
}

TEST_CASE("cells in any order make the same grid") {
    CHECK(rc::check("any order", [] {
        const auto places = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 20), rc::gen::inRange(1, 12)));
        std::map<std::pair<int, int>, std::string> expected;
        GridBuilder builder({});
        int count = 0;
        for (const auto& place : places) {
            const std::string text = "t" + std::to_string(count++ % 7);
            expected.emplace(place, text);
            put(builder, place.first, place.second, text);
        }
        const Grid grid = builder.finish({});
        std::map<std::pair<int, int>, std::string> got;
        for (int row = 1; row <= grid.lastRow(); ++row) {
            for (const GridCell& cell : grid.row(row)) {
                got.emplace(std::pair(row, static_cast<int>(cell.column)), grid.rawUtf8(cell));
            }
        }
        RC_ASSERT(got == expected);
    }));
}
