// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_days.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::calendar;

namespace {

rules::RuleBook shippedBook()
{
    auto book = rules::RuleBook::shipped();
    REQUIRE(book);
    return *std::move(book);
}

std::vector<CalendarPack> shippedPacks()
{
    auto packs = calendarPacksOf(shippedBook());
    REQUIRE(packs);
    return *std::move(packs);
}

} // namespace

TEST_CASE("every shipped calendar has the working days that its year is known to have", "[calendar]")
{
    const WorkCalendar calendar(shippedPacks());
    const auto packs = shippedBook().all(u"work-calendar"_s);
    REQUIRE(packs.size() == 7);
    for (const rules::RulePack& pack : packs)
        for (const QJsonValue& example : pack.body[u"examples"_s].toArray()) {
            const auto days = workingDaysIn(calendar, pack.validity, example[u"days_per_week"_s].toInt());
            REQUIRE(days);
            INFO(pack.id.toStdString());
            CHECK(*days == example[u"working_days"_s].toInt());
        }
}

TEST_CASE("working days of known months", "[calendar]")
{
    const WorkCalendar calendar(shippedPacks());
    const auto [year, month, five, six] = GENERATE(table<int, int, int, int>(
        {{2026, 3, 17, 20}, {2026, 8, 19, 24}, {2025, 4, 16, 20}, {2027, 3, 15, 19}}));
    const QDate first(year, month, 1);
    const DateRange range{first, first.addMonths(1).addDays(-1)};
    CHECK(workingDaysIn(calendar, range, 5).value() == five);
    CHECK(workingDaysIn(calendar, range, 6).value() == six);
}

TEST_CASE("every month of the decreed years has the working days that were counted apart from this program", "[calendar]")
{
    using Months = std::array<int, 12>;
    const WorkCalendar calendar(shippedPacks());
    const auto [year, five, six] = GENERATE(table<int, Months, Months>({
        {2021, {20, 19, 22, 21, 17, 21, 21, 20, 22, 20, 22, 23}, {25, 23, 26, 25, 21, 25, 26, 24, 26, 25, 26, 26}},
        {2022, {21, 18, 22, 19, 15, 21, 21, 22, 22, 21, 22, 22}, {25, 22, 26, 24, 19, 25, 25, 26, 26, 25, 26, 27}},
        {2023, {21, 20, 21, 14, 21, 17, 20, 22, 20, 22, 22, 19}, {25, 23, 25, 18, 25, 21, 25, 26, 25, 26, 26, 24}},
        {2024, {22, 18, 18, 16, 18, 18, 23, 22, 20, 23, 20, 20}, {26, 21, 23, 20, 22, 22, 27, 26, 24, 27, 25, 24}},
        {2025, {19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21}, {23, 24, 23, 20, 22, 22, 27, 25, 25, 27, 25, 25}},
        {2026, {20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21}, {25, 22, 20, 25, 21, 24, 27, 24, 26, 27, 25, 25}},
        {2027, {19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22}, {24, 22, 19, 26, 20, 25, 27, 25, 26, 26, 26, 25}},
    }));
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        const DateRange range{first, first.addMonths(1).addDays(-1)};
        INFO(year << "-" << month);
        CHECK(workingDaysIn(calendar, range, 5).value() == five[static_cast<std::size_t>(month - 1)]);
        CHECK(workingDaysIn(calendar, range, 6).value() == six[static_cast<std::size_t>(month - 1)]);
    }
}

TEST_CASE("each year has the free days and the joint leave that were decreed", "[calendar]")
{
    const auto [year, national, jointLeave] = GENERATE(table<int, int, int>(
        {{2021, 16, 1}, {2022, 16, 4}, {2023, 16, 11}, {2024, 19, 10}, {2025, 17, 11}, {2026, 17, 8}, {2027, 18, 8}}));
    const auto packs = shippedPacks();
    const auto& days = std::ranges::find(packs, year, &CalendarPack::year)->days;
    CHECK(std::ranges::count(days, HolidayKind::National, &Holiday::kind) == national);
    CHECK(std::ranges::count(days, HolidayKind::JointLeave, &Holiday::kind) == jointLeave);
}

