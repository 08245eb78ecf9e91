// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_workbook.h"
#include "tests/support/cell_list.h"
#include "tests/support/text.h"
#include "tests/support/xls_bytes.h"

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workbook> opened(const std::string& bytes)
{
    const TemporaryFile file(u"buku.xls"_s, bytes);
    auto book = openXls(file.path());
    REQUIRE(book);
    return std::move(*book);
}

std::unique_ptr<Workbook> opened(const BiffBook& book)
{
    return opened(oleFile(u"Workbook", book.stream()));
}

ErrorCode refusal(const std::string& bytes)
{
    const TemporaryFile file(u"buku.xls"_s, bytes);
    const auto book = openXls(file.path());
    REQUIRE_FALSE(book);
    CHECK(book.error().file == file.path());
    return book.error().code;
}

QStringList cellsOf(Workbook& book, std::size_t sheet = 0)
{
    CellList list;
    NoProgress progress;
    const auto facts = book.read(sheet, list, progress);
    REQUIRE(facts);
    return list.lines;
}

SheetFacts factsOf(Workbook& book)
{
    CellList list;
    NoProgress progress;
    return *book.read(0, list, progress);
}

Bytes place(unsigned row, unsigned column)
{
    return Bytes().u16(row).u16(column).u16(0);
}

/// Shared strings with the counts before them.
Bytes sharedStrings(unsigned count)
{
    return Bytes().u32(count).u32(count);
}

QString dataFile(const char* name)
{
    return QLatin1String(TINJAU_SOURCE_DIR "/tests/fuzz/seeds/xls/") + QLatin1String(name);
}

} // namespace

TEST_CASE("numbers of an old Excel file keep their exact value in each of their four spellings")
{
    BiffBook book;
    book.number(0, 0, 0.1);
    book.cell(0x027E, place(0, 1).u32(static_cast<std::uint32_t>(-7 * 4 + 2)));
    book.cell(0x027E, place(0, 2).u32(1234 * 4 + 3));
    book.cell(0x027E, place(0, 3).u32(0x40290000)); // upper half of 12.5
    book.cell(0x00BD, Bytes().u16(1).u16(2).u16(0).u32(5 * 4 + 2).u16(0).u32(6 * 4 + 2).u16(3));
    CHECK(cellsOf(*opened(book))
          == QStringList{u"A1 number 0.1"_s, u"B1 number -7"_s, u"C1 number 12.34"_s,
                         u"D1 number 12.5"_s, u"C2 number 5"_s, u"D2 number 6"_s});
}

TEST_CASE("a shared string keeps its text when it changes its width in the next record")
{
    BiffBook book;
    book.global(0x00FC, sharedStrings(3).u16(4).u8(0).text("ab"));
    book.global(0x003C, Bytes().u8(1).wide(u"\u00e9\u4e2d").u16(2).u8(9).u16(1).wide(u"x\n"));
    book.global(0x003C, Bytes().zeros(4).u16(1).u8(0));
    book.global(0x003C, Bytes().u8(0).text("z"));
    for (unsigned i = 0; i < 3; ++i) book.cell(0x00FD, place(i, 0).u32(i));
    CHECK(cellsOf(*opened(book))
          == QStringList{u"A1 text ab\u00e9\u4e2d"_s, u"A2 text x\n"_s, u"A3 text z"_s});
}

TEST_CASE("shared strings are read although the table says that it has none")
{
    BiffBook book;
    book.global(0x00FC, sharedStrings(0).u16(2).u8(0).text("OK"));
    book.cell(0x00FD, place(0, 0).u32(0));
    const auto read = opened(book);
    CHECK(cellsOf(*read) == QStringList{u"A1 text OK"_s});
    CHECK(read->warnings().empty());
}

