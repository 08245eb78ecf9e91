// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace tinjau::test;

namespace {

QString sample(const QString& name)
{
    return QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/") + name;
}

const QString office = u"Dinas Pekerjaan Umum"_s;

/// The people of an office and what its list says about August.
QString filled(const Workplace& place)
{
    const QString data = place.dataFile();
    cli({u"--db"_s, data, u"import"_s, sample(u"15_daftar_pegawai.xlsx"_s), u"--as"_s, u"roster"_s, u"--opd"_s, office});
    cli({u"--db"_s, data, u"import"_s, sample(u"10_rekap_agustus_FIX_(2).xlsx"_s), u"--opd"_s, office});
    return data;
}

} // namespace

TEST_CASE("every recap of an office is written as PDF and as xlsx", "[attendance]")
{
    const Workplace place;
    const QString data = filled(place);
    for (const QString& paper : {u"matrix"_s, u"person"_s, u"opd"_s, u"year"_s, u"sending"_s, u"verify"_s})
        for (const QString& ending : {u".pdf"_s, u".xlsx"_s}) {
            const QString out = place.path(paper + ending);
            CAPTURE(paper, ending);
            CHECK(cli({u"--db"_s, data, u"attendance"_s, u"recap"_s, u"--month"_s, u"2026-08"_s, u"--opd"_s, office, u"--paper"_s, paper, u"-o"_s, out}).code == 0);
            CHECK(QFileInfo(out).size() > 1000);
        }
}

TEST_CASE("a recap of an unknown office or month is refused with what is wrong", "[attendance]")
{
    const Workplace place;
    const QString data = place.dataFile(), out = place.path(u"a.pdf"_s);
    CHECK(cli({u"--db"_s, data, u"attendance"_s, u"recap"_s, u"--month"_s, u"2026-13"_s, u"--opd"_s, office, u"-o"_s, out}).err.contains(u"--month"_s));
    CHECK(cli({u"--db"_s, data, u"attendance"_s, u"recap"_s, u"--month"_s, u"2026-08"_s, u"--opd"_s, u"Tidak Ada"_s, u"-o"_s, out}).err.contains(u"--opd"_s));
    CHECK_FALSE(QFileInfo::exists(out));
}

TEST_CASE("a dry run gives the sender's workbook back, which reads as the original", "[attendance]")
{
    const Workplace place;
    const QString data = place.dataFile(), source = sample(u"13_campur_tanggal.xlsx"_s), out = place.path(u"kembali.xlsx"_s);
    cli({u"--db"_s, data, u"import"_s, source, u"--dry-run"_s, u"--return-to"_s, out});
    REQUIRE(QFileInfo::exists(out));
    const auto read = [&](const QString& path) {
        return cli({u"--db"_s, data, u"import"_s, path, u"--dry-run"_s, u"--json"_s}).json().value(u"files"_s).toArray().first().toObject();
    };
    const QJsonObject before = read(source), after = read(out);
    for (const QString& key : {u"rows"_s, u"counts"_s, u"sheet"_s, u"problems"_s, u"punches"_s}) CHECK(after.value(key) == before.value(key));
}
