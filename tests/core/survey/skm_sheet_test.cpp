// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_finder.h"
#include "core/survey/sheet_vocabulary.h"
#include "core/survey/skm_sheet.h"
#include "core/survey/skm_target.h"
#include "tests/support/memory_book.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

SkmSheet readFile(const QString& path, const SkmReadOptions& options = {})
{
    auto book = exchange::openWorkbook(path);
    REQUIRE(book);
    NoProgress progress;
    auto sheet = readSkmSheet(**book, options, progress);
    REQUIRE(sheet);
    return *sheet;
}

SkmSheet sample(const QString& name, const SkmReadOptions& options = {})
{
    return readFile(QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/survey/") + name, options);
}

SkmSheet readRows(const QStringList& lines, const SkmReadOptions& options = {},
                  const QStringList& merged = {})
{
    MemoryBook book({MemorySheet{{}, rowsOf(lines), merged, false}});
    NoProgress progress;
    auto sheet = readSkmSheet(book, options, progress);
    REQUIRE(sheet);
    return *sheet;
}

SkmReadOptions answering(const QByteArray& json)
{
    SkmReadOptions options;
    options.map = exchange::LayoutMap::parse(json).value();
    return options;
}

QString keys(const SkmSheet& sheet)
{
    QStringList found;
    for (const Question& question : sheet.answers.questions) found.append(question.element);
    return found.join(u' ');
}

QString sums(const SkmSheet& sheet)
{
    QStringList found;
    for (std::size_t i = 0; i < sheet.answers.questions.size(); ++i) {
        int sum = 0;
        for (const Response& response : sheet.answers.responses)
            sum += response.scores[i].value_or(0);
        found.append(QString::number(sum));
    }
    return found.join(u' ');
}

QStringList codes(const SkmSheet& sheet)
{
    QStringList found;
    for (const exchange::Decision& decision : sheet.decisions) found.append(decision.code);
    return found;
}

QStringList noteCodes(const SkmSheet& sheet)
{
    QStringList found;
    for (const SkmNote& note : sheet.notes) found.append(note.code);
    return found;
}

bool addsUp(const SkmRowCounts& rows)
{
    return rows.read
           == rows.respondents + rows.blank + rows.title + rows.header + rows.number + rows.total
                  + rows.footer + rows.skipped + rows.dropped;
}

const QString nineWords =
    u"PERSYARATAN PROSEDUR WAKTU BIAYA PRODUK KOMPETENSI PERILAKU PENGADUAN SARANA"_s;
const QString nineCodes = u"PERSYARATAN PROSEDUR WAKTU BIAYA PRODUK KOMPETENSI PERILAKU U8 U9"_s;
const QString wordHeader =
    u"No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana"_s;
const QString codeHeader = u"No;U1;U2;U3;U4;U5;U6;U7;U8;U9"_s;

} // namespace

TEST_CASE("blank answers stay blank and a wholly blank row is no respondent")
{
    const SkmSheet sheet = sample(u"05_kosong.csv"_s);
    CHECK(keys(sheet) == nineCodes);
    CHECK(sheet.rows.respondents == 5);
    CHECK(sheet.rows.blank == 1);
    CHECK(sums(sheet) == u"16 16 16 9 16 16 16 16 16"_s);
    CHECK(sheet.answers.responses.size() == 6); // the blank one is listed (rule Q0)
    CHECK(codes(sheet) == QStringList(u"U8_U9_AMBIGUOUS"_s));
    CHECK_FALSE(sheet.hasBlockingDecision());
}

TEST_CASE(
    "titles, group heading, numbering, totals and footer of a processing sheet are no respondents")
{
    const SkmSheet sheet = sample(u"06_tabel_pengolahan.csv"_s,
                                  answering(R"({"columns": {"U8": "SARANA", "U9": "PENGADUAN"}})"));
    CHECK(sheet.source.headerRows == std::vector<int>{6, 7});
    CHECK(sheet.source.numberRow == 8);
    CHECK(sheet.source.dataRows == exchange::RowSpan{9, 13});
    CHECK(sheet.rows == SkmRowCounts{20, 5, 1, 4, 2, 1, 4, 3, 0, 0});
    CHECK(sums(sheet) == u"18 16 15 20 18 17 18 16 17"_s);
    REQUIRE(sheet.printedIndex);
    CHECK(sheet.printedIndex->text == u"85.25"_s);
    CHECK(sheet.decisions.empty());
    CHECK(sheet.problems.empty());
}

