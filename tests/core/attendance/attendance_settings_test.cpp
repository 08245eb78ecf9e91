// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_settings.h"

#include "core/organisation/setting_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;

TEST_CASE("the shipped choices on attendance are the defaults of the rules", "[attendance]")
{
    tests::MemoryStore store;
    const auto book = rules::RuleBook::shipped();
    REQUIRE(book);
    const auto settings = store->read([&](storage::Session& session) { return attendanceSettingsOn(session, *book, QDate(2026, 8, 3)); });
    REQUIRE(settings);
    CHECK(*settings == AttendanceSettings{});
}

TEST_CASE("a choice of the bureau holds from its day on", "[attendance]")
{
    tests::MemoryStore store;
    const auto book = rules::RuleBook::shipped();
    REQUIRE(store->write({u"test"_s, u"uji"_s}, [](storage::Session& session) {
        organisation::SettingRepository(session).set({{}, u"attendance.toleranceMinutes"_s, u"15"_s, u"Perbup 7/2026"_s, QDate(2026, 8, 1)});
    }));
    const auto minutesOn = [&](QDate day) {
        const auto settings = store->read([&](storage::Session& session) { return attendanceSettingsOn(session, *book, day); });
        REQUIRE(settings);
        return settings->toleranceMinutes;
    };
    CHECK(minutesOn(QDate(2026, 7, 31)) == 0);
    CHECK(minutesOn(QDate(2026, 8, 1)) == 15);
}

TEST_CASE("a choice that is no value of its key is refused by name", "[attendance]")
{
    const SettingValues good{{u"toleranceMinutes"_s, u"0"_s}, {u"toleranceMode"_s, u"grace"_s}, {u"winBefore"_s, u"180"_s}, {u"winAfter"_s, u"360"_s},
                             {u"joinGap"_s, u"30"_s}, {u"minSpan"_s, u"60"_s}, {u"burstMinutes"_s, u"2"_s}, {u"deductBreak"_s, u"true"_s},
                             {u"letterVsPunch"_s, u"letter"_s}, {u"partialCoverageAbsent"_s, u"false"_s}, {u"emptyDayIsCoverage"_s, u"false"_s},
                             {u"lateDocumentDays"_s, u"3"_s}};
    REQUIRE(attendanceSettingsFrom(good));
    const auto [key, value] = GENERATE(table<QString, QString>({{u"toleranceMinutes"_s, u"-1"_s}, {u"toleranceMode"_s, u"half"_s}, {u"deductBreak"_s, u"ya"_s},
                                                                {u"lateDocumentDays"_s, u"tiga"_s}, {u"unheard"_s, u"1"_s}}));
    SettingValues bad = good;
    bad[key] = value;
    const auto refused = attendanceSettingsFrom(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().values.front() == key);
    bad = good;
    bad.erase(u"minSpan"_s);
    CHECK_FALSE(attendanceSettingsFrom(bad));
}
