// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/setting_repository.h"
#include "core/organisation/signatory_repository.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using ui::StartPresenter;

namespace {

struct Opened {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 25)};
    ui::JobRunner jobs;
    QStringList paths;
    StartPresenter presenter{clock, u"Rini"_s, {folder.filePath(u"baru/data.tinjau"_s), folder.filePath(u"latihan.tinjau"_s)}, jobs,
                             [this](const QString& path) -> Result<void> {
                                 paths << path;
                                 return {};
                             }};
};

} // namespace

TEST_CASE("a new file holds the profile and whoever signs")
{
    Opened start;
    start.presenter.create({u"Kabupaten Lipu Raya"_s, u"Bagian Organisasi"_s, u"Lipu"_s, u"Sari Dewi, S.E."_s, u"Kepala Bagian Organisasi"_s},
                           start.presenter.places().usual);
    CHECK(start.presenter.trouble().isEmpty());
    REQUIRE(start.paths == QStringList{start.presenter.places().usual});
    const auto store = storage::Store::open(start.paths.front(), storage::OpenMode::ReadWrite, start.clock, u"Rini"_s);
    REQUIRE(store);
    const auto profile = (*store)->read([&](storage::Session& session) { return organisation::officeProfile(session, {}, start.clock.today()); });
    REQUIRE(profile);
    CHECK(profile->government == u"PEMERINTAH KABUPATEN LIPU RAYA"_s);
    CHECK(profile->place == u"Lipu"_s);
    const auto signers = (*store)->read([](storage::Session& session) { return organisation::SignatoryRepository(session).of({}); });
    REQUIRE(signers);
    REQUIRE(signers->size() == 1);
    CHECK(signers->front().entry.signer.name == u"Sari Dewi, S.E."_s);
}

TEST_CASE("a file that exists is never written over")
{
    Opened start;
    const ui::NewOffice office{u"Kabupaten A"_s, u"Bagian B"_s, u"C"_s, {}, {}};
    start.presenter.create(office, start.presenter.places().usual);
    start.presenter.create(office, start.presenter.places().usual);
    CHECK(start.presenter.trouble().contains(u"data.tinjau"_s));
    CHECK(start.paths.size() == 1);
}

TEST_CASE("a signer needs a post, the rest of the profile is needed always")
{
    CHECK(StartPresenter::missing({}) == QStringList{u"regency"_s, u"office"_s, u"place"_s});
    CHECK(StartPresenter::missing({u"a"_s, u"b"_s, u"c"_s, u"d"_s, {}}) == QStringList{u"signerPost"_s});
    CHECK(StartPresenter::missing({u"a"_s, u"b"_s, u"c"_s, {}, {}}).isEmpty());
}