TEST_CASE("a form in words is read by its words, and its profile too")
{
    const SkmSheet sheet = sample(u"07_google_form_kata.csv"_s);
    CHECK(keys(sheet)
          == u"PERSYARATAN PROSEDUR WAKTU BIAYA PRODUK KOMPETENSI PERILAKU SARANA PENGADUAN"_s);
    CHECK(sums(sheet) == u"12 11 9 11 11 12 12 9 10"_s);
    CHECK(sheet.decisions.empty());
    const Response& first = sheet.answers.responses.front();
    CHECK(first.profile.sex == u"P"_s);
    CHECK(first.profile.age == 34);
    CHECK(first.profile.service == u"KTP"_s);
    CHECK(first.answeredAt->when == QDateTime(QDate(2026, 4, 7), QTime(8, 12, 44), Qt::UTC));
    CHECK(first.answeredAt->hasSeconds);
    CHECK(sheet.answers.responses[1].comment == u"Tambah kursi"_s);
    CHECK_FALSE(sheet.answers.responses[3].scores[3]);
}

TEST_CASE("sixteen questions belong to the elements above them")
{
    const SkmSheet sheet = sample(u"08_16_pertanyaan.csv"_s);
    CHECK(sheet.answers.questions.size() == 16);
    CHECK(sheet.source.headerRows == std::vector<int>{1, 2, 3});
    CHECK(sheet.rows.respondents == 4);
    CHECK(sheet.rows.total == 1);
    CHECK(keys(sheet).count(u"PERILAKU"_s) == 3);
    CHECK(keys(sheet).endsWith(u"PENGADUAN SARANA"_s));
    CHECK(sheet.decisions.empty());
}

TEST_CASE("an element that nobody answered is asked, unless a person said what it means")
{
    const SkmSheet sheet = sample(u"09_biaya_tidak_berlaku.csv"_s);
    REQUIRE(codes(sheet).contains(u"ELEMENT_WITHOUT_ANSWERS"_s));
    CHECK(sheet.hasBlockingDecision());
    SkmReadOptions options;
    options.na = NaElement::Exclude;
    CHECK_FALSE(sample(u"09_biaya_tidak_berlaku.csv"_s, options).hasBlockingDecision());
    options.na = NaElement::Error;
    CHECK(sample(u"09_biaya_tidak_berlaku.csv"_s, options).hasBlockingDecision());
}

TEST_CASE("a five-point sheet waits for the choice and keeps its answers")
{
    CHECK(codes(sample(u"10_skala_lima.csv"_s)).contains(u"FIVE_POINT"_s));
    SkmReadOptions options;
    options.fivePoint = AnswerScale::FiveLinear;
    const SkmSheet sheet = sample(u"10_skala_lima.csv"_s, options);
    CHECK_FALSE(sheet.hasBlockingDecision());
    CHECK(sheet.answers.questions.front().scale == AnswerScale::FiveLinear);
    CHECK(sums(sheet) == u"12 11 12 15 11 13 14 11 11"_s);
}

TEST_CASE("letters, numbers with labels and confirmed abbreviations stand in one sheet")
{
    CHECK(codes(sample(u"11_huruf_dan_label.csv"_s)) == QStringList(u"VALUE_MEANING"_s));
    const SkmSheet sheet = sample(u"11_huruf_dan_label.csv"_s,
                                  answering(R"({"values": {"SS": 4, "S": 3, "KS": 2, "TS": 1}})"));
    CHECK(sheet.decisions.empty());
    CHECK(sums(sheet) == u"11 9 8 12 9 9 12 7 9"_s);
    CHECK(sheet.answers.responses[1].rawTexts[0] == u"4 (Sangat Baik)"_s);
}

TEST_CASE("a value outside the scale becomes blank and is listed with its cell")
{
    const SkmSheet sheet = sample(u"12_mutu_jawaban.csv"_s);
    CHECK(sheet.rows.respondents == 9);
    REQUIRE(sheet.problems.size() == 1);
    CHECK(sheet.problems[0].code == u"Q5"_s);
    CHECK(exchange::placeText(sheet.problems[0].where) == u"E8"_s);
    CHECK(sheet.answers.responses[6].rejected == std::vector<int>{0});
    CHECK(sheet.answers.responses[0].answeredAt->hasSeconds); // "Waktu" holds moments: no element
}

