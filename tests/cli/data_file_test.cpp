// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace tinjau::test;

namespace {

const QString heading = u"No;Tanggal;JK;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana;Saran"_s;

QStringList answers()
{
    QStringList lines;
    for (int n = 1; n <= 24; ++n) {
        QStringList cells{QString::number(n), u"2026-08-%1 09:%2:00"_s.arg(1 + n % 20, 2, 10, QChar(u'0')).arg(n, 2, 10, QChar(u'0')), n % 2 ? u"L"_s : u"P"_s};
        for (int k = 0; k < 9; ++k) cells << QString::number(2 + (n * (k + 2)) % 3);
        lines << (cells << u"catatan %1"_s.arg(n)).join(u';');
    }
    return lines;
}

QByteArray sheet(const QStringList& lines)
{
    return (heading + u'\n' + lines.join(u'\n') + u'\n').toUtf8();
}

/// The columns of every line in another order, as another office would have them.
QByteArray movedColumns(const QStringList& lines)
{
    QStringList moved;
    for (const QString& line : QStringList{heading} + lines) {
        const QStringList cells = line.split(u';');
        moved << (cells.mid(3) + cells.first(3)).join(u';');
    }
    return (u"Rekap jawaban\n\n"_s + moved.join(u'\n')).toUtf8();
}

Answer import(const QString& data, const QString& file)
{
    return cli({u"--db"_s, data, u"import"_s, file, u"--as"_s, u"skm"_s, u"--opd"_s, u"Dinas Contoh"_s, u"--service"_s,
                u"Layanan Contoh"_s, u"--period"_s, u"2026-08"_s, u"--json"_s});
}

QJsonObject rowsOf(const Answer& answer)
{
    return answer.json()[u"files"][0][u"rows"].toObject();
}

QString checksumOf(const QString& data)
{
    return cli({u"--db"_s, data, u"doctor"_s, u"--json"_s}).json()[u"contentChecksum"].toString();
}

/// Changes a figure behind the program's back, as a database editor would.
void changeFromOutside(const QString& data)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(data.toUtf8().constData(), &handle) == SQLITE_OK);
    // Without the journal's triggers, as somebody who knows what he does would go about it.
    sqlite3_stmt* list = nullptr;
    sqlite3_prepare_v2(handle, "SELECT name FROM sqlite_master WHERE type = 'trigger'", -1, &list, nullptr);
    std::vector<std::string> triggers;
    while (sqlite3_step(list) == SQLITE_ROW) triggers.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(list, 0)));
    sqlite3_finalize(list);
    for (const auto& trigger : triggers) sqlite3_exec(handle, ("DROP TRIGGER \"" + trigger + "\"").c_str(), nullptr, nullptr, nullptr);
    REQUIRE(sqlite3_exec(handle, "UPDATE response SET scores = replace(scores, '2', '4')", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("the same answers come in once, whatever file they arrive in")
{
    const Workplace work;
    const QString data = work.dataFile();
    QStringList lines = answers();
    const Answer first = import(data, work.write(u"satu.csv"_s, sheet(lines)));
    INFO(first.out.toStdString() << first.err.toStdString());
    REQUIRE(first.code == 0);
    CHECK(rowsOf(first)[u"read"].toInt() == 24);
    CHECK(rowsOf(first)[u"new"].toInt() == 24);
    const QString stored = checksumOf(data);

    std::ranges::reverse(lines);
    const auto again = GENERATE_COPY(values<QByteArray>({sheet(answers()), sheet(lines), movedColumns(lines)}));
    const Answer second = import(data, work.write(u"dua.csv"_s, again));
    CHECK(rowsOf(second)[u"read"].toInt() == 24);
    CHECK(rowsOf(second)[u"new"].toInt() == 0);
    CHECK(rowsOf(second)[u"same"].toInt() == 24);
    CHECK(cli({u"--db"_s, data, u"skm"_s, u"index"_s, u"--survey"_s, u"1"_s, u"--json"_s}).json()[u"respondents"].toInt() == 24);
}

TEST_CASE("a preview writes nothing")
{
    const Workplace work;
    const QString data = work.dataFile(), before = checksumOf(data);
    const Answer answer = cli({u"--db"_s, data, u"import"_s, work.write(u"satu.csv"_s, sheet(answers())), u"--as"_s, u"skm"_s,
                               u"--opd"_s, u"Dinas Contoh"_s, u"--period"_s, u"2026-08"_s, u"--dry-run"_s, u"--json"_s});
    CHECK(answer.json()[u"dryRun"].toBool());
    CHECK(rowsOf(answer)[u"new"].toInt() == 24);
    CHECK(checksumOf(data) == before);
}

TEST_CASE("an import that is taken back leaves the content as it was")
{
    const Workplace work;
    const QString data = work.dataFile();
    REQUIRE(import(data, work.write(u"satu.csv"_s, sheet(answers().mid(0, 12)))).code == 0);
    const QString before = checksumOf(data);
    const Answer second = import(data, work.write(u"dua.csv"_s, sheet(answers().mid(12))));
    REQUIRE(second.code == 0);
    REQUIRE(checksumOf(data) != before);
    const int batch = second.json()[u"batch"].toInt();
    REQUIRE(cli({u"--db"_s, data, u"undo-batch"_s, QString::number(batch)}).code == 0);
    CHECK(checksumOf(data) == before);
    CHECK(cli({u"--db"_s, data, u"doctor"_s}).code == 0);
}

TEST_CASE("what was changed from outside is found")
{
    const Workplace work;
    const QString data = work.dataFile();
    REQUIRE(import(data, work.write(u"satu.csv"_s, sheet(answers()))).code == 0);
    REQUIRE(cli({u"--db"_s, data, u"doctor"_s}).code == 0);
    changeFromOutside(data);
    const Answer answer = cli({u"--db"_s, data, u"doctor"_s});
    CHECK(answer.code == 5);
    CHECK_FALSE(answer.out.isEmpty());
}

TEST_CASE("a backup is proven, verified and restored to the same content")
{
    const Workplace work;
    const QString data = work.dataFile(), copy = work.path(u"cadangan.tinjau"_s), restored = work.path(u"pulih.tinjau"_s);
    REQUIRE(import(data, work.write(u"satu.csv"_s, sheet(answers()))).code == 0);
    REQUIRE(cli({u"--db"_s, data, u"backup"_s, u"create"_s, u"-o"_s, copy}).code == 0);
    REQUIRE(cli({u"backup"_s, u"verify"_s, copy}).code == 0);
    REQUIRE(cli({u"backup"_s, u"restore"_s, copy, u"--to"_s, restored}).code == 0);
    CHECK(checksumOf(restored) == checksumOf(data));
}

TEST_CASE("a data file that is missing or foreign is said with exit 5")
{
    const Workplace work;
    CHECK(cli({u"--db"_s, work.path(u"tidak-ada.tinjau"_s), u"batches"_s}).code == 5);
    CHECK(cli({u"--db"_s, work.write(u"lain.tinjau"_s, "bukan basis data, hanya teks biasa saja"), u"batches"_s}).code == 5);
}
