// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;
using namespace tinjau::test;

namespace {

Answer import(const QString& data, const QString& file, const QStringList& more)
{
    return cli(QStringList{u"--db"_s, data, u"import"_s, file, u"--opd"_s, u"Dinas Contoh"_s, u"--json"_s} + more);
}

QStringList problemsOf(const Answer& answer)
{
    QStringList problems;
    for (const QJsonValue& one : answer.json()[u"files"][0][u"problems"].toArray())
        problems << one[u"code"].toString() + u' ' + one[u"where"].toString();
    return problems;
}

const QByteArray augustLog = "1\t2026-08-03 07:20:00\t1\t0\t1\t0\r\n1\t2026-08-03 16:05:00\t1\t0\t1\t0\r\n"
                       "2\t2026-08-04 07:21:00\t1\t0\t1\t0\r\n2\t2000-01-01 00:03:00\t1\t0\t1\t0\r\n";

} // namespace

TEST_CASE("a log of another month is named with its place, and nothing of it is kept")
{
    const Workplace work;
    const QString data = work.dataFile(), file = work.write(u"1_attlog.dat"_s, augustLog);
    const Answer other = import(data, file, {u"--period"_s, u"2026-07"_s});
    CHECK(other.code == 1);
    CHECK(other.json()[u"batch"].isNull());
    CHECK(problemsOf(other).contains(u"BULAN_LAIN line 1"_s));
    const Answer right = import(data, file, {u"--period"_s, u"2026-08"_s});
    CHECK_FALSE(right.json()[u"batch"].isNull());
    CHECK(problemsOf(right) == QStringList{u"WAKTU_TIDAK_MASUK_AKAL line 4"_s});
    const QJsonObject rows = right.json()[u"files"][0][u"rows"].toObject();
    CHECK(rows[u"read"].toInt() == 4);
    CHECK(rows[u"new"].toInt() == 3);
    CHECK(rows[u"problem"].toInt() == 1);
}

TEST_CASE("two people with one number, and one person with two NIPs, are named in the roster")
{
    const Workplace work;
    const QString data = work.dataFile();
    const QString file = work.write(u"pegawai.csv"_s, "No;Nama;NIP;PIN\n1;Siti Aminah;198503172010012007;7\n2;Budi Santosa;199001012015031001;7\n"
                                                      "3;Wiradana;197501012000031001;9\n4;Wiradana;197501012000031002;10\n");
    const Answer answer = import(data, file, {u"--as"_s, u"roster"_s});
    INFO(answer.out.toStdString());
    CHECK(problemsOf(answer).contains(u"PIN_GANDA line 3"_s));
    CHECK(problemsOf(answer).contains(u"DUA_NIP line 5"_s));
}

TEST_CASE("a time that cannot be and dates that may be read two ways are asked about, the dates once")
{
    const Workplace work;
    const QString data = work.dataFile();
    const QString file = work.write(u"absensi.csv"_s, "NIP;Nama;Tanggal;Jam Masuk;Jam Pulang\n198503172010012007;Siti Aminah;03/08/2026;07:20;16:05\n"
                                                      "198503172010012007;Siti Aminah;04/08/2026;25.61;16:05\n198503172010012007;Siti Aminah;05/08/2026;07:25;16:01\n");
    const Answer answer = import(data, file, {u"--dry-run"_s});
    INFO(answer.out.toStdString());
    CHECK(problemsOf(answer).contains(u"JAM_TIDAK_SAH line 3"_s));
    int asked = 0;
    for (const QJsonValue& decision : answer.json()[u"files"][0][u"decisions"].toArray())
        if (decision[u"code"].toString() == u"DATE_ORDER"_s) ++asked;
    CHECK(asked == 1);
}