TEST_CASE("a form of 2014 is asked about")
{
    const SkmSheet sheet = sample(u"13_instrumen_2014.csv"_s);
    CHECK(codes(sheet) == QStringList({u"UNKNOWN_ELEMENT"_s, u"MISSING_ELEMENT"_s}));
    CHECK(sheet.decisions[0].column == u"Maklumat Pelayanan"_s);
    CHECK(sheet.decisions[1].column == u"SARANA"_s);
    SkmReadOptions options = answering(R"({"columns": {"Maklumat Pelayanan": null}})");
    options.na = NaElement::Exclude;
    const SkmSheet answered = sample(u"13_instrumen_2014.csv"_s, options);
    CHECK(answered.decisions.empty());
    CHECK(keys(answered).endsWith(u"PENGADUAN SARANA"_s)); // there, but without answers
}

TEST_CASE("columns without any value ask nothing, extra elements stand apart")
{
    const SkmSheet sheet =
        readRows({codeHeader + u";U10;U11;Transparansi"_s, u"1;4;4;4;4;4;4;4;4;4;NULL;;3"_s,
                  u"2;3;3;3;3;3;3;3;3;3;NULL;;4"_s});
    CHECK(keys(sheet) == nineCodes + u" TRANSPARANSI"_s);
    CHECK(noteCodes(sheet).contains(u"EXTRA_ELEMENT"_s));
    CHECK_FALSE(sheet.hasBlockingDecision());
}

TEST_CASE("a legend beside the table is not read, and its single row may be an example")
{
    const SkmSheet sheet = readRows({codeHeader + u";SARAN;;;Format Kolom;"_s,
                                     u"1;2;2;3;3;4;4;2;4;3;bagus;;;Nama;Isian"_s,
                                     u";;;;;;;;;;;;;PENDIDIKAN;SD"_s, u";;;;;;;;;;;;;;SMP"_s});
    CHECK(sheet.rows.respondents == 1);
    CHECK(sheet.tables[0].columns.size() == 11);
    CHECK(noteCodes(sheet).contains(u"EXAMPLE_ROW"_s));
    CHECK(addsUp(sheet.rows));
}

TEST_CASE("sample rows of a template are skipped with a note")
{
    const SkmSheet sheet =
        readRows({u"Pilar;Nama;"_s + codeHeader.mid(3), u"Contoh Pilar;;4;3;4;3;4;3;4;3;4"_s});
    CHECK(sheet.rows.respondents == 0);
    CHECK(sheet.rows.skipped == 1);
    CHECK(noteCodes(sheet).contains(u"SAMPLE_SKIPPED"_s));
    CHECK(noteCodes(sheet).contains(u"NO_RESPONDENTS"_s));
    CHECK_FALSE(codes(sheet).contains(u"ELEMENT_WITHOUT_ANSWERS"_s));
}

TEST_CASE("values beyond the last heading do not move the columns")
{
    const SkmSheet sheet =
        readRows({wordHeader, u"1;4;4;4;4;4;4;4;4;4;x;y"_s, u"2;3;3;3;3;3;3;3;3;3;x;y"_s});
    CHECK(keys(sheet) == nineWords);
    CHECK(sums(sheet) == u"7 7 7 7 7 7 7 7 7"_s);
}

TEST_CASE("a header of three rows is joined through merged cells")
{
    const SkmSheet sheet =
        readRows({u"NO;JK;UNSUR PELAYANAN"_s,
                  u";;Persyaratan;;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Aduan;Sarpras"_s,
                  u";;P1;P2;P3;P4;P5;P6;P7;P8;P9;P10"_s, u"1;L;4;2;3;3;3;4;4;4;3;3"_s},
                 {}, {u"A1:A3"_s, u"B1:B3"_s, u"C1:L1"_s, u"C2:D2"_s});
    CHECK(sheet.source.headerRows == std::vector<int>{1, 2, 3});
    CHECK(keys(sheet) == u"PERSYARATAN "_s + nineWords);
    CHECK(sheet.answers.responses[0].profile.sex == u"L"_s);
    CHECK(sheet.decisions.empty());
}

