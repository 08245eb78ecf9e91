// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/destination_hint.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/periods.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

std::optional<DateRange> periodIn(const QString& text)
{
    const auto named = wording::readPeriod(text);
    return named ? std::optional(named->days()) : std::nullopt;
}

overview::DestinationHint hintFor(const QStringList& titles)
{
    tests::MemoryStore store;
    const QDate today(2026, 11, 25);
    REQUIRE(store->write({u"test"_s, u"OPD"_s}, [&](storage::Session& session) {
        for (const QString& name : {u"Kecamatan Sani"_s, u"Kecamatan Sani Raya"_s, u"Dinas Sosial"_s})
            organisation::OfficeRepository(session).idOf(name, today);
        const auto office = organisation::OfficeRepository(session).idOf(u"Dinas Sosial"_s, today);
        organisation::ServiceRepository(session).idOf(office, u"Bantuan Sosial"_s, today);
    }));
    const auto hint = store->read([&](storage::Session& session) { return overview::destinationHint(session, titles, today, periodIn); });
    REQUIRE(hint);
    return *hint;
}

} // namespace

TEST_CASE("office, service and period are proposed from the lines above the table")
{
    const auto hint = hintFor({u"Unit Pelayanan : DINAS SOSIAL"_s, u"Layanan bantuan sosial"_s, u"Periode : Semester I Tahun 2026"_s});
    CHECK(hint.office == u"Dinas Sosial"_s);
    CHECK(hint.service == u"Bantuan Sosial"_s);
    REQUIRE(hint.period);
    CHECK(hint.period->first == QDate(2026, 1, 1));
}

TEST_CASE("of names within each other the longer counts, of two offices none is proposed")
{
    CHECK(hintFor({u"SKM Kecamatan Sani Raya"_s}).office == u"Kecamatan Sani Raya"_s);
    CHECK(hintFor({u"SKM Kecamatan Sani"_s}).office == u"Kecamatan Sani"_s);
    CHECK(hintFor({u"Dinas Sosial dan Kecamatan Sani"_s}).office.isEmpty());
    CHECK(hintFor({u"Rekap"_s}) == overview::DestinationHint{});
}
