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

QString cellsOfXlsx(XlsxBuilder&& builder) {
    const ScratchFolder folder;
    const auto book = opened(std::move(builder).saved(folder.path(u"buku.xlsx"_s)));
    CHECK(book->container() == Container::Xlsx);
    return cellsOf(gridOf(*book));
}

/// The error of a file that cannot be opened, or whose first sheet cannot be read.
Error refusalOf(const QString& path) {
    auto book = openWorkbook(path);
    if (!book) return book.error();
    NoProgress progress;
    auto grid = Grid::load(**book, 0, progress);
    REQUIRE_FALSE(grid.has_value());
    return grid.error();
}

Error refusalOf(XlsxBuilder&& builder) {
    const ScratchFolder folder;
    return refusalOf(std::move(builder).saved(folder.path(u"buku.xlsx"_s)));
}

std::string data(const std::string& rows) {
    return "<sheetData>" + rows + "</sheetData>";
}

} // namespace

TEST_CASE("every kind of cell comes out with its type and value") {
    const ScratchFolder folder;
    const auto book = opened(
        anXlsx(data("<row r=\"1\">"
                    "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>Nama "
                    "</t></r><r><t><![CDATA[& gelar]]></t></r></is></c>"
                    "<c r=\"C1\" t=\"str\"><f>A1</f><v>hasil</v></c><c r=\"D1\" "
                    "t=\"b\"><v>1</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>"
                    "<c r=\"F1\"><v>73</v></c><c r=\"G1\" t=\"d\"><v>2021-01-01T10:10:10</v></c><c "
                    "r=\"H1\" s=\"1\"><f>TODAY()</f><v>44197</v></c>"
                    "<c r=\"I1\" s=\"0\"/><c r=\"J1\" t=\"str\"><v></v></c></row>"))
            .strings("<si><t>nol</t></si><si><t>satu</t><rPh><t>hira</t></rPh></si>")
            .styles({"General", "dd/mm/yyyy"})
            .saved(folder.path(u"buku.xlsx"_s)));
    const Grid grid = gridOf(*book);
    CHECK(
        cellsOf(grid)
        == u"A1=satu, B1=Nama & gelar, C1=hasil, D1=true, E1=#N/A, F1=73, G1=2021-01-01T10:10:10, H1=2021-01-01"_s);
    CHECK(grid.type(*grid.at({1, 5})) == CellType::Error);
    CHECK(grid.type(*grid.at({1, 8})) == CellType::Date);
    CHECK(grid.at({1, 8})->isFormula == 1);
    CHECK(grid.at({1, 6})->isFormula == 0);
    CHECK(grid.displayed(*grid.at({1, 8})) == u"01/01/2021"_s);
    CHECK(grid.displayed(*grid.at({1, 4})) == u"TRUE"_s);
}

TEST_CASE("places follow from the order where a file leaves them out") {
    CHECK(cellsOfXlsx(anXlsx(
              data("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
                   "<row/><row><c/><c><v>4</v></c></row><row r=\"9\"><c><v>5</v></c></row>")))
          == u"A1=1, D1=2, E1=3, B3=4, A9=5"_s);
}

TEST_CASE("escaped characters and line ends are read as Excel shows them") {
    CHECK(cellsOfXlsx(anXlsx(
              data("<row><c t=\"inlineStr\"><is><t>ABC_x000D_&#10;DEF</t></is></c>"
                   "<c t=\"inlineStr\"><is><t>_x005F_x000D_ _xZZZZ_ _x0</t></is></c></row>")))
          == u"A1=ABC\nDEF, B1=_x000D_ _xZZZZ_ _x0"_s);
}