TEST_CASE("repeated headers, sections and sub-totals inside the data are no respondents")
{
    const SkmSheet sheet = readRows(
        {wordHeader, u"LAYANAN KTP"_s, u"1;4;4;4;4;4;4;4;4;4"_s, u"2;4;4;4;4;4;4;4;4;4"_s,
         u"Jumlah;8;8;8;8;8;8;8;8;8"_s, u"LAYANAN KK"_s, wordHeader, u"3;3;3;3;3;3;3;3;3;3"_s,
         u";11;11;11;11;11;11;11;11;11"_s, u"Long Contoh, 5 Mei 2026"_s, u"Kepala Dinas"_s});
    CHECK(sheet.rows.respondents == 3);
    CHECK(sheet.rows.header == 2);
    CHECK(sheet.rows.total == 2); // the second by its sums alone
    CHECK(sheet.answers.responses[0].profile.service == u"LAYANAN KTP"_s);
    CHECK(addsUp(sheet.rows));
}

TEST_CASE("straight lines of fours are respondents although they equal the mean above them")
{
    QStringList lines{u"U1;U2;U3;U4;U5;U6;U7;U8;U9"_s};
    for (int i = 0; i < 6; ++i) lines.append(u"4;4;4;4;4;4;4;4;4"_s);
    CHECK(readRows(lines).rows.respondents == 6);
}

TEST_CASE("a sum in the file that is not ours is named with its cell")
{
    const SkmSheet sheet = readRows({codeHeader, u"1;4;4;4;4;4;4;4;4;4"_s, u"2;3;3;3;3;3;3;3;3;3"_s,
                                     u"Jumlah;7;7;9;7;7;7;7;7;7"_s});
    REQUIRE(sheet.problems.size() == 1);
    CHECK(sheet.problems[0].code == u"TOTAL_DIFFERS"_s);
    CHECK(exchange::placeText(sheet.problems[0].where) == u"D4"_s);
    CHECK(sheet.problems[0].expected == u"7"_s);
}

TEST_CASE("words tell U8 and U9 apart, and swapped contents are noticed")
{
    const SkmSheet told = readRows({codeHeader, u"1;3;3;3;3;3;3;3;Baik;Dikelola dengan baik"_s,
                                    u"2;3;3;3;3;3;3;3;Cukup;Tidak ada"_s});
    CHECK(keys(told).endsWith(u"SARANA PENGADUAN"_s));
    CHECK(told.decisions.empty());
    const SkmSheet swapped = readRows({wordHeader, u"1;3;3;3;3;3;3;3;Buruk;Dikelola dengan baik"_s,
                                       u"2;3;3;3;3;3;3;3;Buruk;Berfungsi kurang maksimal"_s});
    REQUIRE(codes(swapped).contains(u"CONTENT_MISMATCH"_s));
    CHECK(swapped.decisions[0].choices.front() == u"swap"_s);
}

TEST_CASE("a legend of the sheet tells what U8 and U9 are")
{
    const SkmSheet inOneCell = readRows(
        {codeHeader, u"1;4;4;4;4;4;4;4;4;4"_s, u"Jumlah;4;4;4;4;4;4;4;4;4"_s, u"Keterangan :"_s,
         u"- U8 = Sarana dan Prasarana"_s, u"- U9 = Penanganan Pengaduan"_s});
    CHECK(keys(inOneCell).endsWith(u"SARANA PENGADUAN"_s));
    CHECK(inOneCell.decisions.empty());
    const SkmSheet beside = readRows({codeHeader + u";;U1;Persyaratan"_s,
                                      u"1;4;4;4;4;4;4;4;4;4;;U8;: Penanganan pengaduan"_s,
                                      u"2;4;4;4;4;4;4;4;4;4;;U9;: Sarana"_s});
    CHECK(keys(beside) == nineWords);
    CHECK(beside.rows.respondents == 2);
}