TEST_CASE("a text that the table does not hold is left out with a warning, once")
{
    BiffBook book;
    book.cell(0x00FD, place(0, 0).u32(7));
    book.number(0, 1, 1);
    const auto read = opened(book);
    cellsOf(*read);
    CHECK(cellsOf(*read) == QStringList{u"B1 number 1"_s});
    REQUIRE(read->warnings().size() == 1);
    CHECK(read->warnings().front().code == ReadWarning::Code::Recovered);
    CHECK(read->warnings().front().where == u"Data"_s);
}

TEST_CASE("cached results of formulas are numbers, texts, truths and errors")
{
    const auto result = [](unsigned kind, unsigned value) {
        return Bytes().u8(kind).u8(0).u8(value).zeros(3).u16(0xFFFF).zeros(8).bytes();
    };
    BiffBook book;
    book.cell(0x0006, place(0, 0).f64(2.5).zeros(8));
    book.cell(0x0006, place(0, 1).text(result(0, 0)));
    book.cell(0x04BC, Bytes().zeros(10));
    book.cell(0x0207, Bytes().u16(4).u8(0).text("Ba"));
    book.cell(0x003C, Bytes().u8(0).text("ik"));
    book.cell(0x0006, place(0, 2).text(result(1, 1)));
    book.cell(0x0006, place(0, 3).text(result(2, 0x07)));
    book.cell(0x0006, place(0, 4).text(result(3, 0)));
    book.cell(0x0205, place(1, 0).u8(0).u8(0)).cell(0x0205, place(1, 1).u8(0x2A).u8(1));
    CHECK(cellsOf(*opened(book))
          == QStringList{u"A1 =number 2.5"_s, u"B1 =text Baik"_s, u"C1 =bool true"_s,
                         u"D1 =error #DIV/0!"_s, u"A2 bool false"_s, u"B2 error #N/A"_s});
}

TEST_CASE("a number is a date where its style says so, in both ways to count days")
{
    const bool from1904 = GENERATE(false, true);
    BiffBook book;
    if (from1904) book.global(0x0022, Bytes().u16(1));
    const std::string code = "dd/mm/yyyy hh:mm";
    book.global(0x041E, Bytes().u16(164).u16(static_cast<unsigned>(code.size())).u8(0).text(code));
    for (const unsigned format : {0u, 14u, 164u})
        book.global(0x00E0, Bytes().u16(0).u16(format).zeros(16));
    const double stored = from1904 ? 43864 : 45326;
    book.number(0, 0, stored, 0).number(0, 1, stored, 1).number(0, 2, stored + 0.5, 2);
    CHECK(cellsOf(*opened(book))
          == QStringList{from1904 ? u"A1 number 43864"_s : u"A1 number 45326"_s,
                         u"B1 date 2024-02-04"_s, u"C1 datetime 2024-02-04T12:00:00"_s});
}

TEST_CASE("cells that a program wrote out of order come in order, the later of two counts")
{
    BiffBook book;
    book.number(5, 0, 6).number(0, 1, 99).number(0, 0, 1).number(0, 1, 2);
    book.cell(0x00BD, Bytes().u16(2).u16(0).u16(0).u32(3 * 4 + 2).u16(0).u32(4 * 4 + 2).u16(1));
    book.label(1, 0, "dua");
    CHECK(cellsOf(*opened(book))
          == QStringList{u"A1 number 1"_s, u"B1 number 2"_s, u"A2 text dua"_s, u"A3 number 3"_s,
                         u"B3 number 4"_s, u"A6 number 6"_s});
}

TEST_CASE("merged ranges, hidden rows, columns and sheets are told")
{
    BiffBook book;
    book.hideSheet();
    book.cell(0x007D, Bytes().u16(2).u16(3).u16(0).u16(0).u16(1));
    book.cell(0x0208, Bytes().u16(4).zeros(10).u16(0x20).zeros(2));
    book.cell(0x0208, Bytes().u16(5).zeros(14));
    book.number(0, 0, 1);
    book.cell(0x00E5, Bytes().u16(2).u16(0).u16(0).u16(0).u16(3).u16(1).u16(2).u16(0).u16(0));
    const auto read = opened(book);
    CHECK(read->sheets().front().isHidden);
    const SheetFacts facts = factsOf(*read);
    CHECK(facts.hiddenColumns == std::vector{3, 4});
    CHECK(facts.hiddenRows == std::vector{5});
    REQUIRE(facts.merged.size() == 2);
    CHECK(toA1(facts.merged[0]) == u"A1:D1"_s);
    CHECK(toA1(facts.merged[1]) == u"A2:A3"_s);
}

