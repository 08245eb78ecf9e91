// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/paper_profile.h"

#include "core/organisation/former_name_repository.h"
#include "core/organisation/office_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

TEST_CASE("an office prints on the bureau's paper until it chooses its own")
{
    MemoryStore store;
    const QDate day(2026, 11, 25);
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [&](Session& session) {
        const OfficeId office = OfficeRepository(session).idOf(u"Dinas"_s, day);
        CHECK(paperProfile(session, office, day) == PaperProfile{});
        PaperProfile bureau{.sheet = SheetSize::A4, .margins = {25, 30, 30, 25}, .typeface = PaperTypeface::Serif};
        bureau.emblem = AttachmentRepository(session).keep(u"lambang.png"_s, u"image/png"_s, "png");
        setPaperProfile(session, std::nullopt, bureau, {});
        CHECK(paperProfile(session, office, day) == bureau);
        setPaperProfile(session, office, {}, QDate(2027, 1, 1));
        CHECK(paperProfile(session, office, day) == bureau);
        CHECK(paperProfile(session, office, QDate(2027, 1, 1)).sheet == SheetSize::F4);
    }));
}

TEST_CASE("a margin is neither so small that printers cut, nor so large that no text fits")
{
    CHECK(PaperMargins{5, 60, 5, 60}.isSound());
    CHECK_FALSE(PaperMargins{4, 30, 25, 20}.isSound());
    CHECK_FALSE(PaperMargins{20, 61, 25, 20}.isSound());
}

TEST_CASE("what was renamed keeps the name of its time")
{
    MemoryStore store;
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [](Session& session) {
        const OfficeId office = OfficeRepository(session).idOf(u"Dinas Baru"_s, {});
        FormerNameRepository former(session);
        former.add(office, {u"Dinas Tengah"_s, QDate(2025, 12, 31)});
        former.add(office, {u"Dinas Lama"_s, QDate(2023, 12, 31)});
        CHECK(former.on(office, QDate(2023, 6, 1)) == u"Dinas Lama"_s);
        CHECK(former.on(office, QDate(2025, 12, 31)) == u"Dinas Tengah"_s);
        CHECK_FALSE(former.on(office, QDate(2026, 1, 1)).has_value());
        CHECK(former.of(office).size() == 2);
    }));
}
