// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"
#include "core/attendance/read_evidence.h"
#include "core/exchange/package_changes.h"
#include "core/exchange/return_workbook.h"
#include "core/wording/return_sentences.h"
#include "tests/support/memory_store.h"
#include "tests/support/package_builder.h"
#include "tests/support/scratch_file.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC);
const EvidenceOrigin origin{u"Dinas Contoh"_s, {}};

std::string textCell(const std::string& at, const std::string& text)
{
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string rowOf(int number, const QStringList& texts)
{
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    for (qsizetype i = 0; i < texts.size(); ++i)
        row += textCell(exchange::toA1(exchange::CellAddress{number, static_cast<int>(i) + 1}).toStdString(), texts[i].toStdString());
    return row + "</row>";
}

/// Three people on two days; the second day of Budi has a time that is none.
QString dailyList(const ScratchFolder& folder)
{
    std::string data = "<sheetData>" + rowOf(1, {u"NIP"_s, u"Nama"_s, u"Tanggal"_s, u"Scan Masuk"_s, u"Scan Pulang"_s});
    data += rowOf(2, {u"198503172010011007"_s, u"Siti Aminah"_s, u"03/08/2026"_s, u"07.25"_s, u"16.05"_s});
    data += rowOf(3, {u"198503172010011007"_s, u"Siti Aminah"_s, u"14/08/2026"_s, u"07.20"_s, u"16.31"_s});
    data += rowOf(4, {u"199001012015032001"_s, u"Budi Santosa"_s, u"03/08/2026"_s, u"07.29"_s, u"16.01"_s});
    data += rowOf(5, {u"199001012015032001"_s, u"Budi Santosa"_s, u"14/08/2026"_s, u"25.10"_s, u"16.40"_s});
    data += "</sheetData>";
    return anXlsx(data).part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>").saved(folder.path(u"asal.xlsx"_s));
}

FileReading readingOf(const QString& path)
{
    auto book = exchange::openWorkbook(path);
    REQUIRE(book);
    static const ReaderKit kit;
    NoProgress unseen;
    auto file = readEvidence(**book, kit, {}, {}, {}, unseen);
    REQUIRE(file);
    return std::move(*file);
}

void take(storage::Store& store, const FileReading& file, const QString& name)
{
    organisation::ImportBatch batch;
    batch.fileName = name;
    batch.fileSha256 = name.repeated(64).left(64);
    REQUIRE(importEvidence(store, file, origin, batch));
}

/// What the sender does: types another text over the bad one.
QString corrected(const QString& path, const QString& target, const std::string& bad, const std::string& good)
{
    const auto package = exchange::ZipPackage::open(path);
    REQUIRE(package);
    exchange::PackageChanges changes(*package);
    std::string sheet = **changes.part("xl/worksheets/sheet1.xml");
    const std::size_t at = sheet.find(bad);
    REQUIRE(at != sheet.npos);
    changes.set("xl/worksheets/sheet1.xml", sheet.replace(at, bad.size(), good));
    REQUIRE(changes.writeTo(target, now));
    return target;
}

} // namespace

TEST_CASE("a returned file that was corrected brings only the corrected row when it is imported again", "[attendance]")
{
    const ScratchFolder folder;
    MemoryStore store;
    const QString source = dailyList(folder);
    const FileReading first = readingOf(source);
    const auto marks = wording::returnMarks(first.reading.problems);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().place == u"Sheet1!D5"_s);
    take(*store, first, u"a"_s);

    const QString returned = folder.path(u"kembali.xlsx"_s);
    REQUIRE(exchange::writeReturn(source, marks, wording::returnWords(u"asal.xlsx"_s, marks.size()), returned, now));
    const FileReading unchanged = readingOf(returned);
    CHECK(unchanged.reading.punches == first.reading.punches);
    CHECK(unchanged.reading.problems == first.reading.problems);
    CHECK(compareEvidence(*store, unchanged, origin)->fresh == 0);

    const FileReading again = readingOf(corrected(returned, folder.path(u"betul.xlsx"_s), "25.10", "07.31"));
    CHECK(again.reading.problems.empty());
    const auto rows = compareEvidence(*store, again, origin);
    REQUIRE(rows);
    CHECK(rows->fresh == 1);
    CHECK(rows->same == 3);
}
