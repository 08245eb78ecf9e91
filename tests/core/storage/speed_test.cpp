// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: run by hand with `tinjau-tests "[speed]"`, because a shared machine makes times lie.
#include "core/storage/content_checksum.h"
#include "core/storage/doctor.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

template <typename Work>
void timed(const char* what, Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    std::printf("%-45s %6lld ms, of which computing %6ld ms\n", what,
                static_cast<long long>(timer.elapsed()),
                static_cast<long>((std::clock() - before) * 1000 / CLOCKS_PER_SEC));
}

/// Sums per element, as an index does it.
qint64 sumOfScores(Session& session, qint64 survey)
{
    std::array<qint64, 9> sums{};
    Statement select =
        session.prepare("SELECT scores FROM response WHERE survey_id = :survey AND state = 'used'");
    select.bind(":survey", survey);
    while (select.step()) {
        const std::string_view scores = select.view(0);
        for (std::size_t k = 0; k < sums.size() && k < scores.size(); ++k)
            if (scores[k] != '-') sums[k] += scores[k] - '0';
    }
    qint64 total = 0;
    for (const qint64 sum : sums) total += sum;
    return total;
}

} // namespace

TEST_CASE("two hundred thousand answers", "[.][speed]")
{
    MemoryStore store;
    qint64 survey = 0, batch = 0;
    REQUIRE(store->write({u"survey.add"_s, u"Membuka survei"_s}, [&](Session& s) {
        const qint64 office = addOffice(s, u"Dinas"_s);
        addResponses(s, addSurvey(s, office), addBatch(s, u"lain.xlsx"_s), 1000);
        survey = addSurvey(s, office);
    }));
    timed("bulk insert of 200,000 responses, one act", [&] {
        REQUIRE(store->write({u"import"_s, u"Mengimpor jawaban"_s}, [&](Session& s) {
            batch = addBatch(s, u"besar.xlsx"_s);
            addResponses(s, survey, batch, 200'000);
        }));
    });
    std::printf("file: %lld MB\n",
                static_cast<long long>(QFileInfo(store.path()).size() / 1'000'000));
    store.reopen();
    for (int i = 0; i < 3; ++i)
        timed("all scores of the survey", [&] {
            REQUIRE(store->read([&](Session& s) { return sumOfScores(s, survey); }).value() > 0);
        });
    timed("content checksum", [&] {
        REQUIRE(store->read([](Session& s) { return contentChecksum(s.connection()); }));
    });
    timed("doctor", [&] { REQUIRE(examine(*store)->isClean()); });
    timed("taking the batch back", [&] { REQUIRE(Journal(*store).undoBatch(batch)); });
    timed("doing it again",
          [&] { REQUIRE(Journal(*store).redo(Journal(*store).lastRedoable()->value())); });
    timed("doctor afterwards", [&] { REQUIRE(examine(*store)->isClean()); });
}

TEST_CASE("opening and small acts", "[.][speed]")
{
    MemoryStore store;
    timed("opening a file", [&] { store.reopen(); });
    timed("1,000 acts of one row", [&] {
        for (int i = 0; i < 1000; ++i)
            REQUIRE(store->write({u"office.add"_s, u"Menambah OPD"_s},
                                 [&](Session& s) { addOffice(s, QString::number(i)); }));
    });
}
