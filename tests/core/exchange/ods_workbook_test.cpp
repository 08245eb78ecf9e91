// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "tests/support/package_builder.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const std::string NAMESPACES =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
    "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

QString anOds(const ScratchFolder& folder, const std::string& tables,
              const std::string& styles = {}) {
    return aPackage()
        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .part("content.xml",
              "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                  + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                  + "</office:spreadsheet></office:body></office:document-content>")
        .saved(folder.path(u"buku.ods"_s));
}

std::string table(const std::string& rows,
                  const std::string& attributes = "table:name=\"Lembar1\"") {
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string textCell(const std::string& text, const std::string& attributes = {}) {
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
           + "</text:p></table:table-cell>";
}

std::string valueCell(const std::string& attributes) {
    return "<table:table-cell " + attributes + "><text:p>tampil</text:p></table:table-cell>";
}

QString cellsOfOds(const std::string& rows, const std::string& styles = {}) {
    const ScratchFolder folder;
    const auto book = opened(anOds(folder, table(rows), styles));
    CHECK(book->container() == Container::Ods);
    return cellsOf(gridOf(*book));
}

Error refusalOf(const QString& path) {
    auto book = openWorkbook(path);
    if (!book) return book.error();
    NoProgress progress;
    auto grid = Grid::load(**book, 0, progress);
    REQUIRE_FALSE(grid.has_value());
    return grid.error();
}

} // namespace

TEST_CASE("repeated rows and cells are written out where they hold a value") {
    CHECK(
        cellsOfOds(row(textCell("A") + textCell("B"))
                   + row(textCell("C", "table:number-columns-repeated=\"2\""),
                         "table:number-rows-repeated=\"2\"")
                   + row("<table:table-cell table:number-columns-repeated=\"1024\"/>",
                         "table:number-rows-repeated=\"2\"")
                   + row("<table:table-cell table:number-columns-repeated=\"3\"/>" + textCell("D"))
                   + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                         "table:number-rows-repeated=\"1048570\""))
        == u"A1=A, B1=B, A2=C, B2=C, A3=C, B3=C, D6=D"_s);
}

TEST_CASE("values come from their attributes, texts from their paragraphs") {
    CHECK(
        cellsOfOds(
            row(valueCell("office:value-type=\"float\" office:value=\"1.5\"")
                + valueCell("office:value-type=\"percentage\" office:value=\"0.25\"")
                + valueCell("office:value-type=\"boolean\" office:boolean-value=\"true\"")
                + valueCell("office:value-type=\"date\" office:date-value=\"2021-01-01\"")
                + valueCell("office:value-type=\"date\" office:date-value=\"2021-01-01T10:10:10\"")
                + valueCell("office:value-type=\"time\" office:time-value=\"PT10H10M10S\"")
                + valueCell("office:value-type=\"time\" office:time-value=\"PT255H10M10S\"")
                + "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\" "
                  "office:string-value=\"\"><text:p>#N/A</text:p></table:table-cell>"
                + valueCell("office:value-type=\"string\" office:string-value=\"nilai\"")))
        == u"A1=1.5, B1=0.25, C1=true, D1=2021-01-01, E1=2021-01-01T10:10:10, F1=10:10:10, G1=255:10:10, H1=#N/A, I1=nilai"_s);
}

TEST_CASE("blanks, paragraphs, line breaks and links are the text; comments and drawings are not") {
    CHECK(cellsOfOds(row(textCell("  dua  <text:s text:c=\"2\"/>blank\n  lagi "
                                  "<text:span>tebal</text:span></"
                                  "text:p><text:p>baris<text:line-break/>tiga<text:tab/>x")
                         + "<table:table-cell "
                           "office:value-type=\"string\"><office:annotation><text:p>catatan</"
                           "text:p></office:annotation><text:p>isi</text:p>"
                           "<draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></"
                           "draw:frame></table:table-cell>"))
          == u"A1=dua   blank lagi tebal\nbaris\ntiga\tx, B1=isi"_s);
}

TEST_CASE("a merged range keeps the columns behind it in place") {
    const ScratchFolder folder;
    const auto book = opened(anOds(
        folder,
        table(
            row(textCell("A", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"")
                + "<table:covered-table-cell/>" + textCell("C")))));
    const Grid grid = gridOf(*book);
    CHECK(cellsOf(grid) == u"A1=A, C1=C"_s);
    REQUIRE(grid.facts().merged.size() == 1);
    CHECK(toA1(grid.facts().merged[0]) == u"A1:B3"_s);
}

