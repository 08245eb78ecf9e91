// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_class.h"
#include "core/attendance/recap.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau::attendance;

namespace {

DayResult dayOfStatus(DayStatus status, StatusReason reason = StatusReason::None, const QString& code = {})
{
    DayResult day;
    day.status = status;
    day.reason = reason;
    day.letterCode = code;
    return day;
}

void addDays(AttendanceTally& tally, int count, const DayResult& day)
{
    for (int i = 0; i < count; ++i) tally.add(day);
}

} // namespace

TEST_CASE("an office's percentage comes from the sums of its people, with its denominators", "[attendance]")
{
    // August 2026, 19 working days: person A of the worked example, and B who came on all of them.
    AttendanceTally a, b;
    addDays(a, 11, dayOfStatus(DayStatus::Present));
    addDays(a, 2, dayOfStatus(DayStatus::Late));
    addDays(a, 1, dayOfStatus(DayStatus::Excused, StatusReason::None, u"DL"_s));
    addDays(a, 2, dayOfStatus(DayStatus::Excused, StatusReason::None, u"CT"_s));
    addDays(a, 1, dayOfStatus(DayStatus::UnexcusedAbsence, StatusReason::Candidate));
    addDays(a, 2, dayOfStatus(DayStatus::Undetermined, StatusReason::CoverageNone));
    addDays(a, 9, dayOfStatus(DayStatus::NonWorkingDay, StatusReason::Weekend));
    addDays(b, 19, dayOfStatus(DayStatus::Present));
    CHECK(a.scheduled == 19);
    CHECK(a.settled() == 17);
    CHECK(percentText(a.attendance()) == u"82,35"_s);
    CHECK(percentText(a.physical()) == u"76,47"_s);
    CHECK(percentText(a.withoutAbsence()) == u"94,12"_s);
    CHECK(percentText(a.dataCoverage()) == u"89,47"_s);
    a.add(b);
    CHECK(percentText(a.attendance()) == u"91,67"_s);
    CHECK(percentText(AttendanceTally().attendance()) == u"–"_s);
}

TEST_CASE("only a verified absence counts for the discipline rules", "[attendance]")
{
    const auto [status, reason, expected] = GENERATE(table<DayStatus, StatusReason, DayClass>({
        {DayStatus::UnexcusedAbsence, StatusReason::Verified, DayClass::Absent},
        {DayStatus::UnexcusedAbsence, StatusReason::Candidate, DayClass::Pending},
        {DayStatus::Undetermined, StatusReason::CoverageNone, DayClass::Pending},
        {DayStatus::PresentIncomplete, StatusReason::OutMissing, DayClass::Present},
        {DayStatus::Late, StatusReason::None, DayClass::Present},
        {DayStatus::Excused, StatusReason::None, DayClass::Excused},
        {DayStatus::NonWorkingDay, StatusReason::Weekend, DayClass::NotWorkingDay},
        {DayStatus::NotScheduled, StatusReason::UnpaidLeave, DayClass::NotWorkingDay},
    }));
    CHECK(dayClassOf(dayOfStatus(status, reason)) == expected);
}