TEST_CASE("a legend that calls 1 the best answer asks whether the scale is reversed")
{
    const SkmSheet sheet = readRows({u"1 = Sangat baik"_s, u"2 = Baik"_s, u"3 = Kurang baik"_s,
                                     u"4 = Tidak baik"_s, wordHeader, u"1;1;1;2;1;1;1;2;1;1"_s});
    CHECK(codes(sheet) == QStringList(u"REVERSED"_s));
    SkmReadOptions options;
    options.isReversed = true;
    const SkmSheet turned = readRows(
        {u"1 = Sangat baik"_s, u"2 = Baik"_s, wordHeader, u"1;1;1;2;1;1;1;2;1;1"_s}, options);
    CHECK(turned.decisions.empty());
    CHECK(turned.answers.questions[0].scale == AnswerScale::FourReversed);
}

TEST_CASE("what one of U8 and U9 is follows from the other")
{
    const SkmSheet sheet =
        readRows({u"No;U1;U2;U3;U4;U5;U6;U7;U8;Penanganan Pengaduan"_s, u"1;3;3;3;3;3;3;3;3;4"_s});
    CHECK(keys(sheet).endsWith(u"SARANA PENGADUAN"_s));
    CHECK(sheet.decisions.empty());
}

TEST_CASE("expectation columns are no answers about the service")
{
    QString groups = u";Kinerja;;;;;;;;;Harapan;;;;;;;;"_s, codes2 = codeHeader;
    for (int i = 1; i <= 9; ++i) codes2 += u";U%1"_s.arg(i);
    const SkmSheet sheet = readRows({groups, codes2, u"1;3;3;3;3;3;3;3;3;3;4;4;4;4;4;4;4;4;4"_s});
    CHECK(keys(sheet) == nineCodes);
    CHECK(sums(sheet) == u"3 3 3 3 3 3 3 3 3"_s);
}

TEST_CASE("of answer, scale and question of a word export one column counts")
{
    QStringList header{u"No"_s}, row{u"1"_s}, row2{u"2"_s};
    const QStringList names{u"Persyaratan"_s, u"Prosedur"_s,  u"Waktu"_s,
                            u"Biaya"_s,       u"Produk"_s,    u"Kompetensi"_s,
                            u"Perilaku"_s,    u"Pengaduan"_s, u"Sarana"_s};
    for (const QString& name : names) {
        header << u"Jawaban "_s + name << u"Skala "_s + name << u"Pertanyaan "_s + name;
        row << u"Baik"_s << u"3"_s << u"Bagaimana pendapat Saudara tentang "_s + name;
        row2 << u"Sangat baik"_s << u"4"_s << u"Bagaimana pendapat Saudara tentang "_s + name;
    }
    const SkmSheet sheet = readRows({header.join(u';'), row.join(u';'), row2.join(u';')});
    CHECK(keys(sheet) == nineWords);
    CHECK(sums(sheet) == u"7 7 7 7 7 7 7 7 7"_s);
    CHECK(sheet.decisions.empty());
}

TEST_CASE("two headings of their own for one element are asked about")
{
    const SkmSheet sheet =
        readRows({wordHeader + u";Fasilitas pelayanan"_s, u"1;3;3;3;3;3;3;3;3;3;4"_s});
    CHECK(codes(sheet) == QStringList(u"SEVERAL_QUESTIONS"_s));
    CHECK(sheet.hasBlockingDecision());
    const auto answered =
        answering(R"({"columns": {"Sarana": "SARANA", "Fasilitas pelayanan": "SARANA"}})");
    CHECK(readRows({wordHeader + u";Fasilitas pelayanan"_s, u"1;3;3;3;3;3;3;3;3;3;4"_s}, answered)
              .decisions.empty());
}

TEST_CASE("totals of a row are never an answer")
{
    const SkmSheet sheet =
        readRows({codeHeader + u";Jumlah;Saran"_s, u"1;3;3;3;3;3;3;3;3;3;31;-"_s});
    CHECK(keys(sheet) == nineCodes);
    CHECK(sheet.answers.responses[0].comment.isEmpty());
}