TEST_CASE("prefixes, missing parts and backslashes in names make no difference") {
    const ScratchFolder folder;
    const QString path =
        std::move(
            aPackage()
                .part("xl\\workbook.xml",
                      "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                      "xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/"
                      "relationships\"><x:sheets><x:sheet name=\"A\" "
                      "q:id=\"r1\"/></x:sheets></x:workbook>")
                .part("xl\\_rels\\workbook.xml.rels",
                      "<Relationships><Relationship Id=\"r1\" "
                      "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" "
                      "Target=\"worksheets\\sheet1.xml\"/></Relationships>")
                .part("xl\\worksheets\\sheet1.xml",
                      "<x:worksheet "
                      "xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/"
                      "main\"><x:sheetData><x:row r=\"1\">"
                      "<x:c r=\"B1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"))
            .saved(folder.path(u"ketat.xlsx"_s));
    const auto book = opened(path);
    CHECK(cellsOf(gridOf(*book)) == u"B1=7"_s);
    CHECK(book->sheets().at(0).name == u"A"_s);
}

TEST_CASE("hidden sheets, rows and columns and merged ranges are told apart") {
    const ScratchFolder folder;
    const auto book = opened(
        anXlsx("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
               + data("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"true\"><c "
                      "r=\"A2\"><v>2</v></c></row>")
               + "<mergeCells><mergeCell ref=\"A1:B4\"/><mergeCell ref=\"kacau\"/></mergeCells>")
            .sheet("Kedua", data(""), "hidden")
            .sheet("Ketiga", data(""), "veryHidden")
            .saved(folder.path(u"buku.xlsx"_s)));
    REQUIRE(book->sheets().size() == 3);
    CHECK_FALSE(book->sheets()[0].isHidden);
    CHECK(book->sheets()[1].isHidden);
    CHECK(book->sheets()[2].isHidden);
    const Grid grid = gridOf(*book);
    CHECK(grid.facts().hiddenRows == std::vector<int>{2});
    CHECK(grid.facts().hiddenColumns == std::vector<int>{2, 3});
    const SheetSummary summary = summarise(grid);
    CHECK(toA1(*summary.range) == u"A1:B4"_s);
    CHECK(summary.rowsWithValues == 2);
    CHECK_FALSE(summarise(gridOf(*book, 1)).range.has_value());
}

TEST_CASE("a chart sheet is named, but holds no cells") {
    const ScratchFolder folder;
    const auto book = opened(anXlsx(data("<row><c><v>1</v></c></row>"))
                                 .part("xl/_rels/other.rels", "<a/>")
                                 .saved(folder.path(u"buku.xlsx"_s)));
    CHECK(book->sheets().at(0).kind == SheetKind::Cells);
}

TEST_CASE("a book that counts from 1904 gives the days of the sheet") {
    CHECK(cellsOfXlsx(anXlsx(data("<row><c s=\"1\"><v>42735</v></c><c "
                                  "s=\"2\"><v>10.632060185185185</v></c></row>"))
                          .styles({"General", "yyyy-mm-dd", "[h]:mm:ss"})
                          .workbookProperties("date1904=\"1\""))
          == u"A1=2021-01-01, B1=255:10:10"_s);
}

TEST_CASE("a damaged part is refused by its name") {
    auto [inside, what] = GENERATE(table<std::string, std::string>({
        {data("<row><c><v>1 & 2</v></c></row>"), "bare ampersand"},
        {data("<row><c><v>1</v></row>"), "wrong nesting"},
        {data("<row r=\"2000000\"><c><v>1</v></c></row>"), "row beyond the sheet"},
        {data("<row><c r=\"ZZZZ1\"><v>1</v></c><c r=\"XFE1\"><v>1</v></c></row>"),
         "column beyond the sheet"},
        {data("<row>" + std::string(10, ' ')), "cut off"},
    }));
    INFO(what);
    const Error error = refusalOf(anXlsx(inside));
    CHECK(error.code == ErrorCode::FileDamaged);
    CHECK(error.values == QStringList{u"xl/worksheets/sheet1.xml"_s});
}

TEST_CASE("a million cells in one row are refused, not counted") {
    std::string cells;
    for (int i = 0; i < 1'000'000; ++i) cells += "<c><v>1</v></c>";
    CHECK(refusalOf(anXlsx(data("<row>" + cells + "</row>"))).code == ErrorCode::FileDamaged);
}

