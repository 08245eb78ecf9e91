// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/import_evidence.h"
#include "core/attendance/roster_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/roster.h"
#include "core/storage/journal.h"
#include "tests/support/memory_book.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

namespace {

const QString aniNip = u"198503172010012007"_s, budiNip = u"199001012015031001"_s;

/// A ward's plan of August; each person is name, NIP and a word of codes that repeats over the month.
std::vector<QStringList> planOf(const QString& title, const std::vector<std::array<QString, 3>>& people)
{
    QStringList head{u"No"_s, u"Nama"_s, u"NIP"_s};
    for (int day = 1; day <= 31; ++day) head << QString::number(day);
    std::vector<QStringList> rows{{title}, {u"Bulan: Agustus 2026"_s}, head};
    for (const auto& [name, nip, turn] : people) {
        QStringList row{QString::number(rows.size() - 2), name, nip};
        const QStringList codes = turn.split(u' ');
        for (int day = 0; day < 31; ++day) row << codes[day % codes.size()];
        rows.push_back(row);
    }
    return rows;
}

std::optional<FileReading> read(std::vector<QStringList> rows, const organisation::Register& people = {}, const QString& kind = {})
{
    MemoryBook book(std::move(rows));
    NoProgress unseen;
    auto file = readEvidence(book, ReaderKit(), {{}, {}, u"berkas.xlsx"_s}, kind, people, unseen);
    return file ? std::optional(std::move(*file)) : std::nullopt;
}

const std::vector<std::array<QString, 3>> ward{{u"Ani Wulandari"_s, aniNip, u"P S M LP OFF"_s}, {u"Budi Santosa"_s, budiNip, u"pagi siang malam LEPAS libur"_s}};

/// Both are in the register.
struct Ward {
    MemoryStore store;

    Ward()
    {
        std::vector<organisation::SheetPerson> list(2);
        list[0].name = u"Ani Wulandari"_s;
        list[0].nip = aniNip;
        list[1].name = u"Budi Santosa"_s;
        list[1].nip = budiNip;
        organisation::ImportBatch batch;
        batch.kind = u"roster"_s;
        batch.fileName = u"pegawai.xlsx"_s;
        batch.fileSha256 = QString(64, u'r');
        REQUIRE(organisation::applyRoster(*store, list, {u"RSUD Contoh"_s, QDate()}, batch));
    }
    organisation::Register people()
    {
        return store->read([](storage::Session& session) { return organisation::PersonRepository(session).registerOn(QDate()); }).value();
    }
    RosterRepository::Codes codes()
    {
        return store->read([](storage::Session& session) { return RosterRepository(session).on({QDate(2026, 8, 1), QDate(2026, 8, 31)}); }).value();
    }
    std::optional<organisation::BatchId> import(const FileReading& file, const QString& name)
    {
        organisation::ImportBatch batch;
        batch.fileName = name;
        batch.fileSha256 = name.repeated(64).left(64);
        const auto done = importEvidence(*store, file, {}, batch);
        REQUIRE(done);
        return *done;
    }
};

} // namespace

TEST_CASE("a plan of shifts is told from a recap of presence", "[roster]")
{
    const auto kindOf = [](const QString& title, const QString& turn) {
        const auto file = read(planOf(title, {{u"Ani Wulandari"_s, aniNip, turn}, {u"Budi Santosa"_s, budiNip, turn}}));
        return file ? file->reading.layout.kind : QString();
    };
    CHECK(kindOf(u"JADWAL DINAS PERAWAT"_s, u"P S M LP OFF"_s) == u"schedule"_s);
    CHECK(kindOf(u"Bangsal Melati"_s, u"P S M LP OFF"_s) == u"schedule"_s);
    CHECK(kindOf(u"Daftar Jaga Damkar"_s, u"P24 LP LP"_s) == u"schedule"_s);
    CHECK(kindOf(u"Jadwal piket"_s, u"Pagi Malam Libur"_s) == u"schedule"_s);
    // S is "sakit" in a recap, and a recap has days of presence.
    CHECK(kindOf(u"REKAP ABSENSI"_s, u"H H S H L"_s) == u"matrix"_s);
    CHECK(kindOf(u"Jadwal dan rekap kehadiran"_s, u"H H S OFF L"_s) == u"matrix"_s);
    CHECK(kindOf(u"REKAP ABSENSI"_s, u"S S L"_s) == u"matrix"_s);
    CHECK(kindOf(u"Jadwal masuk"_s, u"07.30-16.00"_s) == u"matrix"_s);
}

TEST_CASE("words of shifts become the codes of schedules, and other codes stay", "[roster]")
{
    const auto file = read(planOf(u"Jadwal sif"_s, {{u"Ani Wulandari"_s, aniNip, u"Pagi siang MALAM lm o P1"_s}}));
    REQUIRE(file);
    QStringList codes;
    for (std::size_t i = 0; i < 6; ++i) codes << file->reading.statuses[i].code;
    CHECK(codes == QStringList{u"P"_s, u"S"_s, u"M"_s, u"LP"_s, u"OFF"_s, u"P1"_s});
    CHECK(file->reading.statuses.front().day == QDate(2026, 8, 1));
    CHECK(file->reading.statuses.size() == 31);
}

TEST_CASE("an imported roster is entered once, changes what differs, and is taken back as a whole", "[roster]")
{
    Ward hospital;
    const auto people = hospital.people();
    const auto plan = read(planOf(u"Jadwal dinas"_s, ward), people);
    REQUIRE(plan);
    CHECK(compareEvidence(*hospital.store, *plan, {}).value().fresh == 2);
    const auto batch = hospital.import(*plan, u"a"_s);
    REQUIRE(batch);
    CHECK(hospital.codes().size() == 62);
    CHECK_FALSE(hospital.import(*plan, u"b"_s));
    CHECK(compareEvidence(*hospital.store, *plan, {}).value().same == 2);

    const auto other = read(planOf(u"Jadwal dinas"_s, {{u"Ani Wulandari"_s, aniNip, u"P S M LP P"_s}}), people);
    CHECK(compareEvidence(*hospital.store, *other, {}).value().changed == 1);
    const auto second = hospital.import(*other, u"c"_s);
    REQUIRE(second);
    CHECK(hospital.codes().size() == 62);
    REQUIRE(storage::Journal(*hospital.store).undo(**storage::Journal(*hospital.store).lastUndoable()));
    const auto codes = hospital.codes();
    CHECK(codes.size() == 62);
    CHECK(codes.at({hospital.people().people()[0].id.value(), QDate(2026, 8, 5)}) == u"OFF"_s);
    REQUIRE(storage::Journal(*hospital.store).undoBatch(batch->number()));
    CHECK(hospital.codes().empty());
}

TEST_CASE("whoever the register does not know for sure gets no roster, and his row is a problem", "[roster]")
{
    Ward hospital;
    const auto plan = read(planOf(u"Jadwal dinas"_s, {{u"Ani Wulandari"_s, {}, u"P S M LP"_s}, {u"Orang Lain"_s, {}, u"P S M LP"_s}}), hospital.people());
    REQUIRE(plan);
    const RowCounts rows = compareEvidence(*hospital.store, *plan, {}).value();
    CHECK(rows.fresh == 1);
    CHECK(rows.problem == 1);
    CHECK(rows.read == rows.fresh + rows.same + rows.changed + rows.problem + rows.skipped + rows.blank + rows.event);
    REQUIRE(hospital.import(*plan, u"d"_s));
    CHECK(hospital.codes().size() == 31);
}