TEST_CASE("the fasting month is that of the sidang isbat, and open where there was none yet", "[calendar]")
{
    const WorkCalendar calendar(shippedPacks());
    const auto [first, last] = GENERATE(table<QDate, QDate>({{QDate(2021, 4, 13), QDate(2021, 5, 12)}, {QDate(2022, 4, 3), QDate(2022, 5, 1)},
                                                            {QDate(2023, 3, 23), QDate(2023, 4, 21)}, {QDate(2024, 3, 12), QDate(2024, 4, 9)},
                                                            {QDate(2025, 3, 1), QDate(2025, 3, 30)}, {QDate(2026, 2, 19), QDate(2026, 3, 20)}}));
    CHECK(calendar.isRamadan(first));
    CHECK_FALSE(calendar.isRamadan(first.addDays(-1)));
    CHECK(calendar.isRamadan(last));
    CHECK_FALSE(calendar.isRamadan(last.addDays(1)));
    CHECK_FALSE(calendar.packOf(2027)->ramadan);
}

TEST_CASE("each free day names the decree that set it", "[calendar]")
{
    for (const CalendarPack& pack : shippedPacks())
        for (const Holiday& day : pack.days) CHECK(day.source.contains(u"/"_s));
}

TEST_CASE("a deadline needs the calendar of every year that it looks at", "[calendar]")
{
    const WorkCalendar calendar(shippedPacks());
    CHECK(addDays(calendar, QDate(2027, 12, 29), 2, DayUnit::Working).value().result == QDate(2027, 12, 31));
    const auto beyond = addDays(calendar, QDate(2027, 12, 29), 3, DayUnit::Working);
    REQUIRE(!beyond);
    CHECK(beyond.error().code == ErrorCode::RuleMissing);
    CHECK(addDays(calendar, QDate(2027, 12, 29), 3, DayUnit::Calendar).value().result == QDate(2028, 1, 1));
}

TEST_CASE("an amendment names the dates whose state changes, and only those", "[calendar]")
{
    // SKB 933/2025 added 18 August 2025 eleven days before.
    std::vector<CalendarPack> amended = shippedPacks();
    std::vector<CalendarPack> original = amended;
    CalendarPack& pack = *std::ranges::find(original, 2025, &CalendarPack::year);
    std::erase_if(pack.days, [](const Holiday& day) { return day.date == QDate(2025, 8, 18); });
    CHECK(affectedDates(WorkCalendar(original), WorkCalendar(amended), {QDate(2025, 1, 1), QDate(2025, 12, 31)})
          == std::vector{QDate(2025, 8, 18)});
}

TEST_CASE("the higher version of a year counts, in whichever order they come", "[calendar]")
{
    std::vector<CalendarPack> packs = shippedPacks();
    CalendarPack newer = *std::ranges::find(packs, 2026, &CalendarPack::year);
    newer.version = 2;
    newer.days.push_back({QDate(2026, 9, 8), u"contoh"_s, HolidayKind::JointLeave, u"contoh/2"_s});
    packs.insert(packs.begin(), newer);
    CHECK(WorkCalendar(packs).holidayOn(QDate(2026, 9, 8)));
}

TEST_CASE("a local holiday is a free day, and a withdrawn one says why it is none", "[calendar]")
{
    const WorkCalendar calendar(shippedPacks(), std::vector<LocalDay>{{{}, QDate(2026, 9, 8), u"Hari jadi"_s, u"Kep. Bupati contoh/1"_s}});
    CHECK_FALSE(isWorkingDay(calendar, QDate(2026, 9, 8)).value());
    CHECK(isWorkingDay(calendar, QDate(2021, 12, 24)).value());
    REQUIRE(calendar.withdrawnOn(QDate(2021, 12, 24)));
    CHECK(calendar.withdrawnOn(QDate(2021, 12, 24))->reason.startsWith(u"dicabut"_s));
}
