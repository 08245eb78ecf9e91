// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_workbook.h"
#include "tests/support/cell_list.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workbook> opened(const std::string& page)
{
    const TemporaryFile file(u"ekspor.xls"_s, page);
    auto book = openHtml(file.path());
    REQUIRE(book);
    return std::move(*book);
}

Error refusal(const std::string& page)
{
    const TemporaryFile file(u"ekspor.xls"_s, page);
    const auto book = openHtml(file.path());
    REQUIRE_FALSE(book);
    CHECK(book.error().file == file.path());
    return book.error();
}

QStringList cellsOf(Workbook& book, std::size_t sheet = 0)
{
    CellList list;
    NoProgress progress;
    REQUIRE(book.read(sheet, list, progress));
    return list.lines;
}

QStringList cellsOf(const std::string& page)
{
    return cellsOf(*opened(page));
}

QStringList mergedOf(const std::string& page)
{
    CellList list;
    NoProgress progress;
    QStringList merged;
    const auto facts = opened(page)->read(0, list, progress);
    for (const CellRange& range : facts->merged) merged << toA1(range);
    return merged;
}

std::string repeated(std::string_view piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

} // namespace

TEST_CASE("cells of a page are read, also where no end tag stands")
{
    const QStringList expected{u"A1 text a"_s, u"B1 text b"_s, u"A2 text c"_s, u"B2 text d"_s};
    CHECK(cellsOf("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")
          == expected);
    CHECK(cellsOf("<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d") == expected);
    CHECK(cellsOf("<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>") == expected);
    CHECK(cellsOf("<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>") == expected);
    CHECK(cellsOf("<table><td>a</td><td>b</td><tr><td>c</td><td>d</td></table>") == expected);
}

TEST_CASE("numbers in a page are texts, so that a NIP keeps all its digits")
{
    CHECK(cellsOf("<table><tr><td>199001012015031001<td>007<td>1,5</table>")
          == QStringList{u"A1 text 199001012015031001"_s, u"B1 text 007"_s, u"C1 text 1,5"_s});
}

