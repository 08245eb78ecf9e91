// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/office_settings.h"

#include "core/organisation/office_repository.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

SurveyId addSurveyOf(MemoryStore& store, QDate first, QDate last, SurveyState state)
{
    const auto office = store->write({u"test"_s, u"Menguji"_s}, [](Session& session) { return organisation::OfficeRepository(session).idOf(u"Dinas"_s, {}); });
    REQUIRE(office);
    Survey survey;
    survey.office = *office;
    survey.period = {first, last};
    survey.periodLabel = u"Masa"_s;
    survey.state = state;
    const auto id = createSurvey(*store, survey);
    REQUIRE(id);
    return *id;
}

WeightConvention weightOf(MemoryStore& store, SurveyId id)
{
    const auto survey = store->read([&](Session& session) { return SurveyRepository(session).find(id); });
    REQUIRE(survey);
    return (*survey)->settings.weightConvention;
}

} // namespace

TEST_CASE("a decision holds for surveys from its day on, but not for those that are issued")
{
    MemoryStore store;
    const auto earlier = addSurveyOf(store, QDate(2025, 7, 1), QDate(2025, 12, 31), SurveyState::Closed);
    const auto issued = addSurveyOf(store, QDate(2026, 1, 1), QDate(2026, 6, 30), SurveyState::Issued);
    const auto open = addSurveyOf(store, QDate(2026, 7, 1), QDate(2026, 12, 31), SurveyState::Open);
    const auto changed = decideRule(*store, {u"weightConvention"_s, u"d2"_s, u"Keputusan Kepala Bagian"_s, QDate(2026, 1, 1)}, u"Memilih bobot"_s);
    REQUIRE(changed);
    CHECK(*changed == 1);
    CHECK(weightOf(store, earlier) == WeightConvention::Exact);
    CHECK(weightOf(store, issued) == WeightConvention::Exact);
    CHECK(weightOf(store, open) == WeightConvention::D2);
    REQUIRE(store->read([](Session& session) {
        CHECK(settingsInForce(session, std::nullopt, QDate(2025, 12, 31)) == SurveySettings{});
        CHECK(settingsInForce(session, std::nullopt, QDate(2026, 12, 31)).weightConvention == WeightConvention::D2);
    }));
}

TEST_CASE("a decision for something unknown is refused")
{
    MemoryStore store;
    CHECK_FALSE(decideRule(*store, {u"weightConvention"_s, u"d9"_s, {}, {}}, u"Memilih"_s));
    CHECK_FALSE(decideRule(*store, {u"colour"_s, u"red"_s, {}, {}}, u"Memilih"_s));
    CHECK(withChoice({}, u"lowestCount"_s, u"2"_s)->lowestCount == 2);
}
