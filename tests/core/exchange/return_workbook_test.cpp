// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_workbook.h"

#include "core/exchange/workbook.h"
#include "core/exchange/zip_package.h"
#include "tests/support/package_builder.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

namespace {

const std::string types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                          "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

ReturnWords someWords()
{
    return {u"Tinjau"_s, u"Temuan"_s, {u"Yang perlu diperbaiki"_s}, {u"No"_s, u"Tempat"_s, u"Tertulis"_s, u"Diharapkan"_s, u"Tindakan"_s}, u"Ini salinan"_s};
}

ReturnMark markAt(const QString& sheet, CellAddress at, const QString& advice = u"Perbaiki jamnya."_s)
{
    return {sheet, {at, at}, toA1(at), u"25.10"_s, u"jam"_s, advice};
}

const QDateTime now(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC);

/// What a part of the file holds; empty if there is none.
std::string partOf(const QString& path, const std::string& name)
{
    const auto package = ZipPackage::open(path);
    REQUIRE(package);
    if (!package->has(name)) return {};
    const auto content = package->content(name, 1 << 24);
    REQUIRE(content);
    return *content;
}

bool contains(const std::string& text, const std::string& piece)
{
    return text.find(piece) != std::string::npos;
}

QString cellsIn(const QString& path, std::size_t sheet)
{
    const auto book = tests::opened(path);
    return tests::cellsOf(tests::gridOf(*book, sheet));
}

const std::string twoRows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>NIP</t></is></c><c r=\"B1\" s=\"1\"><v>7.5</v></c></row>"
                            "<row r=\"3\"><c r=\"B3\" s=\"1\"><f>B1*2</f><v>15</v></c></row></sheetData>";

} // namespace

TEST_CASE("a returned xlsx is the sender's own, with marked cells and a list of problems", "[exchange]")
{
    const tests::ScratchFolder folder;
    const std::string other = "<sheetData><row r=\"1\"><c r=\"A1\"><v>42</v></c></row></sheetData><!-- stays -->";
    const QString source = tests::anXlsx(twoRows).sheet("Lain", other).styles({"0.00", "0.000"}).part("[Content_Types].xml", types)
                               .part("xl/media/picture.bin", "anything at all").saved(folder.path(u"asal.xlsx"_s));
    const QString target = folder.path(u"kembali.xlsx"_s);
    const auto returned = writeReturn(source, {markAt(u"Sheet1"_s, {1, 2}), markAt(u"Sheet1"_s, {2, 3}), markAt(u"Sheet1"_s, {3, 1})}, someWords(), target, now);
    REQUIRE(returned);
    CHECK_FALSE(returned->isCopy);
    CHECK(returned->cells == 3);
    CHECK(returned->comments == 3);

    for (const std::string name : {"xl/worksheets/sheet2.xml", "xl/media/picture.bin", "_rels/.rels"}) CHECK(partOf(target, name) == partOf(source, name));
    const std::string sheet = partOf(target, "xl/worksheets/sheet1.xml");
    CHECK(contains(sheet, "<c r=\"A1\" t=\"inlineStr\"><is><t>NIP</t></is></c>"));
    CHECK(contains(sheet, "<c r=\"B1\" s=\"2\"><v>7.5</v></c>"));
    CHECK(contains(sheet, "<row r=\"2\"><c r=\"C2\" s=\"3\"/></row><row r=\"3\"><c r=\"A3\" s=\"3\"/><c r=\"B3\" s=\"1\"><f>B1*2</f><v>15</v></c></row>"));
    CHECK(contains(sheet, "<legacyDrawing xmlns:r="));
    const std::string styles = partOf(target, "xl/styles.xml");
    CHECK(contains(styles, "FFFFC7CE"));
    CHECK(contains(styles, "<cellXfs count=\"5\"><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"201\" fillId=\"2\" applyFill=\"1\"/>"));
    CHECK(contains(partOf(target, "xl/commentsTinjau1.xml"), "<comment ref=\"C2\" authorId=\"0\">"));
    CHECK(contains(partOf(target, "xl/drawings/vmlDrawingTinjau1.vml"), "<x:Row>1</x:Row><x:Column>2</x:Column>"));
    CHECK(contains(partOf(target, "[Content_Types].xml"), "Extension=\"vml\""));

    CHECK(cellsIn(target, 0) == cellsIn(source, 0));
    CHECK(cellsIn(target, 1) == cellsIn(source, 1));
    CHECK(cellsIn(target, 2).contains(u"Perbaiki jamnya."_s));
}

TEST_CASE("an xlsx without styles gets a part of its own for them", "[exchange]")
{
    const tests::ScratchFolder folder;
    const QString source = tests::anXlsx("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>").part("[Content_Types].xml", types).saved(folder.path(u"a.xlsx"_s));
    const QString target = folder.path(u"b.xlsx"_s);
    REQUIRE(writeReturn(source, {markAt(u"Sheet1"_s, {1, 2})}, someWords(), target, now));
    CHECK(contains(partOf(target, "xl/styles.xml"), "<cellXfs count=\"3\">"));
    CHECK(contains(partOf(target, "xl/_rels/workbook.xml.rels"), "/relationships/styles\""));
    CHECK(contains(partOf(target, "xl/worksheets/sheet1.xml"), "<row><c><v>1</v></c><c s=\"1\"><v>2</v></c></row>"));
    CHECK(cellsIn(target, 0) == u"A1=1, B1=2"_s);
}