TEST_CASE("a million merged ranges are cut with a warning") {
    std::string ranges;
    for (int i = 1; i <= 1'000'000; ++i)
        ranges += "<mergeCell ref=\"A" + std::to_string(i) + ":B" + std::to_string(i) + "\"/>";
    const ScratchFolder folder;
    const auto book = opened(
        anXlsx(data("<row><c><v>1</v></c></row>") + "<mergeCells>" + ranges + "</mergeCells>")
            .saved(folder.path(u"buku.xlsx"_s)));
    CHECK(gridOf(*book).facts().merged.size() == 100'000);
    REQUIRE(book->warnings().size() == 1);
    CHECK(book->warnings()[0].code == ReadWarning::Code::CappedRepetition);
}

TEST_CASE("entity bombs and inflated parts are refused before they grow") {
    CHECK(
        refusalOf(
            anXlsx(data("<row><c t=\"s\"><v>0</v></c></row>"))
                .part("xl/sharedStrings.xml",
                      "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\">]><sst><si><t>&a;</t></si></sst>")
                .part("xl/_rels/x.rels", ""))
            .code
        == ErrorCode::FileDamaged);
    CHECK(refusalOf(anXlsx(data("<row>" + std::string(100 << 20, ' ') + "</row>"))).code
          == ErrorCode::FileDamaged);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    CHECK(refusalOf(anXlsx(deep)).code == ErrorCode::FileDamaged);
}

TEST_CASE("a part that is there twice is read with a warning") {
    const ScratchFolder folder;
    const QString path = anXlsx(data("<row><c><v>1</v></c></row>"))
                             .part("xl/worksheets/sheet1.xm_", "<a/>")
                             .saved(folder.path(u"buku.xlsx"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("sheet1.xm_", "sheet1.xml");
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto book = opened(path);
    REQUIRE(book->warnings().size() == 1);
    CHECK(book->warnings()[0].code == ReadWarning::Code::DuplicatePart);
    CHECK(book->warnings()[0].where == u"xl/worksheets/sheet1.xml"_s);
}

TEST_CASE("a zip that is cut off is damaged, a zip of something else is named") {
    const ScratchFolder folder;
    QFile file(anXlsx(data("<row><c><v>1</v></c></row>")).saved(folder.path(u"buku.xlsx"_s)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const qsizetype size : {30, 300, 800}) {
        const QString cut =
            folder.file(u"potong.xlsx"_s, {bytes.constData(), static_cast<std::size_t>(size)});
        CHECK(refusalOf(cut).code == ErrorCode::FileDamaged);
    }
    const Error other =
        refusalOf(aPackage().part("word/document.xml", "<a/>").saved(folder.path(u"surat.docx"_s)));
    CHECK(other.code == ErrorCode::FileUnsupported);
    CHECK(other.values == QStringList{u"DOCX"_s});
}

TEST_CASE("a cell that points to a text that is not there is lost with a warning") {
    const ScratchFolder folder;
    const auto book = opened(anXlsx(data("<row><c t=\"s\"><v>5</v></c><c><v>1</v></c></row>"))
                                 .strings("<si><t>a</t></si>")
                                 .saved(folder.path(u"buku.xlsx"_s)));
    CHECK(cellsOf(gridOf(*book)) == u"B1=1"_s);
    REQUIRE(book->warnings().size() == 1);
    CHECK(book->warnings()[0].code == ReadWarning::Code::Recovered);
}

TEST_CASE("cells out of order are put in order, and the first of two at one place stays") {
    CHECK(cellsOfXlsx(anXlsx(data("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"A3\"><v>2</v></c><c "
                                  "r=\"C3\"><v>9</v></c></row>"
                                  "<row r=\"1\"><c r=\"B1\"><v>3</v></c></row>")))
          == u"B1=3, A3=2, C3=1"_s);
}
