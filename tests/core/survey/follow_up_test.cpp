// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/follow_up.h"
#include "core/survey/extremes.h"
#include "core/survey/survey_duty.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using organisation::OfficeId;
using organisation::ServiceId;

namespace {

std::vector<FollowUp> plan(int planned, int done, QDate lastDone = QDate(2026, 2, 15))
{
    std::vector<FollowUp> items;
    for (int i = 0; i < planned; ++i) {
        FollowUp item;
        item.id = FollowUpId::fromNumber(i + 1);
        item.survey = SurveyId::fromNumber(1);
        item.element = u"WAKTU"_s;
        item.action = u"Menambah loket"_s;
        item.due = QDate(2026, 6, 30);
        if (i < done) item.doneOn = lastDone.addDays(-(done - 1 - i));
        items.push_back(item);
    }
    return items;
}

PekpppResult levelsOf(const std::vector<FollowUp>& items, QDate reported,
                      const std::vector<Publication>& publications = {})
{
    return pekpppFor(pekpppFactsOf(true, true, reported, publications, items, QDate(2026, 12, 1)),
                     *surveyRules().pekppp);
}

Publication published(const QString& medium)
{
    return {{}, SurveyId::fromNumber(1), medium, QDate(2026, 2, 1), {}, {}};
}

} // namespace

TEST_CASE("done follow-up is an exact share, with thirty and eighty percent on level three")
{
    auto [planned, done, level] = GENERATE(table<int, int, int>({
        {0, 0, 0}, {4, 0, 1}, {10, 1, 2}, {10, 3, 3}, {5, 4, 3}, {11, 9, 4}, {3, 3, 5},
        {100, 29, 2}, {100, 81, 4}, {1000, 999, 4},
    }));
    CHECK(levelsOf(plan(planned, done), QDate(2026, 1, 15)).followUp == level);
}

TEST_CASE("an item without an activity is begun only: not counted, never late, not carried on")
{
    auto items = plan(3, 1);
    items[1].action.clear();
    items[2].action = u"  "_s;
    const auto progress = progressOf(items, QDate(2026, 12, 1));
    CHECK(progress.planned == 1);
    CHECK(progress.done == 1);
    CHECK(progress.overdue == 0);
    CHECK(progress.unwritten == 2);
    CHECK(carriedTo(SurveyId::fromNumber(2), items).empty());
}

TEST_CASE("speed counts calendar months from the report to the last done item")
{
    auto [reported, last, level] = GENERATE(table<QDate, QDate, int>({
        {QDate(2026, 1, 15), QDate(2026, 2, 15), 5},
        {QDate(2026, 1, 15), QDate(2026, 2, 16), 4},
        {QDate(2026, 1, 31), QDate(2026, 2, 28), 5},
        {QDate(2026, 1, 15), QDate(2026, 4, 15), 4},
        {QDate(2026, 1, 15), QDate(2026, 4, 16), 3},
        {QDate(2026, 1, 15), QDate(2026, 7, 16), 2},
        {QDate(2026, 1, 15), QDate(2026, 10, 16), 1},
        {QDate(2026, 1, 15), QDate(2027, 1, 15), 1},
        {QDate(2026, 1, 15), QDate(2027, 1, 16), 0},
    }));
    CHECK(levelsOf(plan(2, 2, last), reported).speed == level);
    CHECK(levelsOf(plan(3, 2, last), reported).speed == 0);
}

TEST_CASE("the level of execution rises with the report, both kinds of media and the follow-up")
{
    const QDate reported(2026, 1, 15);
    const PekpppLevels& levels = *surveyRules().pekppp;
    CHECK(pekpppFor({}, levels).execution == 0);
    CHECK(levelsOf({}, {}).execution == 1);
    CHECK(levelsOf({}, reported).execution == 2);
    CHECK(levelsOf({}, reported, {published(u"website"_s)}).execution == 2);
    CHECK(levelsOf({}, reported, {published(u"print"_s)}).execution == 3);
    const std::vector<Publication> both{published(u"print"_s), published(u"website"_s)};
    CHECK(levelsOf(plan(2, 1), reported, both).execution == 4);
    CHECK(levelsOf(plan(2, 2), reported, both).execution == 5);
}

TEST_CASE("a medium counts once, more than four reach the highest level")
{
    std::vector<Publication> media{published(u"print"_s), published(u"print"_s)};
    CHECK(levelsOf({}, QDate(2026, 1, 15), media).media == 1);
    for (const QString& medium : {u"screen"_s, u"social"_s, u"website"_s})
        media.push_back(published(medium));
    CHECK(levelsOf({}, QDate(2026, 1, 15), media).media == 4);
    media.push_back(published(u"app"_s));
    CHECK(levelsOf({}, QDate(2026, 1, 15), media).media == 5);
}

