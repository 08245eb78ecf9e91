// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;
using namespace tinjau::test;

namespace {

const QByteArray matrix = "No,Persyaratan,Prosedur,Waktu,Biaya,Produk,Kompetensi,Perilaku,Pengaduan,Sarana\n"
                          "1,4,3,3,4,4,3,4,3,3\n2,3,3,3,4,3,3,3,3,3\n3,4,4,3,4,4,4,4,4,4\n"
                          "4,3,2,2,4,3,3,3,2,3\n5,4,4,4,4,4,4,4,4,4\n";

} // namespace

TEST_CASE("a call that makes no sense is answered with exit 2 and a sentence, nothing on standard output")
{
    const auto arguments = GENERATE(values<QStringList>({
        {}, {u"terbang"_s}, {u"skm"_s, u"index"_s}, {u"sheets"_s}, {u"sheets"_s, u"a"_s, u"b"_s},
        {u"version"_s, u"--bendera"_s}, {u"skm"_s, u"index"_s, u"a.csv"_s, u"--population"_s}}));
    const Answer answer = cli(arguments);
    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    CHECK_FALSE(answer.err.trimmed().isEmpty());
}

TEST_CASE("a file that cannot be read is refused with exit 3, one sentence, nothing on standard output")
{
    const Workplace work;
    auto [name, content, word] = GENERATE(table<QString, QByteArray, QString>({
        {u"kosong.xlsx"_s, "", u"kosong"_s},
        {u"surat.xlsx"_s, "Yth. Kepala Dinas, terlampir kami kirim berkas.", u"bukan"_s},
        {u"rusak.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), u"rusak"_s},
        {u"terpotong.xlsx"_s, QByteArray::fromHex("504b0304140000000800") + QByteArray(50, 'x'), u"rusak"_s},
    }));
    const auto command = GENERATE(values<QStringList>({{u"sheets"_s}, {u"detect"_s}, {u"skm"_s, u"index"_s}}));
    const Answer answer = cli(command + QStringList{work.write(name, content), u"--json"_s});
    CHECK(answer.code == 3);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(word, Qt::CaseInsensitive));
}

TEST_CASE("a missing file is named in the sentence")
{
    const Answer answer = cli({u"sheets"_s, u"tidak-ada.xlsx"_s});
    CHECK(answer.code == 3);
    CHECK(answer.err.contains(u"tidak-ada.xlsx"_s));
}

TEST_CASE("the options for the data file and for JSON may stand before and after the command")
{
    const Workplace work;
    const QString file = work.write(u"skm.csv"_s, matrix);
    const Answer before = cli({u"--json"_s, u"skm"_s, u"index"_s, file});
    const Answer after = cli({u"skm"_s, u"index"_s, file, u"--json"_s});
    CHECK(before.code == 0);
    CHECK(before.out == after.out);
    // Σ = 18 16 15 20 18 17 18 16 17 over five forms: 155/45 × 25.
    CHECK(after.json()[u"ikm"][u"exact"][u"shown"].toString() == u"86.11"_s);
    CHECK(after.json()[u"ikm"][u"exact"][u"value"].toString() == u"775/9"_s);
    CHECK(after.json()[u"ikm"][u"0.11"][u"shown"].toString() == u"85.25"_s);
}

TEST_CASE("people read a table in Indonesian, with the steps of the index")
{
    const Workplace work;
    const Answer answer = cli({u"skm"_s, u"index"_s, work.write(u"skm.csv"_s, matrix), u"--population"_s, u"40"_s});
    CHECK(answer.code == 0);
    const QString text = QString::fromUtf8(answer.out);
    for (const QString& part : {u"86,11"_s, u"Baik"_s, u"Persyaratan"_s, u"NRR"_s, u"85,25"_s, u"36"_s}) {
        INFO(text.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("papers are made from a file alone")
{
    const Workplace work;
    const QString file = work.write(u"skm.csv"_s, matrix);
    auto [command, format, head] = GENERATE(table<QString, QString, QByteArray>({
        {u"report"_s, u"pdf"_s, "%PDF"}, {u"report"_s, u"docx"_s, "PK"}, {u"report"_s, u"xlsx"_s, "PK"}, {u"poster"_s, u"pdf"_s, "%PDF"}}));
    const QString out = work.path(u"naskah."_s + format);
    const Answer answer = cli({u"skm"_s, command, file, u"-o"_s, out, u"--format"_s, format, u"--opd"_s, u"Dinas Contoh"_s,
                               u"--service"_s, u"Layanan Contoh"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-06-30"_s,
                               u"--population"_s, u"40"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    QFile made(out);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.read(head.size()) == head);
}

TEST_CASE("a paper is not written where it cannot be")
{
    const Workplace work;
    const Answer answer = cli({u"skm"_s, u"report"_s, work.write(u"skm.csv"_s, matrix), u"-o"_s, u"/tidak/ada/naskah.pdf"_s});
    CHECK(answer.code == 3);
    CHECK(answer.err.contains(u"/tidak/ada"_s));
}

TEST_CASE("who sent several forms is noticed by a keyed hash, only when asked for")
{
    const Workplace work;
    QByteArray sheet = "No,No HP,Persyaratan,Prosedur,Waktu,Biaya,Produk,Kompetensi,Perilaku,Pengaduan,Sarana\n";
    for (int n = 1; n <= 4; ++n)
        sheet += QByteArray::number(n) + (n < 3 ? ",081200000001," : ",08130000000" + QByteArray::number(n) + ',') + "4,3,3,4,4,3,4,3," + QByteArray::number(n) + '\n';
    const QString file = work.write(u"skm.csv"_s, sheet);
    const auto rowsOfQ7 = [](const Answer& answer) {
        QJsonArray rows;
        for (const auto flag : answer.json()[u"flags"].toArray())
            if (flag[u"rule"].toString() == u"Q7"_s) rows = flag[u"rows"].toArray();
        return rows;
    };
    CHECK(rowsOfQ7(cli({u"skm"_s, u"index"_s, file, u"--json"_s})).isEmpty());
    const Answer hashed = cli({u"skm"_s, u"index"_s, file, u"--personal"_s, u"hashOnly"_s, u"--json"_s});
    CHECK(rowsOfQ7(hashed) == QJsonArray{2, 3});
    CHECK_FALSE(hashed.out.contains("0812"));
}
