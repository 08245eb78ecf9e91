// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/office_repository.h"
#include "core/storage/journal.h"
#include "core/survey/office_settings.h"
#include "core/survey/plan_survey.h"
#include "core/survey/survey_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

SurveyPlan plan()
{
    return {.office = u"Dinas Contoh"_s, .service = u"Izin Contoh"_s, .period = {QDate(2026, 7, 1), QDate(2026, 12, 31)},
            .periodLabel = u"Semester II Tahun 2026"_s};
}

std::vector<SurveyLine> surveysIn(storage::Store& store)
{
    return *store.read([](Session& session) { return SurveyRepository(session).list(); });
}

} // namespace

TEST_CASE("a planned survey brings its office and service, and Undo takes all of it back")
{
    MemoryStore store;
    SurveyPlan planned = plan();
    planned.choices.population = 120;
    REQUIRE(planSurvey(*store, planned));
    const auto lines = surveysIn(*store);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].office == u"Dinas Contoh"_s);
    CHECK(lines[0].service == u"Izin Contoh"_s);
    CHECK(lines[0].survey.choices.population == 120);
    CHECK(lines[0].survey.state == SurveyState::Open);
    storage::Journal journal(*store);
    REQUIRE(journal.undo(journal.lastUndoable().value().value()));
    CHECK(surveysIn(*store).empty());
    CHECK(store->read([](Session& session) { return organisation::OfficeRepository(session).all({}); })->empty());
}

TEST_CASE("the same survey is not planned twice")
{
    MemoryStore store;
    const auto first = planSurvey(*store, plan());
    REQUIRE(first);
    SurveyPlan again = plan();
    again.office = u" dinas contoh"_s;
    const auto refused = planSurvey(*store, again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().values[1] == QString::number(first->number()));
    again.service.clear();
    CHECK(planSurvey(*store, again));
    CHECK(surveysIn(*store).size() == 2);
}

TEST_CASE("a planned survey is computed as the bureau decided for its period, with the questionnaire that was chosen")
{
    MemoryStore store;
    REQUIRE(decideRule(*store, {u"weightConvention"_s, u"d2"_s, u"Keputusan Kepala Bagian"_s, QDate(2026, 10, 1)}, u"Memilih bobot"_s));
    SurveyPlan earlier = plan();
    earlier.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    SurveyPlan other = plan();
    other.instrument = u"kuesioner-contoh"_s;
    for (const SurveyPlan& planned : {earlier, other}) REQUIRE(planSurvey(*store, planned));
    for (const SurveyLine& line : surveysIn(*store)) {
        const bool isLater = line.survey.period == other.period;
        CHECK(line.survey.settings.weightConvention == (isLater ? WeightConvention::D2 : WeightConvention::Exact));
        CHECK(line.survey.settings.instrument == (isLater ? other.instrument : SurveySettings().instrument));
    }
}

TEST_CASE("a plan without office, period or its name is refused")
{
    MemoryStore store;
    SurveyPlan nameless = plan(), endless = plan(), backwards = plan(), unnamed = plan();
    nameless.office = u"  "_s;
    endless.period.last = {};
    backwards.period.last = backwards.period.first.addDays(-1);
    unnamed.periodLabel.clear();
    for (const SurveyPlan& wrong : {nameless, endless, backwards, unnamed}) {
        const auto refused = planSurvey(*store, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadArgument);
    }
    CHECK(surveysIn(*store).empty());
}