TEST_CASE("numbered questions without names are offered only where they can be the nine")
{
    const QString nine =
        u"No;Jenis Kelamin;Usia;pertanyaan1;pertanyaan2;pertanyaan3;pertanyaan4;pertanyaan5;pertanyaan6;pertanyaan7;pertanyaan8;pertanyaan9;pertanyaan10;saran"_s;
    const SkmSheet offered = readRows(
        {nine, u"1;L;30;3;3;3;4;3;3;3;3;3;NULL;-"_s, u"2;P;31;3;3;3;4;3;3;3;3;3;NULL;-"_s});
    CHECK(offered.kind == SkmKind::Answers);
    CHECK(offered.rows.respondents == 2);
    CHECK(codes(offered) == QStringList(u"UNKNOWN_ELEMENT"_s));
    CHECK(offered.hasBlockingDecision());

    const SkmSheet other =
        readRows({u"Responden;Aplikasi;KP1;KP2;KP3;KP4;KP5;KP6;KP7;KP8;KP9;KP10"_s,
                  u"R1;Musik;3;3;3;3;3;3;3;3;3;3"_s, u"R2;Musik;3;3;3;3;3;3;3;3;3;3"_s});
    CHECK(other.kind == SkmKind::Questionnaire);
    CHECK(other.hasBlockingDecision());
}

TEST_CASE("nine columns of answers without any heading are asked about")
{
    const SkmSheet sheet = readRows(
        {u"1;L;4;4;4;4;4;4;4;4;4"_s, u"2;P;3;3;3;3;3;3;3;3;3"_s, u"3;L;3;4;3;4;3;4;3;4;3"_s});
    CHECK(sheet.kind == SkmKind::Answers);
    CHECK(sheet.rows.respondents == 3);
    CHECK(codes(sheet) == QStringList(u"UNKNOWN_ELEMENT"_s));
}

TEST_CASE("a summary is recognised and gives no answers")
{
    const SkmSheet means =
        readRows({u"No;Kecamatan;V1;V2;V3;V4;V5;V6;V7;V8;V9;Nilai Indeks;Mutu Pelayanan"_s,
                  u"1;Satu;0.30;0.30;0.31;0.35;0.30;0.30;0.30;0.30;0.31;84.43;B"_s,
                  u"2;Dua;-;-;-;-;-;-;-;-;-;-;-"_s,
                  u"Kabupaten;;0.30;0.30;0.31;0.35;0.30;0.30;0.30;0.30;0.31;84.43;B"_s});
    CHECK(means.kind == SkmKind::Summary);
    CHECK(means.tables[0].dataRowCount == 2);
    CHECK(codes(means) == QStringList(u"SUMMARY_ONLY"_s));
    const SkmSheet list =
        readRows({u"unsur;total;nrr"_s, u"Persyaratan;105;3.62"_s, u"Prosedur;101;3.48"_s,
                  u"Waktu;100;3.44"_s, u"Biaya;116;4"_s, u"Produk;102;3.51"_s});
    CHECK(list.kind == SkmKind::Summary);
}

