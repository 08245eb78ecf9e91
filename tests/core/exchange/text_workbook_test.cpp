// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_workbook.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

struct ReadText {
    QString cells;
    QString encoding;
    QString newline;
    QString delimiter;
    std::size_t warnings;
};

ReadText readText(const std::string& content, const QString& name = u"berkas.csv"_s) {
    const ScratchFolder folder;
    const auto book = opened(folder.file(name, content));
    CHECK(book->container() == Container::Text);
    const Grid grid = gridOf(*book);
    return {cellsOf(grid), book->encoding().value_or(QString()),
            book->newline().value_or(QString()), book->delimiter().value_or(QString()),
            book->warnings().size()};
}

ErrorCode refusal(const std::string& content, const QString& name = u"berkas.csv"_s) {
    const ScratchFolder folder;
    const auto book = openWorkbook(folder.file(name, content));
    REQUIRE_FALSE(book.has_value());
    return book.error().code;
}

} // namespace

TEST_CASE("the sign between columns is found by what most lines agree on") {
    auto [content, delimiter, cells] = GENERATE(table<std::string, QString, QString>({
        {"No,U1\n1,4\n", u","_s, u"A1=No, B1=U1, A2=1, B2=4"_s},
        {"Nama;Nilai\nAni, S.E.;8,55\nBudi, M.Si.;7,31\n", u";"_s,
         u"A1=Nama, B1=Nilai, A2=Ani, S.E., B2=8,55, A3=Budi, M.Si., B3=7,31"_s},
        {"1\t2026-08-03 07:19:35\t1,0\n", u"TAB"_s, u"A1=1, B1=2026-08-03 07:19:35, C1=1,0"_s},
        {"a|b\nc|d\n", u"|"_s, u"A1=a, B1=b, A2=c, B2=d"_s},
        {"satu\ndua\n", QString(), u"A1=satu, A2=dua"_s},
        {"sep=|\nA|1\n2|3\n", u"|"_s, u"A1=A, B1=1, A2=2, B2=3"_s},
        {"Laporan;;;\n\nNo;NIP;Nama;Jam\n1;2;Ani, S.E.;7,5\n", u";"_s,
         u"A1=Laporan, A3=No, B3=NIP, C3=Nama, D3=Jam, A4=1, B4=2, C4=Ani, S.E., D4=7,5"_s},
    }));
    const ReadText got = readText(content);
    CHECK(got.delimiter == delimiter);
    CHECK(got.cells == cells);
}

TEST_CASE("a text is read in the encoding it was written in") {
    auto [content, encoding] = GENERATE(table<std::string, QString>({
        {"première;b\n"s, u"UTF-8"_s},
        {"\xef\xbb\xbfpremière;b\n"s, u"UTF-8 BOM"_s},
        {"premi\xe8re;b\n"s, u"windows-1252"_s},
        {"\xff\xfep\0r\0e\0m\0i\0\xe8\0r\0e\0;\0b\0\n\0"s, u"UTF-16LE BOM"_s},
        {"p\0r\0e\0m\0i\0\xe8\0r\0e\0;\0b\0\n\0"s, u"UTF-16LE without BOM"_s},
        {"\xfe\xff\0p\0r\0e\0m\0i\0\xe8\0r\0e\0;\0b\0\n"s, u"UTF-16BE BOM"_s},
    }));
    const ReadText got = readText(content);
    CHECK(got.encoding == encoding);
    CHECK(got.cells == u"A1=première, B1=b"_s);
}

TEST_CASE("Windows quotes and dashes come out as people typed them") {
    CHECK(readText("Asy\x92"
                   "ari;\x93kutip\x94 \x96 \x80\n")
              .cells
          == u"A1=Asy’ari, B1=“kutip” – €"_s);
    CHECK(readText("a;b\n").encoding == u"ascii"_s);
}

TEST_CASE("a record may hold line breaks and doubled quotes, and is one row") {
    const ReadText got =
        readText("Nama,Saran\r\nAni,\"baris 1\r\nkata \"\"baik\"\"\"\r\nBudi,x\r\n");
    CHECK(got.newline == u"CRLF"_s);
    CHECK(got.cells == u"A1=Nama, B1=Saran, A2=Ani, B2=baris 1\nkata \"baik\", A3=Budi, B3=x"_s);
}

TEST_CASE("a quote that never closes does not swallow the file") {
    CHECK(readText("a,\"b\nc,d\n").cells == u"A1=a, B1=\"b, A2=c, B2=d"_s);
}