TEST_CASE("what a chart in a sheet holds is not taken for cells")
{
    BiffBook book;
    book.number(0, 0, 1);
    book.cell(0x0809, Bytes().u16(0x0600).u16(0x0020).zeros(12));
    book.number(3, 3, 42).cell(0x000A, {});
    book.number(1, 0, 2);
    CHECK(cellsOf(*opened(book)) == QStringList{u"A1 number 1"_s, u"A2 number 2"_s});
}

TEST_CASE("line ends in a cell become plain ones and an empty text is no cell")
{
    BiffBook book;
    book.label(0, 0, "satu\r\ndua\rtiga").label(0, 1, "");
    CHECK(cellsOf(*opened(book)) == QStringList{u"A1 text satu\ndua\ntiga"_s});
}

TEST_CASE("a workbook of Excel 5 is read with the letters of Windows")
{
    BiffBook book(0x0500);
    book.label(0, 0,
               "Asy\x92"
               "ari")
        .number(0, 1, 3);
    const auto read = opened(oleFile(u"Book", book.stream()));
    CHECK(read->container() == Container::Biff5);
    CHECK(read->sheets().front().name == u"Data"_s);
    CHECK(cellsOf(*read) == QStringList{u"A1 text Asy\u2019ari"_s, u"B1 number 3"_s});
}

TEST_CASE("of the two generations in one file the newer workbook is read")
{
    const std::string file = oleFile(u"WORKBOOK", BiffBook().number(0, 0, 1).stream());
    CHECK(opened(file)->container() == Container::Biff8);
}

TEST_CASE("a workbook without a container around it is read")
{
    CHECK(cellsOf(*opened(BiffBook().number(0, 0, 1).stream())) == QStringList{u"A1 number 1"_s});
}

TEST_CASE("versions before Excel 5 are named")
{
    auto [id, name] = GENERATE(table<unsigned, QString>({{0x0009u, u"Excel 2 (BIFF2)"_s},
                                                         {0x0209u, u"Excel 3 (BIFF3)"_s},
                                                         {0x0409u, u"Excel 4 (BIFF4)"_s}}));
    const TemporaryFile file(u"lama.xls"_s, BiffBook::record(id, Bytes().u16(0).u16(0x10).bytes()));
    const auto book = openXls(file.path());
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::FileUnsupported);
    CHECK(book.error().values == QStringList{name});
}

TEST_CASE("a password is noticed before any cell is read")
{
    BiffBook book;
    book.global(0x002F, Bytes().u16(1).zeros(50));
    CHECK(refusal(oleFile(u"Workbook", book.stream())) == ErrorCode::FileProtected);
    CHECK(refusal(oleFile(u"EncryptedPackage", "geheim")) == ErrorCode::FileProtected);
}

TEST_CASE("an Office file that is no workbook, and a file of another kind, are no tables")
{
    CHECK(refusal(oleFile(u"WordDocument", "Yth. Bapak Bupati")) == ErrorCode::FileNotATable);
    CHECK(refusal("Attachment not found") == ErrorCode::FileNotATable);
    CHECK(refusal("") == ErrorCode::FileEmpty);
}

TEST_CASE("a missing file is told apart from a damaged one")
{
    const auto book = openXls(u"/tidak/ada.xls"_s);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::FileMissing);
}