TEST_CASE("sheets with the same table are read together and named as services")
{
    const auto rows = [](int score) {
        return rowsOf({codeHeader, u"1"_s + u";%1"_s.arg(score).repeated(9),
                       u"2"_s + u";%1"_s.arg(score).repeated(9)});
    };
    MemoryBook book({{u"KTP"_s, rows(3), {}, false},
                     {u"KK"_s, rows(4), {}, false},
                     {u"Lama"_s, rows(1), {}, true}});
    NoProgress progress;
    const SkmSheet all = readSkmSheet(book, {}, progress).value();
    CHECK(all.rows.respondents == 4);
    CHECK(all.source.sheet == u"KTP+KK"_s);
    CHECK(all.answers.responses[2].profile.service == u"KK"_s);
    CHECK(codes(all).contains(u"SHEETS"_s));
    CHECK_FALSE(all.hasBlockingDecision());
    CHECK(noteCodes(all).contains(u"HIDDEN_SHEET_SKIPPED"_s));
    const SkmSheet one = readSkmSheet(book, answering(R"({"sheets": ["KK"]})"), progress).value();
    CHECK(one.rows.respondents == 2);
    CHECK_FALSE(codes(one).contains(u"SHEETS"_s));
    CHECK(readSkmSheet(book, answering(R"({"sheets": ["KIA"]})"), progress).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("a sheet that collects all the others is not counted twice in silence")
{
    const auto rows = [](int from, int to) {
        QStringList lines{codeHeader};
        for (int i = from; i <= to; ++i)
            lines.append(u"%1;%2;3;3;4;3;3;3;3;3"_s.arg(i).arg(1 + i % 4));
        return rowsOf(lines);
    };
    MemoryBook book({{u"Januari"_s, rows(1, 3), {}, false},
                     {u"Februari"_s, rows(4, 6), {}, false},
                     {u"Gabungan"_s, rows(1, 6), {}, false}});
    NoProgress progress;
    const SkmSheet sheet = readSkmSheet(book, {}, progress).value();
    CHECK(sheet.hasBlockingDecision());
    CHECK(sheet.decisions.front().choices.front() == u"Gabungan"_s);
}

TEST_CASE("sheets about attendance and staff are no surveys")
{
    for (const QStringList& lines :
         {QStringList{u"No. ID;Nama;Tanggal;Jam Kerja;Jam Masuk;Jam Pulang;Scan Masuk;Terlambat"_s,
                      u"1;A;01/08/2026;Pagi;07.30;16.00;07.21;0"_s},
          QStringList{u"No;Nama;NIP;Jabatan;Gol;Unit Kerja"_s,
                      u"1;A;199001012015011001;Analis;III/a;Bagian"_s},
          QStringList{u"No;Nama;1;2;3;4;5;6;7;8;9;10"_s, u"1;A;H;H;S;H;H;I;H;H;H;H"_s}}) {
        const SkmSheet sheet = readRows(lines);
        CHECK(sheet.kind == SkmKind::None);
        CHECK(codes(sheet) == QStringList(u"NO_SURVEY_TABLE"_s));
    }
}

TEST_CASE("every table of a file is found, also what nobody knows")
{
    MemoryBook book({{u"Catatan"_s, rowsOf({u"Hari;Cuaca"_s, u"Senin;Hujan"_s}), {}, false},
                     {u"Data"_s, rowsOf({wordHeader, u"1;3;3;3;3;3;3;3;3;3"_s}), {}, false}});
    const SheetVocabulary vocabulary = SheetVocabulary::shipped().value();
    const SkmTarget target(vocabulary);
    const exchange::ImportTarget* const targets[] = {&target};
    NoProgress progress;
    const auto found = exchange::findTables(book, targets, progress);
    REQUIRE(found);
    REQUIRE(found->tables.size() == 2);
    CHECK(found->tables[0].kind == u"unknown"_s);
    CHECK(found->tables[0].headerRows == std::vector<int>{1});
    CHECK(found->tables[1].layout == u"skm_answers"_s);
    CHECK(found->best == 1u);
}

TEST_CASE("two tables in one sheet are both read")
{
    const SkmSheet sheet = readRows(
        {wordHeader, u"1;3;3;3;3;3;3;3;3;3"_s, u""_s,
         u"No;Sarana;Pengaduan;Perilaku;Kompetensi;Produk;Biaya;Waktu;Prosedur;Persyaratan"_s,
         u"1;4;4;4;4;4;4;4;4;1"_s});
    CHECK(sheet.rows.respondents == 2);
    CHECK(sums(sheet) == u"4 7 7 7 7 7 7 7 7"_s);
    CHECK(addsUp(sheet.rows));
}

TEST_CASE("real survey sheets give what was counted by hand", "[corpus]")
{
    const QString corpus = qEnvironmentVariable("TINJAU_CORPUS");
    if (corpus.isEmpty()) return;
    const auto [file, respondents, first] = GENERATE(table<QString, int, QString>(
        {{u"skm_dpmptsp_2019.csv"_s, 243, u""_s},
         {u"skm_dpmptsp_2020.xls"_s, 401, u"1218 1223 1213 1399 1216 1220 1229 1222 1333"_s},
         {u"skm_dpmptsp_2022.csv"_s, 717, u""_s},
         {u"skm_setda_mahulu.csv"_s, 26, u"93 94 93 103 95 95 98 96 102"_s},
         {u"skm_template_sisukma.xlsx"_s, 1, u"2 2 3 3 4 4 2 4 3"_s},
         {u"skm_template_kosong.xlsm"_s, 0, u"0 0 0 0 0 0 0 0 0"_s}}));
    CAPTURE(file);
    const SkmSheet sheet = readFile(corpus + u"/corpus/real/"_s + file);
    CHECK(sheet.kind == SkmKind::Answers);
    CHECK(sheet.rows.respondents == respondents);
    if (!first.isEmpty()) CHECK(sums(sheet) == first);
    CHECK(addsUp(sheet.rows));
}
