// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tinjau::test;

namespace {

const QByteArray roster = "No,Nama,NIP,Gol,Jabatan,PIN\n1,Siti Aminah Contoh,198503172010012007,III/c,Analis,1\n"
                          "2,Budi Santosa Contoh,199001012015031002,III/a,Analis,2\n";

/// Number 1 comes every day, number 2 only on Monday.
const QByteArray log = "        1\t2026-07-31 07:20:00\t1\t0\t1\t0\r\n        1\t2026-08-03 07:20:31\t1\t0\t1\t0\r\n"
                       "        2\t2026-08-03 07:45:10\t1\t0\t1\t0\r\n        1\t2026-08-03 16:03:00\t1\t0\t1\t0\r\n"
                       "        2\t2026-08-03 16:01:00\t1\t0\t1\t0\r\n        1\t2026-08-04 07:25:00\t1\t0\t1\t0\r\n"
                       "        1\t2026-08-04 16:02:00\t1\t0\t1\t0\r\n        1\t2026-08-05 07:28:00\t1\t0\t1\t0\r\n";

/// A data file with both; the arguments behind --db.
QStringList withData(const Workplace& work, const QStringList& arguments)
{
    const QStringList db{u"--db"_s, work.path(u"uji.tinjau"_s)};
    REQUIRE(cli(db + QStringList{u"init"_s}).code == 0);
    REQUIRE(cli(db + QStringList{u"import"_s, work.write(u"pegawai.csv"_s, roster), u"--as"_s, u"roster"_s, u"--opd"_s, u"Dinas Contoh"_s}).code == 0);
    REQUIRE(cli(db + QStringList{u"import"_s, work.write(u"1_attlog.dat"_s, log), u"--opd"_s, u"Dinas Contoh"_s}).code == 0);
    return db + arguments;
}

} // namespace

TEST_CASE("attendance status gives each day with its minutes and its class")
{
    const Workplace work;
    const Answer answer = cli(withData(work, {u"attendance"_s, u"status"_s, u"--date"_s, u"2026-08-03"_s, u"--json"_s}));
    CHECK(answer.code == 0);
    const QJsonArray days = answer.json()[u"days"].toArray();
    REQUIRE(days.size() == 2);
    CHECK(days[0][u"status"] == u"TERLAMBAT"_s);
    CHECK(days[0][u"late"] == 15);
    CHECK(days[0][u"class"] == u"HADIR"_s);
    CHECK(days[1][u"status"] == u"HADIR"_s);
}

TEST_CASE("attendance explain gives the chain behind a day that nobody verified")
{
    const Workplace work;
    const Answer answer = cli(withData(work, {u"attendance"_s, u"explain"_s, u"--nip"_s, u"199001012015031002"_s, u"--date"_s, u"2026-08-04"_s, u"--json"_s}));
    CHECK(answer.code == 0);
    const QJsonObject story = answer.json();
    CHECK(story[u"status"] == u"TANPA_KETERANGAN"_s);
    CHECK(story[u"detail"] == u"KANDIDAT"_s);
    CHECK(story[u"class"] == u"BV"_s);
    CHECK(story[u"rule"] == 14);
    CHECK(story[u"chain"].toArray().size() >= 3);
    CHECK(story[u"verifiedBy"].isNull());
}

TEST_CASE("attendance commands refuse what they do not know with exit 2")
{
    const Workplace work;
    const auto arguments = GENERATE(values<QStringList>({
        {u"attendance"_s, u"status"_s}, {u"attendance"_s, u"status"_s, u"--date"_s, u"3 Agustus"_s},
        {u"attendance"_s, u"status"_s, u"--month"_s, u"2026-08"_s, u"--opd"_s, u"Dinas Lain"_s},
        {u"attendance"_s, u"explain"_s, u"--date"_s, u"2026-08-03"_s},
        {u"attendance"_s, u"explain"_s, u"--nip"_s, u"123"_s, u"--date"_s, u"2026-08-03"_s}}));
    const Answer answer = cli(withData(work, arguments));
    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    CHECK_FALSE(answer.err.trimmed().isEmpty());
}