TEST_CASE("lines end with CR, LF or CRLF; blank lines keep their number") {
    auto [content, newline] = GENERATE(table<std::string, QString>({
        {"a,b\n\nc,d", u"LF"_s},
        {"a,b\r\n\r\nc,d\r\n", u"CRLF"_s},
        {"a,b\r\rc,d\r", u"CR"_s},
    }));
    const ReadText got = readText(content);
    CHECK(got.newline == newline);
    CHECK(got.cells == u"A1=a, B1=b, A3=c, B3=d"_s);
}

TEST_CASE("a NUL byte is nothing, and a file filled with them after a power cut ends there") {
    CHECK(readText("a,b,c\n\0,2,3\n"s).cells == u"A1=a, B1=b, C1=c, B2=2, C2=3"_s);
    const ReadText log = readText("1\t2021-01-01 00:00:00\r\n2\t2021-01-03 08:37:01\r\n"
                                  + std::string(300000, '\0'));
    CHECK(log.cells == u"A1=1, B1=2021-01-01 00:00:00, A2=2, B2=2021-01-03 08:37:01"_s);
    CHECK(log.warnings == 1);
}

TEST_CASE("columns of equal width are cut where the heading and the lines agree") {
    const ReadText got = readText("No. ID  Nama      Tanggal    Masuk  Pulang\n"
                                  "103     Bimasakti 03-08-2026 07:32  16:09\n"
                                  "7       Mulyadi   03-08-2026 07:24\n",
                                  u"rekap.txt"_s);
    CHECK(got.delimiter == u"FIXED"_s);
    CHECK(got.cells
          == u"A1=No. ID, B1=Nama, C1=Tanggal, D1=Masuk, E1=Pulang, A2=103, B2=Bimasakti, "
             u"C2=03-08-2026, D2=07:32, E2=16:09, "
             "A3=7, B3=Mulyadi, C3=03-08-2026, D3=07:24"_s);
}

TEST_CASE("columns parted by several blanks are told apart") {
    const ReadText got =
        readText("Nama   : Mulyadi\nTanggal  Masuk   Pulang\n03-08-2026   07:27   16:11\n===\n",
                 u"rekap.txt"_s);
    CHECK(got.delimiter == u"SPACES"_s);
    CHECK(
        got.cells
        == u"A1=Nama, B1=: Mulyadi, A2=Tanggal, B2=Masuk, C2=Pulang, A3=03-08-2026, B3=07:27, C3=16:11, A4===="_s);
}

TEST_CASE("a text longer than a piece of reading comes out whole") {
    std::string content = "No;Nama\n";
    for (int i = 1; i <= 120000; ++i)
        content += std::to_string(i) + ";\"S\xc3\xa9kar " + std::to_string(i) + "\"\n";
    const ScratchFolder folder;
    const auto book = opened(folder.file(u"besar.csv"_s, content));
    const Grid grid = gridOf(*book);
    CHECK(grid.lastRow() == 120001);
    CHECK(grid.raw(CellAddress{120001, 2}) == u"Sékar 120000"_s);
    CHECK(grid.raw(CellAddress{60001, 1}) == u"60000"_s);
}

TEST_CASE("what is no table is refused with its reason") {
    CHECK(refusal("", u"kosong.csv"_s) == ErrorCode::FileEmpty);
    CHECK(refusal("Attachment 3 not found!\n", u"lampiran.xls"_s) == ErrorCode::FileNotATable);
    CHECK(refusal("a,b\n1,2\n", u"daftar.xlsx"_s) == ErrorCode::FileNotATable);
    CHECK(refusal(std::string(5000, '\0')) == ErrorCode::FileDamaged);
    CHECK(refusal("\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11 abc") == ErrorCode::FileNotATable);
    CHECK(refusal("%PDF-1.7 ...") == ErrorCode::FileUnsupported);
    CHECK(refusal("\xef\xbf\xbd\xef\xbf\xbd\x11\xe0\xa1\xb1\x1a\xef\xbf\xbd rest", u"rusak.xls"_s)
          == ErrorCode::FileDamaged);
    CHECK(openWorkbook(u"/tidak/ada.xlsx"_s).error().code == ErrorCode::FileMissing);
}

TEST_CASE("a table with tabs under the name xls is read, as Excel does") {
    CHECK(readText("No\tNama\n1\tAni\n", u"ekspor.xls"_s).cells
          == u"A1=No, B1=Nama, A2=1, B2=Ani"_s);
}