TEST_CASE("a number that the page gives beside a cell counts, in its format")
{
    CHECK(
        cellsOf(
            R"(<style><!-- .xl25 {mso-style-parent:style0; mso-number-format:"dd\/mm\/yyyy";} --></style>
        <table><tr><td x:num>12.5<td x:num="46237" class=xl25>03/08/2026
        <td x:num="0.5" style='mso-number-format:"Short Time"'>12:00<td x:num x:fmla="=A1">7
        <td x:num>tujuh<td x:err>#N/A<td x:bool="TRUE">TRUE<td sdval="46238" sdnum="1057;0;DD/MM/YYYY">4</table>)")
        == QStringList{u"A1 number 12.5"_s, u"B1 date 2026-08-03"_s, u"C1 time 12:00:00"_s,
                       u"D1 =number 7"_s, u"E1 text tujuh"_s, u"F1 error #N/A"_s, u"G1 bool true"_s,
                       u"H1 date 2026-08-04"_s});
}

TEST_CASE("cells stand where a browser puts them when others span rows and columns")
{
    const std::string page = "<table><tr><th rowspan=2>No<th colspan=2>Presensi<th rowspan=3>Ket"
                             "<tr><th>Masuk<th>Pulang<tr><td>1<td>07:25<td>16:00</table>";
    CHECK(cellsOf(page)
          == QStringList{u"A1 text No"_s, u"B1 text Presensi"_s, u"D1 text Ket"_s,
                         u"B2 text Masuk"_s, u"C2 text Pulang"_s, u"A3 text 1"_s,
                         u"B3 text 07:25"_s, u"C3 text 16:00"_s});
    CHECK(mergedOf(page) == QStringList{u"A1:A2"_s, u"B1:C1"_s, u"D1:D3"_s});
}

TEST_CASE("a span ends with its table, and with its head or body")
{
    CHECK(mergedOf("<table><tr><td rowspan=100>a<tr><td>b</table>") == QStringList{u"A1:A2"_s});
    CHECK(mergedOf("<table><tr><td rowspan=0>a<tr><td>b</table>") == QStringList{u"A1:A2"_s});
    const std::string grouped = "<table><thead><tr><td rowspan=9>a</thead><tbody><tr><td>b</table>";
    CHECK(mergedOf(grouped).isEmpty());
    CHECK(cellsOf(grouped) == QStringList{u"A1 text a"_s, u"A2 text b"_s});
}

TEST_CASE("blanks are shown as a browser shows them and line breaks stay")
{
    CHECK(cellsOf("<table><tr><td>\n  Siti   <b>Aminah</b> <br>\n NIP&nbsp;123 <p>x</p></td>"
                  "<td> &nbsp; </td><td>&lt;a&gt; &amp; &eacute;&#8217;</td></table>")
          == QStringList{u"A1 text Siti Aminah\nNIP 123\nx"_s, u"C1 text <a> & \u00e9\u2019"_s});
}

TEST_CASE("a table in a cell is a sheet of its own; a table without a value is none")
{
    const auto book =
        opened("<table><tr><td>luar<table><tr><td>dalam</table>akhir<td>kanan</table>"
               "<table><tr><td></table><table><caption>Rekap</caption><tr><td>x</table>");
    REQUIRE(book->sheets().size() == 3);
    CHECK(cellsOf(*book, 0) == QStringList{u"A1 text luar\nakhir"_s, u"B1 text kanan"_s});
    CHECK(cellsOf(*book, 1) == QStringList{u"A1 text dalam"_s});
    CHECK(cellsOf(*book, 2) == QStringList{u"A1 text x"_s});
    CHECK(book->sheets()[2].name == u"Rekap"_s);
    CHECK_FALSE(book->sheets()[0].name.has_value());
}

TEST_CASE("the name that Excel writes beside its only table is the name of the sheet")
{
    const auto book = opened(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><!--[if gte mso 9]><xml>"
        "<x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Data Juli</x:Name>"
        "</x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>"
        "<body><table><tr><td>x</table>");
    CHECK(book->sheets()[0].name == u"Data Juli"_s);
}

TEST_CASE("what a page says above its table is kept: the month often stands only there")
{
    const auto book = opened(
        "<html><head><title>Absensi</title><style>td {x:y}</style></head><body><h2>Bulan "
        "Juli\n2026</h2>"
        "<div>Dinas <i>Contoh</i></div><table><tr><td>x</table>kaki<table><tr><td>y</table>");
    CHECK(book->sheets()[0].leadingLines
          == std::vector{u"Absensi"_s, u"Bulan Juli 2026"_s, u"Dinas Contoh"_s});
    CHECK(book->sheets()[1].leadingLines == std::vector{u"kaki"_s});
}

TEST_CASE("rows and columns that a page hides are told")
{
    const auto book = opened("<table><col><col span=2 style='display:none'><tr><td>a<tr "
                             "style=\"display: none\"><td>b</table>");
    CellList list;
    NoProgress progress;
    const auto facts = book->read(0, list, progress);
    CHECK(facts->hiddenColumns == std::vector{2, 3});
    CHECK(facts->hiddenRows == std::vector{2});
}

TEST_CASE("the bytes of a page tell its encoding, its own word only where they leave it open")
{
    const std::string meta1252 =
        "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">";
    const std::string metaUtf8 = "<meta charset='utf-8'>";
    auto [page, encoding, text] = GENERATE_COPY(table<std::string, QString, QString>({
        {"<table><tr><td>a</table>", u"ascii"_s, u"a"_s},
        {metaUtf8 + "<table><tr><td>a</table>", u"UTF-8"_s, u"a"_s},
        {meta1252 + "<table><tr><td>a</table>", u"windows-1252"_s, u"a"_s},
        {meta1252 + "<table><tr><td>\xc3\xa9</table>", u"UTF-8"_s, u"\u00e9"_s},
        {metaUtf8 + "<table><tr><td>\xe9\x92</table>", u"windows-1252"_s, u"\u00e9\u2019"_s},
        {"\xef\xbb\xbf<table><tr><td>\xc3\xa9</table>", u"UTF-8 BOM"_s, u"\u00e9"_s},
    }));
    const auto book = opened(page);
    CHECK(book->encoding() == encoding);
    CHECK(cellsOf(*book) == QStringList{u"A1 text "_s + text});
}

TEST_CASE("a page in UTF-16 is read")
{
    const QString page = u"\ufeff<table><tr><td>\u00e9\u4e2d</table>"_s;
    const std::string bytes(reinterpret_cast<const char*>(page.utf16()),
                            static_cast<std::size_t>(page.size()) * 2);
    const auto book = opened(bytes);
    CHECK(book->encoding() == u"UTF-16LE BOM"_s);
    CHECK(cellsOf(*book) == QStringList{u"A1 text \u00e9\u4e2d"_s});
}

TEST_CASE("a page whose tables lie in other files or parts is named as what it is")
{
    CHECK(
        refusal("<html><frameset rows=\"*\"><frame src=\"sheet001.htm\"></frameset></html>").values
        == QStringList{u"HTML frameset"_s});
    CHECK(refusal("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table><tr><td>x</table>")
              .values
          == QStringList{u"MHTML"_s});
}

TEST_CASE("a page without a table, or with empty ones only, is refused")
{
    CHECK(refusal("<html><body><p>Sesi Anda telah berakhir.</p></body></html>").code
          == ErrorCode::FileNotATable);
    CHECK(refusal("<table><tr><td> </td></tr></table>").code == ErrorCode::FileEmpty);
}

TEST_CASE("spans beyond what HTML knows are cut with a warning, an empty filler is nothing")
{
    const std::string page = "<table><tr><td colspan=1000000 rowspan=1000000>a<td>b<tr><td>c</table>";
    CHECK(cellsOf(page) == QStringList{u"A1 text a"_s, u"ALM1 text b"_s, u"ALM2 text c"_s});
    CHECK(mergedOf(page) == QStringList{u"A1:ALL2"_s});
    const auto warnings = opened(page)->warnings();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().code == ReadWarning::Code::CappedRepetition);
    const std::string filler = "<table><tr><td>a<td colspan=16383><tr><td>b</table>";
    CHECK(opened(filler)->warnings().empty());
    CHECK(mergedOf(filler).isEmpty());
}

