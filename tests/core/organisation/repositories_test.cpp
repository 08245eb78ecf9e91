// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/import_batch_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/organisation/unit_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

const storage::Act writing{u"test"_s, u"Menguji"_s};

} // namespace

TEST_CASE("an office is found by its name of the day, whatever the capitals")
{
    MemoryStore store;
    REQUIRE(store->write(writing, [](Session& session) {
        OfficeRepository offices(session);
        Office old{{}, u"Dinas Pasar"_s, u"Disar"_s, u"2.01"_s, u"dinas"_s, {{}, QDate(2025, 12, 31)}};
        old.id = offices.insert(old);
        CHECK(offices.find(*old.id) == old);
        const OfficeId next = offices.insert({{}, u"Dinas Pasar"_s, {}, {}, {}, {QDate(2026, 1, 1), {}}});
        CHECK(offices.named(u"dinas  pasar"_s, QDate(2025, 12, 31))->id == old.id);
        CHECK(offices.named(u"DISAR"_s, QDate(2025, 6, 1))->id == old.id);
        CHECK(offices.named(u"Dinas Pasar"_s, QDate(2026, 1, 1))->id == next);
        CHECK(offices.all(QDate(2026, 6, 1)).size() == 1);
        CHECK(offices.all({}).size() == 2);
        CHECK(offices.idOf(u"Dinas Pasar"_s, QDate(2026, 6, 1)) == next);
        CHECK(offices.idOf(u"Badan Baru"_s, QDate(2026, 6, 1)) != next);

        old.name = u"Dinas Perpasaran"_s;
        offices.update(old);
        CHECK(offices.find(*old.id)->name == u"Dinas Perpasaran"_s);
        offices.remove(next);
        CHECK_FALSE(offices.find(next).has_value());
    }));
}

TEST_CASE("units and services belong to their office")
{
    MemoryStore store;
    REQUIRE(store->write(writing, [](Session& session) {
        const OfficeId office = OfficeRepository(session).idOf(u"Dinas"_s, {});
        const OfficeId other = OfficeRepository(session).idOf(u"Badan"_s, {});
        UnitRepository units(session);
        ServiceRepository services(session);
        const UnitId unit = units.idOf(office, u"UPTD Utara"_s, {});
        CHECK(units.idOf(office, u"uptd utara"_s, {}) == unit);
        CHECK(units.idOf(other, u"UPTD Utara"_s, {}) != unit);
        Unit below{{}, office, unit, u"Loket"_s, u"loket"_s, {}};
        below.id = units.insert(below);
        CHECK(units.find(*below.id) == below);
        CHECK(units.of(office, QDate(2026, 1, 1)).size() == 2);
        below.name = u"Loket A"_s;
        units.update(below);
        CHECK(units.find(*below.id)->name == u"Loket A"_s);
        units.remove(*below.id);

        Service service{{}, office, unit, u"KTP"_s, {QDate(2026, 1, 1), QDate(2026, 12, 31)}};
        service.id = services.insert(service);
        CHECK(services.find(*service.id) == service);
        CHECK(services.of(office, QDate(2027, 1, 1)).empty());
        CHECK(services.idOf(office, u"ktp"_s, QDate(2026, 6, 1)) == *service.id);
        service.unit = std::nullopt;
        services.update(service);
        CHECK_FALSE(services.find(*service.id)->unit.has_value());
        services.remove(*service.id);
        CHECK(services.of(office, {}).empty());
    }));
}

TEST_CASE("a signatory comes back with every line of the block")
{
    MemoryStore store;
    REQUIRE(store->write(writing, [](Session& session) {
        const OfficeId office = OfficeRepository(session).idOf(u"Dinas"_s, {});
        SignatoryRepository signatories(session);
        Signatory signatory{{}, office, {u"laporan SKM"_s, {}, {}}};
        signatory.entry.signer = {u"Rahma Contoh, S.H."_s, u"Pembina (IV/a)"_s,
                                  Nip::parse(u"198503172010011005"), false, {QDate(2026, 1, 1), {}}};
        signatory.entry.authority = {u"BUPATI"_s, u"SEKRETARIS DAERAH"_s, Acting::Plt,
                                     u"ASISTEN"_s, u"KEPALA BAGIAN"_s};
        signatory.id = signatories.insert(signatory);
        const auto stored = signatories.of(office);
        REQUIRE(stored.size() == 1);
        CHECK(stored[0].entry.signer == signatory.entry.signer);
        CHECK(stored[0].entry.authority == signatory.entry.authority);
        CHECK(stored[0].entry.use == u"laporan SKM"_s);
        CHECK(signatories.of(std::nullopt).empty());
        signatory.entry.authority.acting = Acting::None;
        signatories.update(signatory);
        CHECK(signatories.of(office)[0].entry.authority.acting == Acting::None);
        signatories.remove(*signatory.id);
        CHECK(signatories.of(office).empty());
    }));
}