TEST_CASE("a file that was cut keeps what came before the cut, and says so")
{
    BiffBook book;
    for (unsigned row = 0; row < 2000; ++row) book.number(row, 0, row);
    const std::string whole = oleFile(u"Workbook", book.stream());
    const auto read = opened(whole.substr(0, whole.size() / 2));
    const QStringList cells = cellsOf(*read);
    CHECK(cells.size() > 500);
    CHECK(cells.size() < 2000);
    CHECK(cells.front() == u"A1 number 0"_s);
    CHECK(read->warnings().front().code == ReadWarning::Code::Recovered);
}

TEST_CASE("a chain of sectors that loops is damage, wherever it loops")
{
    std::string file = oleFile(u"Workbook", BiffBook().number(0, 0, 1).stream());
    const auto linkBack = [&file](std::size_t from, char to) { file[512 + 4 * from] = to; };
    SECTION("the workbook")
    {
        linkBack(4, 2);
    }
    SECTION("the directory")
    {
        linkBack(1, 1);
        file[512 + 4 + 1] = file[512 + 4 + 2] = file[512 + 4 + 3] = 0;
    }
    SECTION("the list of table sectors")
    {
        // The list starts at the stream's sector 3, whose last entry points to itself.
        file.replace(68, 4, Bytes().u32(3).bytes());
        file.replace(512 * 5 - 4, 4, Bytes().u32(3).bytes());
    }
    CHECK(refusal(file) == ErrorCode::FileDamaged);
}

TEST_CASE("a container cut within its first sectors is damaged, not empty")
{
    const std::string file = oleFile(u"Workbook", BiffBook().number(0, 0, 1).stream());
    for (const std::size_t length : {8u, 100u, 511u, 512u, 700u, 1100u}) {
        CAPTURE(length);
        CHECK(refusal(file.substr(0, length)) == ErrorCode::FileDamaged);
    }
}

TEST_CASE("impossible sizes in the header of a container are damage")
{
    std::string file = oleFile(u"Workbook", BiffBook().number(0, 0, 1).stream());
    const std::size_t field = GENERATE(30u, 32u);
    file[field] = static_cast<char>(GENERATE(0, 1, 31, 64));
    CHECK(refusal(file) == ErrorCode::FileDamaged);
}

TEST_CASE("a workbook that lists no sheet is damaged")
{
    const std::string stream =
        BiffBook::record(0x0809, Bytes().u16(0x0600).u16(5).zeros(12).bytes())
        + BiffBook::record(0x000A, {});
    CHECK(refusal(oleFile(u"Workbook", stream)) == ErrorCode::FileDamaged);
}

TEST_CASE("a sheet that does not stand where the workbook says is named as damaged")
{
    std::string stream = BiffBook().number(0, 0, 1).stream();
    const std::size_t place = stream.find(std::string("\x85\x00", 2)) + 4;
    stream.replace(place, 4, Bytes().u32(GENERATE(1u, 3000u, 0xFFFFFFF0u)).bytes());
    const auto read = opened(oleFile(u"Workbook", stream));
    CellCount count;
    NoProgress progress;
    const auto facts = read->read(0, count, progress);
    REQUIRE_FALSE(facts);
    CHECK(facts.error().code == ErrorCode::FileDamaged);
    CHECK(facts.error().values == QStringList{u"Data"_s});
}

TEST_CASE("sheets that claim the same place are read once, so that reading all stays short")
{
    BiffBook book;
    for (unsigned row = 0; row < 60000; ++row) book.number(row, 0, row);
    std::string stream = book.stream();
    // 5,000 sheets, all at the place of the first.
    const std::size_t listed = stream.find(std::string("\x85\x00", 2));
    std::string entry = stream.substr(listed, 16);
    const std::size_t size = 4u + static_cast<unsigned char>(entry[2]);
    entry = stream.substr(listed, size);
    const std::size_t begin = listed + size * 5001 + 4;
    entry.replace(4, 4, Bytes().u32(begin).bytes());
    std::string many;
    for (int i = 0; i < 5000; ++i) many += entry;
    stream.replace(listed + 4, 4, Bytes().u32(begin).bytes());
    stream.insert(listed, many);
    const auto read = opened(oleFile(u"Workbook", stream));
    REQUIRE(read->sheets().size() == 5001);
    CellCount count;
    NoProgress progress;
    std::size_t readable = 0;
    for (std::size_t i = 0; i < read->sheets().size(); ++i) {
        readable += read->read(i, count, progress).has_value() ? 1u : 0u;
    }
    CHECK(readable == 1);
    CHECK(count.cells == 60000);
}

