// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_export.h"
#include "core/exchange/zip_package.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime CREATED(QDate(2026, 8, 3), QTime(1, 2, 3), Qt::UTC);

std::string partOf(const QString& path, std::string_view name) {
    const auto package = ZipPackage::open(path);
    REQUIRE(package);
    const auto content = package->content(name, 1 << 20);
    REQUIRE(content);
    return *content;
}

} // namespace

TEST_CASE("a list goes out with identifiers as text and real dates, and comes back the same") {
    const ScratchFolder folder;
    const QString path = folder.path(u"daftar.xlsx"_s);
    const ExportList list{
        u"Daftar/Pegawai"_s,
        {{u"NIP"_s}, {u"Nama"_s}, {u"TMT"_s}, {u"Nilai"_s, u"0.00"_s}, {u"Masuk"_s}, {u"Saat"_s}},
        {{u"199003152015031002"_s, u"=Ani & Budi"_s, QDate(2015, 3, 1), 88.305, QTime(7, 30, 15),
          QDateTime(QDate(2026, 8, 3), QTime(7, 19, 35), Qt::UTC)},
         {u"061087"_s, std::monostate{}, QDate(), qint64(12)}}};
    REQUIRE(writeList(list, path, CREATED));
    const auto book = opened(path);
    CHECK(book->sheets().at(0).name == u"Daftar Pegawai"_s);
    const Grid grid = gridOf(*book);
    CHECK(cellsOf(grid)
          == u"A1=NIP, B1=Nama, C1=TMT, D1=Nilai, E1=Masuk, F1=Saat, A2=199003152015031002, "
             u"B2==Ani & Budi, C2=2015-03-01, D2=88.305, "
             "E2=07:30:15, F2=2026-08-03T07:19:35, A3=061087, D3=12"_s);
    CHECK(grid.type(*grid.at({2, 1})) == CellType::Text);
    CHECK(grid.displayed(*grid.at({2, 4})) == u"88,31"_s);
}

TEST_CASE("an exported list is set up for print on F4 with its heading on every page") {
    const ScratchFolder folder;
    const QString path = folder.path(u"daftar.xlsx"_s);
    REQUIRE(
        writeList({u"Pegawai"_s, {{u"NIP"_s}}, {{u"1"_s}}, {.isLandscape = true}}, path, CREATED));
    const std::string sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("paperSize=\"14\"") != sheet.npos);
    CHECK(sheet.find("orientation=\"landscape\"") != sheet.npos);
    CHECK(sheet.find("state=\"frozen\"") != sheet.npos);
    CHECK(sheet.find("<autoFilter ref=\"A1:A2\"") != sheet.npos);
    CHECK(sheet.find("&amp;P dari &amp;N") != sheet.npos);
    const std::string workbook = partOf(path, "xl/workbook.xml");
    CHECK(workbook.find("_xlnm.Print_Titles") != workbook.npos);
    CHECK(partOf(path, "docProps/core.xml").find("2026-08-03T01:02:03Z") != std::string::npos);
}

TEST_CASE("a formula carries its value for programs that do not compute") {
    const ScratchFolder folder;
    const QString path = folder.path(u"olah.xlsx"_s);
    XlsxWriter writer(path, CREATED);
    writer.addSheet(u"Olah"_s, {});
    writer.addSheet(u"olah"_s, {}); // the same name for Excel
    writer.number({1, 1}, 3);
    writer.formula({1, 2}, u"=A1*25"_s, 75, {.numberFormat = u"0.00"_s});
    writer.textFormula({1, 3}, u"=IF(B1>70,\"B\",\"C\")"_s, u"B"_s);
    writer.merge({{2, 1}, {2, 3}}, u"Mutu"_s, {.isBold = true});
    REQUIRE(writer.close());
    const auto book = opened(path);
    CHECK(book->sheets().at(1).name == u"olah (2)"_s);
    const Grid grid = gridOf(*book, 1);
    CHECK(cellsOf(grid) == u"A1=3, B1=75, C1=B, A2=Mutu"_s);
    CHECK(grid.at({1, 2})->isFormula == 1);
    CHECK(grid.facts().merged.size() == 1);
}

TEST_CASE("a file that cannot be written leaves nothing behind and keeps the old one") {
    const ScratchFolder folder;
    const auto done =
        writeList({u"A"_s, {{u"A"_s}}, {}}, folder.path(u"tidak/ada/daftar.xlsx"_s), CREATED);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::WriteFailed);
}