TEST_CASE("the due day itself is still in time; without it the last planned quarter counts")
{
    FollowUp item = plan(1, 0).front();
    CHECK_FALSE(item.isOverdue(QDate(2026, 6, 30)));
    CHECK(item.isOverdue(QDate(2026, 7, 1)));
    item.due = std::nullopt;
    CHECK_FALSE(item.isOverdue(QDate(2030, 1, 1)));
    item.quarters = {{2026, 3}, {2026, 1}};
    CHECK_FALSE(item.isOverdue(QDate(2026, 9, 30)));
    CHECK(item.isOverdue(QDate(2026, 10, 1)));
    item.doneOn = QDate(2026, 12, 1);
    CHECK_FALSE(item.isOverdue(QDate(2027, 1, 1)));
}

TEST_CASE("what was not done is carried to the next survey and remembers where it comes from")
{
    auto items = plan(3, 1);
    items[2].obstacle = u"Anggaran belum ada"_s;
    const auto carried = carriedTo(SurveyId::fromNumber(2), items);
    REQUIRE(carried.size() == 2);
    CHECK(carried[1].carriedFrom == FollowUpId::fromNumber(3));
    CHECK(carried[1].survey == SurveyId::fromNumber(2));
    CHECK_FALSE(carried[1].due.has_value());
    CHECK(carried[1].obstacle == u"Anggaran belum ada"_s);
    CHECK(progressOf(items, QDate(2026, 7, 1)) == FollowUpProgress{3, 1, 2, Ratio(100, 3), {}});
}

TEST_CASE("quarters are written as stored and read back")
{
    CHECK(nameOf(Quarter{2026, 3}) == u"2026-Q3"_s);
    CHECK(quarterNamed(u"2026-Q3"_s) == Quarter{2026, 3});
    CHECK(quarterOf(QDate(2026, 4, 1)) == Quarter{2026, 2});
    for (const QString& wrong : {u"2026-Q5"_s, u"2026Q3"_s, u"abcd-Q1"_s, QString()})
        CHECK_FALSE(quarterNamed(wrong).has_value());
}

TEST_CASE("the lowest elements name every one that ties with the last")
{
    std::vector<ElementResult> elements;
    const int nrr[] = {3, 2, 4, 4, 3, 4, 4, 3, 4};
    for (int i = 0; i < 9; ++i) {
        ElementResult element;
        element.key = nineKeys()[i];
        element.nrr = Ratio(nrr[i]);
        elements.push_back(element);
    }
    std::swap(elements[7], elements[8]); // the order of the file does not matter
    using Places = std::vector<std::size_t>;
    const Instrument& instrument = surveyRules().instrument;
    CHECK(lowestElements(elements, 3, instrument) == Places{1, 0, 4, 8});
    CHECK(lowestElements(elements, 1, instrument) == Places{1});
    CHECK(highestElements(elements, 3, instrument) == Places{2, 3, 5, 6, 7});
    CHECK(lowestElements(elements, 20, instrument).size() == 9);
    elements[1].counted = false;
    CHECK(lowestElements(elements, 1, instrument) == Places{0, 4, 8});
}

TEST_CASE("an office owes a survey until one with respondents is finished in the year")
{
    const auto office = OfficeId::fromNumber(1);
    DutyHolder holder{office, {}, ServiceId::fromNumber(7), {}};
    DutySurvey survey{SurveyId::fromNumber(3), office, {}, ServiceId::fromNumber(7),
                      {QDate(2025, 12, 1), QDate(2026, 1, 15)}, 40, true};
    const auto stateOn = [&](QDate today, int perYear = 1) {
        return dutiesIn(2026, {holder}, {survey}, perYear, today).front().state;
    };
    CHECK(stateOn(QDate(2026, 12, 31)) == DutyState::Met);
    CHECK(stateOn(QDate(2026, 12, 31), 2) == DutyState::UnderWay);
    CHECK(stateOn(QDate(2027, 1, 1), 2) == DutyState::Missed);
    survey.finished = false;
    CHECK(stateOn(QDate(2026, 6, 1)) == DutyState::UnderWay);
    survey.finished = true;
    survey.respondents = 0;
    CHECK(stateOn(QDate(2026, 6, 1)) == DutyState::UnderWay);
    survey.period = {QDate(2025, 1, 1), QDate(2025, 6, 30)};
    CHECK(stateOn(QDate(2026, 6, 1)) == DutyState::Owed);
    CHECK(stateOn(QDate(2027, 1, 1)) == DutyState::Missed);
    const auto status = dutiesIn(2026, {holder}, {survey}, 1, QDate(2026, 6, 1)).front();
    CHECK(status.latestUntil == QDate(2025, 6, 30));

    holder.validity = {QDate(2027, 1, 1), {}};
    CHECK(dutiesIn(2026, {holder}, {survey}, 1, QDate(2026, 6, 1)).empty());
}

TEST_CASE("a survey of a service counts for its office, not for the other service")
{
    const auto office = OfficeId::fromNumber(1);
    const DutySurvey survey{SurveyId::fromNumber(3), office, {}, ServiceId::fromNumber(7),
                            {QDate(2026, 1, 1), QDate(2026, 6, 30)}, 40, true};
    const auto statuses = dutiesIn(2026, {{office, {}, {}, {}}, {office, {}, ServiceId::fromNumber(8), {}}},
                                   {survey}, 1, QDate(2026, 7, 1));
    CHECK(statuses[0].state == DutyState::Met);
    CHECK(statuses[1].state == DutyState::Owed);
}