TEST_CASE("a huge declared range and cells at the far corner cost nothing")
{
    BiffBook book;
    book.cell(0x0200, Bytes().u32(0).u32(0xFFFFFFFF).u16(0).u16(0xFFFF).u16(0));
    book.cell(0x00E5, Bytes().u16(0xFFFF).u16(0).u16(0xFFFF).u16(0).u16(0xFFFF));
    book.number(65535, 255, 1);
    const auto read = opened(book);
    CHECK(cellsOf(*read) == QStringList{u"IV65536 number 1"_s});
    CHECK(factsOf(*read).merged.size() == 1);
}

TEST_CASE("a workbook of LibreOffice is read in full")
{
    auto book = openXls(dataFile("pegawai.xls"));
    REQUIRE(book);
    REQUIRE((*book)->sheets().size() == 3);
    CHECK((*book)->sheets()[1].isHidden);
    CHECK(cellsOf(**book)
          == QStringList{u"A1 text Rekap presensi"_s,
                         u"A2 text NIP"_s,
                         u"B2 text Nama"_s,
                         u"C2 text Tanggal"_s,
                         u"D2 text Masuk"_s,
                         u"E2 text Nilai"_s,
                         u"A3 text 199001012015031001"_s,
                         u"B3 text Siti Asy\u2019ariyah"_s,
                         u"C3 date 2026-08-03"_s,
                         u"D3 time 07:25:30"_s,
                         u"E3 number 3.5"_s,
                         u"A4 text 199002022016042002"_s,
                         u"B4 text I Wayan \u00e9\u4e2d"_s,
                         u"C4 datetime 2026-08-04T16:05:00"_s,
                         u"D4 duration 26:30:00"_s,
                         u"E4 bool true"_s,
                         u"B5 text Jumlah"_s,
                         u"C5 =text selesai"_s,
                         u"D5 =error #DIV/0!"_s,
                         u"E5 =number 3.5"_s});
    CHECK((*book)->warnings().empty());
}

TEST_CASE("the old Excel files of the corpus give the cells that other readers find")
{
    const QString corpus = qEnvironmentVariable("TINJAU_CORPUS");
    if (corpus.isEmpty()) return;
    struct Expected {
        const char* file;
        std::vector<std::size_t> cells;
    };
    const std::vector<Expected> files{
        {"attendance/06_rekap_solution.xls", {252}},
        {"attendance/07_laporan_personal.xls", {185}},
        {"attendance/08_att_record_dev_0_20260815_073012.xls", {73}},
        {"attendance/09_001_StandardReport.xls", {1, 1, 82}},
        {"hard/calamine__sst_continue.xls", {136}},
        {"hard/poi__1904DateWindowing.xls", {2, 0, 0}},
        {"hard/readxl__65536-rows-xls.xls", {2}},
        {"real/absen_jam_teks.xls", {32}},
        {"real/pegawai_dua_nip_satu_sel.xls", {353}},
        {"real/skm_dpmptsp_2020.xls", {6834}},
        {"real/solution_absensi_harian.xls", {391}}, // and 116 empty texts
        {"real/zk_standard_report.xls", {47, 47, 25, 107}},
    };
    for (const auto& [name, expected] : files) {
        CAPTURE(name);
        auto book = openXls(corpus + u"/corpus/"_s + QLatin1String(name));
        REQUIRE(book);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
            CellCount count;
            NoProgress progress;
            CHECK((*book)->read(i, count, progress));
            found.push_back(count.cells);
        }
        CHECK(found == expected);
    }
}
