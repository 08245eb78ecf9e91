// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

std::string workbook(const std::string& inside, const std::string& encoding = "UTF-8") {
    return "<?xml version=\"1.0\" encoding=\"" + encoding
           + "\"?><?mso-application progid=\"Excel.Sheet\"?>"
             "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
             "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
             "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><Styles><Style "
             "ss:ID=\"tgl\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
             "<Style ss:ID=\"jam\"><NumberFormat ss:Format=\"h:mm\"/></Style><Style ss:ID=\"anak\" "
             "ss:Parent=\"tgl\"/></Styles>"
           + inside + "</Workbook>";
}

} // namespace

TEST_CASE("a workbook that Excel 2003 saved as XML is read, whatever its name") {
    const ScratchFolder folder;
    const auto book = opened(folder.file(
        u"presensi.xls"_s,
        workbook(
            "<Worksheet ss:Name=\"Rekap\"><Table ss:ExpandedColumnCount=\"9\"><Column "
            "ss:Index=\"2\" ss:Hidden=\"1\" ss:Span=\"1\"/>"
            "<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data "
            "ss:Type=\"String\">No&#10;Urut</Data><Comment><Data>catatan</Data></Comment></Cell>"
            "<Cell><Data ss:Type=\"Number\">1.5</Data></Cell></Row>"
            "<Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:Index=\"3\" ss:StyleID=\"anak\"><Data "
            "ss:Type=\"DateTime\">2026-08-03T00:00:00.000</Data></Cell>"
            "<Cell ss:StyleID=\"jam\" ss:Formula=\"=NOW()\"><Data "
            "ss:Type=\"DateTime\">1899-12-31T07:31:00.000</Data></Cell>"
            "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data "
            "ss:Type=\"Error\">#N/A</Data></Cell></Row></Table></Worksheet>"
            "<Worksheet ss:Name=\"Lain\"><Table><Row><Cell><Data "
            "ss:Type=\"String\">x</Data></Cell></Row></Table>"
            "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></"
            "Worksheet>")));
    CHECK(book->container() == Container::Xml2003);
    REQUIRE(book->sheets().size() == 2);
    CHECK(book->sheets()[1].isHidden);
    const Grid grid = gridOf(*book);
    CHECK(cellsOf(grid) == u"A1=No\nUrut, C1=1.5, C4=2026-08-03, D4=07:31:00, E4=true, F4=#N/A"_s);
    CHECK(grid.at({4, 4})->isFormula == 1);
    CHECK(grid.displayed(*grid.at({4, 3})) == u"03/08/2026"_s);
    CHECK(toA1(grid.facts().merged.at(0)) == u"A1:B2"_s);
    CHECK(grid.facts().hiddenRows == std::vector<int>{4});
    CHECK(grid.facts().hiddenColumns == std::vector<int>{2, 3});
    CHECK(cellsOf(gridOf(*book, 1)) == u"A1=x"_s);
}

TEST_CASE("an XML workbook in Windows-1252 keeps its signs, and a cut one is damaged") {
    const ScratchFolder folder;
    const std::string text =
        workbook("<Worksheet ss:Name=\"A\"><Table><Row><Cell><Data ss:Type=\"String\">Asy\x92"
                 "ari</Data></Cell></Row></Table></Worksheet>",
                 "windows-1252");
    CHECK(cellsOf(gridOf(*opened(folder.file(u"a.xml"_s, text)))) == u"A1=Asy’ari"_s);
    const auto cut = openWorkbook(folder.file(u"b.xml"_s, text.substr(0, text.size() - 30)));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == ErrorCode::FileDamaged);
    CHECK(cut.error().values == QStringList{u"b.xml"_s});
}