TEST_CASE("comments that a sender wrote stay, and ours stand below", "[exchange]")
{
    const tests::ScratchFolder folder;
    const std::string comments = "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>Budi</author></authors>"
                                 "<commentList><comment ref=\"B1\" authorId=\"0\"><text><t>jam dari pos jaga</t></text></comment>"
                                 "<comment ref=\"B3\" authorId=\"0\"><text><t>jumlah</t></text></comment></commentList></comments>";
    const std::string relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                  "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing\" Target=\"../drawings/vml1.vml\"/>"
                                  "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>";
    const std::string drawing = "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>";
    const QString source = tests::anXlsx(twoRows + drawing).styles({"0.00", "0.000"}).part("[Content_Types].xml", types).part("xl/comments1.xml", comments)
                               .part("xl/worksheets/_rels/sheet1.xml.rels", relations)
                               .part("xl/drawings/vml1.vml", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shapetype id=\"_x0000_t202\"/><v:shape id=\"_x0000_s1025\"/></xml>")
                               .saved(folder.path(u"a.xlsx"_s));
    const QString target = folder.path(u"b.xlsx"_s), again = folder.path(u"c.xlsx"_s);
    const std::vector<ReturnMark> marks{markAt(u"Sheet1"_s, {1, 2}), markAt(u"Sheet1"_s, {1, 1}, u"NIP & nama < kosong"_s)};
    REQUIRE(writeReturn(source, marks, someWords(), target, now));
    const std::string texts = partOf(target, "xl/comments1.xml");
    CHECK(contains(texts, "<author>Budi</author><author>Tinjau</author>"));
    CHECK(contains(texts, "<t>jam dari pos jaga</t><r><t xml:space=\"preserve\">\nPerbaiki jamnya.</t></r></text>"));
    CHECK(contains(texts, "<comment ref=\"B3\" authorId=\"0\"><text><t>jumlah</t></text></comment>"));
    CHECK(contains(texts, "<comment ref=\"A1\" authorId=\"1\"><text><t xml:space=\"preserve\">NIP &amp; nama &lt; kosong</t>"));
    const std::string boxes = partOf(target, "xl/drawings/vml1.vml");
    CHECK(contains(boxes, "<v:shape id=\"_x0000_s1025\"/><v:shape"));
    CHECK_FALSE(contains(boxes, "<x:Row>0</x:Row><x:Column>1</x:Column>")); // B1 has its box
    CHECK(contains(boxes, "<x:Row>0</x:Row><x:Column>0</x:Column>"));
    CHECK(partOf(target, "xl/worksheets/_rels/sheet1.xml.rels") == relations);

    SECTION("and a file that comes back once more does not say everything twice")
    {
        REQUIRE(writeReturn(target, marks, someWords(), again, now));
        const std::string twice = partOf(again, "xl/comments1.xml");
        CHECK(twice.find("Perbaiki jamnya.") == twice.rfind("Perbaiki jamnya."));
        CHECK(tests::opened(again)->sheets().size() == 2);
    }
}

TEST_CASE("shared strings, prefixes, merged and empty rows survive the marks", "[exchange]")
{
    const tests::ScratchFolder folder;
    const std::string data = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"4\" ht=\"30\"/></sheetData>"
                             "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells><pageMargins left=\"1\"/><tableParts count=\"0\"/>";
    const QString source = tests::anXlsx(data).strings("<si><t>Rekap &amp; daftar</t></si>").part("[Content_Types].xml", types).saved(folder.path(u"a.xlsx"_s));
    const QString target = folder.path(u"b.xlsx"_s);
    const ReturnMark wholeRow{std::nullopt, {{4, 0}, {4, 0}}, u"baris 4"_s, {}, {}, u"Baris kosong."_s};
    REQUIRE(writeReturn(source, {markAt(u"Sheet1"_s, {1, 3}), wholeRow}, someWords(), target, now));
    const std::string sheet = partOf(target, "xl/worksheets/sheet1.xml");
    CHECK(contains(sheet, "<c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c>"));
    CHECK(contains(sheet, "<row r=\"4\" ht=\"30\"><c r=\"A4\" s=\"1\"/></row>"));
    CHECK(sheet.find("<legacyDrawing") < sheet.find("<tableParts"));
    CHECK(sheet.find("<legacyDrawing") > sheet.find("<pageMargins"));
    CHECK(partOf(target, "xl/sharedStrings.xml") == partOf(source, "xl/sharedStrings.xml"));
    CHECK(cellsIn(target, 0) == u"A1=Rekap & daftar"_s);
}

TEST_CASE("a file of another format comes back as a copy with the same values", "[exchange]")
{
    const tests::ScratchFolder folder;
    const QString source = folder.file(u"a.csv"_s, "nama;jam\nSiti;07.30\nBudi;25.10\n");
    const QString target = folder.path(u"b.xlsx"_s);
    const auto returned = writeReturn(source, {ReturnMark{std::nullopt, {{3, 2}, {3, 2}}, u"B3"_s, u"25.10"_s, {}, u"Perbaiki jamnya."_s}}, someWords(), target, now);
    REQUIRE(returned);
    CHECK(returned->isCopy);
    CHECK(returned->comments == 1);
    CHECK(cellsIn(target, 0) == cellsIn(source, 0));
    CHECK(cellsIn(target, 1).contains(u"Ini salinan"_s));
    CHECK(contains(partOf(target, "xl/comments1.xml"), "Perbaiki jamnya."));
}

TEST_CASE("the file that came in is never written over", "[exchange]")
{
    const tests::ScratchFolder folder;
    const QString source = tests::anXlsx(twoRows).saved(folder.path(u"a.xlsx"_s));
    const auto returned = writeReturn(source, {markAt(u"Sheet1"_s, {1, 2})}, someWords(), source, now);
    REQUIRE_FALSE(returned);
    CHECK(returned.error().code == ErrorCode::BadArgument);
}
