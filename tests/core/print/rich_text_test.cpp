// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/document.h"

#include "tests/support/text.h"

using namespace tinjau::print;
using namespace Qt::StringLiterals;

TEST_CASE("What stands between double stars is bold")
{
    const RichText rich = RichText::marked(u"adalah **91,48** dengan mutu **A**."_s);
    REQUIRE(rich.runs.size() == 5);
    CHECK(rich.runs[1] == Run{u"91,48"_s, true});
    CHECK(rich.runs[3] == Run{u"A"_s, true});
    CHECK(rich.plain() == u"adalah 91,48 dengan mutu A."_s);
}

TEST_CASE("A double star without a partner is printed as it is")
{
    CHECK(RichText::marked(u"**) IKM"_s) == RichText(u"**) IKM"_s));
    CHECK(RichText::marked(QString()).isEmpty());
}

TEST_CASE("A document is built from blocks by plain braces")
{
    Document paper;
    paper.sections.push_back(Section{});
    auto& blocks = paper.sections.back().blocks;
    blocks.push_back(Heading{.level = 1, .number = u"BAB I"_s, .text = u"PENDAHULUAN"_s});
    blocks.push_back(Paragraph{.text = u"Satu."_s, .label = u"a."_s});
    blocks.push_back(KeepTogether{{Paragraph{.text = u"Dua."_s}, Spacer{}}});
    Table table;
    table.columns = {Column::mm(10, Align::Center), Column::share(1)};
    table.head = {{u"No."_s, u"Unsur"_s}};
    table.body.push_back({u"1"_s, Cell(RichText::bold(u"Persyaratan"_s)).shaded(0.1)});
    blocks.push_back(table);
    CHECK(blocks.size() == 4);
    CHECK(std::get<Table>(blocks.back().content).head.front().cells.size() == 2);
    CHECK(std::get<Table>(blocks.back().content).body.front().cells.size() == 2);
}