TEST_CASE("an office's own setting stands before the bureau's, each from its day on")
{
    MemoryStore store;
    REQUIRE(store->write(writing, [](Session& session) {
        const OfficeId office = OfficeRepository(session).idOf(u"Dinas"_s, {});
        SettingRepository settings(session);
        settings.set({{}, u"skm.weight"_s, u"d2"_s, u"SE Bupati 1/2024"_s, {}});
        settings.set({{}, u"skm.weight"_s, u"exact"_s, {}, QDate(2026, 1, 1)});
        settings.set({office, u"skm.weight"_s, u"d3"_s, {}, QDate(2026, 7, 1)});
        settings.set({office, u"skm.weight"_s, u"d4"_s, {}, QDate(2026, 7, 1)});
        const auto value = [&](std::optional<OfficeId> of, QDate on) {
            return settings.inForce(u"skm.weight"_s, of, on)->value;
        };
        CHECK(value({}, QDate(2025, 12, 31)) == u"d2"_s);
        CHECK(value({}, QDate(2026, 1, 1)) == u"exact"_s);
        CHECK(value(office, QDate(2026, 6, 30)) == u"exact"_s);
        CHECK(value(office, QDate(2026, 7, 1)) == u"d4"_s);
        CHECK(settings.history(u"skm.weight"_s).size() == 3);
        CHECK(settings.history(u"skm.weight"_s)[0].legalBasis == u"SE Bupati 1/2024"_s);
        CHECK_FALSE(settings.inForce(u"skm.other"_s, office, QDate(2026, 7, 1)).has_value());

        const OfficeProfile bureau{u"PEMERINTAH KABUPATEN CONTOH"_s,
                                   {u"SEKRETARIAT DAERAH"_s}, {u"Jalan Satu"_s, u"Telepon 1"_s},
                                   u"Kabupaten Contoh"_s, u"Contoh"_s};
        setOfficeProfile(session, {}, bureau, {});
        CHECK(officeProfile(session, office, QDate(2026, 1, 1)) == bureau);
        settings.set({office, u"profile.name"_s, u"DINAS"_s, {}, {}});
        CHECK(officeProfile(session, office, QDate(2026, 1, 1)).name == QStringList{u"DINAS"_s});
    }));
}

TEST_CASE("a batch and the layout that a person confirmed are found again")
{
    MemoryStore store;
    REQUIRE(store->write(writing, [](Session& session) {
        ImportBatchRepository batches(session);
        ImportBatch batch{{}, u"skm"_s, u"jawaban.xlsx"_s, QString(64, u'a'), u"Sheet1"_s, u"f1"_s,
                          {{u"columns"_s, u"x"_s}}, {}, {}};
        batch.id = batches.insert(batch);
        CHECK(batches.find(*batch.id) == batch);
        batches.complete(*batch.id, {{u"new"_s, 3}}, u"c"_s);
        CHECK(batches.ofFile(QString(64, u'a'))[0].counts == QJsonObject{{u"new"_s, 3}});
        CHECK(batches.ofFile(QString(64, u'b')).empty());

        CHECK_FALSE(batches.layout(u"skm"_s, u"f1"_s).has_value());
        batches.rememberLayout(u"skm"_s, u"f1"_s, {{u"U8"_s, u"SARANA"_s}});
        batches.rememberLayout(u"skm"_s, u"f1"_s, {{u"U8"_s, u"PENGADUAN"_s}});
        CHECK(batches.layout(u"skm"_s, u"f1"_s) == QJsonObject{{u"U8"_s, u"PENGADUAN"_s}});
    }));
}