TEST_CASE("a value beyond the last column that a sheet can have is too much")
{
    CHECK(refusal("<table><tr>" + repeated("<td>x", 1'000'000) + "</table>").code
          == ErrorCode::FileTooLarge);
    CHECK(cellsOf("<table><tr>" + repeated("<td>", 1'000'000) + "<tr><td>a</table>")
          == QStringList{u"A2 text a"_s});
}

TEST_CASE("nesting and spans made to hurt end soon as damage")
{
    const std::string page = GENERATE(
        repeated("<table><tr><td>", 100'000), repeated("<div>", 1'000'000) + "<table><tr><td>x",
        repeated("<b><i>", 300'000) + repeated("</u>", 300'000),
        "<table><tr>" + repeated("<td rowspan=99999999>", 16'000) + repeated("<tr><td>", 500'000));
    CHECK(refusal(page).code == ErrorCode::FileDamaged);
}

TEST_CASE("a page made of one endless tag, comment, entity or attribute ends soon")
{
    const std::string begin =
        GENERATE("<!--", "<table a=\"", "<", "&", "<table><td x", "<![CDATA[", "<style>", "<?x ");
    const std::string filler = GENERATE("a", "<", "&", "- -", "\"");
    const TemporaryFile file(u"ekspor.xls"_s, begin + repeated(filler, 400'000));
    CHECK_FALSE(openHtml(file.path()));
}

TEST_CASE("the pages of the corpus give the cells that stand in them")
{
    const QString corpus = qEnvironmentVariable("TINJAU_CORPUS");
    if (corpus.isEmpty()) return;
    const auto cellsIn = [&](const char* name) {
        auto book = openHtml(corpus + u"/corpus/"_s + QLatin1String(name));
        REQUIRE(book);
        REQUIRE((*book)->sheets().size() == 1);
        return cellsOf(**book).size();
    };
    CHECK(cellsIn("attendance/14_export_web.xls") == 56);
    CHECK(cellsIn("real/absensi_html_matriks.xls") == 1118); // 43 rows of 26 columns
}