TEST_CASE("numbers are shown in the style of their cell, row or column") {
    const ScratchFolder folder;
    const auto book = opened(anOds(
        folder,
        table("<table:table-column table:default-cell-style-name=\"angka\"/><table:table-column "
              "table:number-columns-repeated=\"3\"/>"
              + row(valueCell("office:value-type=\"float\" office:value=\"-1234.5\"")
                    + valueCell("table:style-name=\"tanggal\" office:value-type=\"date\" "
                                "office:date-value=\"2026-08-03\"")
                    + valueCell("table:style-name=\"lama\" office:value-type=\"time\" "
                                "office:time-value=\"PT10H10M10S\"")
                    + valueCell("office:value-type=\"float\" office:value=\"7\""))),
        "<number:number-style style:name=\"N1P0\"><number:number number:decimal-places=\"2\" "
        "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
        "<number:number-style style:name=\"N1\"><number:text>-</number:text><number:number "
        "number:decimal-places=\"2\" number:min-integer-digits=\"1\" number:grouping=\"true\"/>"
        "<style:map style:condition=\"value()&gt;=0\" "
        "style:apply-style-name=\"N1P0\"/></number:number-style>"
        "<number:date-style style:name=\"N2\"><number:day/><number:text> "
        "</number:text><number:month number:style=\"long\" number:textual=\"true\"/><number:text> "
        "</number:text><number:year number:style=\"long\"/></number:date-style>"
        "<number:time-style style:name=\"N3\" "
        "number:truncate-on-overflow=\"false\"><number:hours/><number:text>:</"
        "number:text><number:minutes number:style=\"long\"/></number:time-style>"
        "<style:style style:name=\"dasar\" style:family=\"table-cell\" "
        "style:data-style-name=\"N1\"/><style:style style:name=\"angka\" "
        "style:family=\"table-cell\" style:parent-style-name=\"dasar\"/>"
        "<style:style style:name=\"tanggal\" style:family=\"table-cell\" "
        "style:data-style-name=\"N2\"/><style:style style:name=\"lama\" "
        "style:family=\"table-cell\" style:data-style-name=\"N3\"/>"));
    const Grid grid = gridOf(*book);
    CHECK(grid.displayed(*grid.at({1, 1})) == u"-1.234,50"_s);
    CHECK(grid.displayed(*grid.at({1, 2})) == u"3 Agustus 2026"_s);
    CHECK(grid.displayed(*grid.at({1, 3})) == u"10:10"_s);
    CHECK(grid.type(*grid.at({1, 3})) == CellType::Duration);
    CHECK(grid.displayed(*grid.at({1, 4})) == u"7"_s);
}

TEST_CASE("hidden tables, rows and columns of an ods are told apart") {
    const ScratchFolder folder;
    const auto book = opened(
        anOds(folder,
              table(row(textCell("A")))
                  + table("<table:table-column/><table:table-column table:visibility=\"collapse\" "
                          "table:number-columns-repeated=\"2\"/>"
                              + row(textCell("B"), "table:visibility=\"filter\""),
                          "table:name=\"Rahasia\" table:style-name=\"ta2\""),
              "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
              "table:display=\"false\"/></style:style>"));
    REQUIRE(book->sheets().size() == 2);
    CHECK_FALSE(book->sheets()[0].isHidden);
    CHECK(book->sheets()[1].isHidden);
    CHECK(book->sheets()[1].name == u"Rahasia"_s);
    const Grid grid = gridOf(*book, 1);
    CHECK(cellsOf(grid) == u"A1=B"_s);
    CHECK(grid.facts().hiddenRows == std::vector<int>{1});
    CHECK(grid.facts().hiddenColumns == std::vector<int>{2, 3});
}

TEST_CASE("a repetition beyond the sheet is refused, one beyond reason is cut with a warning") {
    const ScratchFolder folder;
    const std::string bomb = row(textCell("x", "table:number-columns-repeated=\"999999999\""),
                                 "table:number-rows-repeated=\"999999999\"");
    CHECK(refusalOf(anOds(folder, table(bomb))).code == ErrorCode::FileDamaged);
    const auto book =
        opened(anOds(folder, table(row(textCell("x", "table:number-columns-repeated=\"16384\""),
                                       "table:number-rows-repeated=\"1048576\""))));
    CHECK(gridOf(*book).lastRow() < 200);
    REQUIRE(book->warnings().size() == 1);
    CHECK(book->warnings()[0].code == ReadWarning::Code::CappedRepetition);
}

TEST_CASE("an encrypted ods asks for an unprotected copy") {
    const ScratchFolder folder;
    const QString path = aPackage()
                             .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                             .part("META-INF/manifest.xml",
                                   "<manifest:manifest><manifest:file-entry><manifest:encryption-"
                                   "data/></manifest:file-entry></manifest:manifest>")
                             .part("content.xml", "acak")
                             .saved(folder.path(u"rahasia.ods"_s));
    CHECK(refusalOf(path).code == ErrorCode::FileProtected);
}
