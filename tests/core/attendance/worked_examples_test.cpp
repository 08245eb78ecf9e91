// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the attendance rules: W01 to W92 (one day each) and S1 to S5 (whose punch it is).
#include "core/attendance/day_facts.h"
#include "core/attendance/shift_windows.h"
#include "core/calendar/working_days.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using calendar::MinuteSpan;

namespace {

QJsonObject workedExamples()
{
    QFile file(QStringLiteral(TINJAU_SOURCE_DIR) + u"/tests/data/attendance/worked_examples.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// "07:28", "07:28:30" and "07.28+1" in seconds from midnight of the day.
int secondsFrom(QString text)
{
    const bool isNextDay = text.endsWith(u"+1"_s);
    if (isNextDay) text.chop(2);
    const QStringList parts = text.replace(u'.', u':').split(u':');
    return (isNextDay ? 86'400 : 0) + parts[0].toInt() * 3600 + parts[1].toInt() * 60 + parts.value(2).toInt();
}

MinuteSpan spanFrom(const QJsonValue& from, const QJsonValue& to)
{
    return {secondsFrom(from.toString()) / 60, secondsFrom(to.toString()) / 60};
}

calendar::WorkCalendar shippedCalendar()
{
    const auto book = rules::RuleBook::shipped();
    REQUIRE(book);
    return calendar::WorkCalendar(calendar::calendarPacksOf(*book).value());
}

calendar::Schedule scheduleNamed(const QString& unit, const QJsonObject& shifts)
{
    calendar::Schedule schedule = unit == u"N6"_s ? calendar::sixDaySchedule() : calendar::fiveDaySchedule();
    schedule.isRoster = unit == u"SHIFT"_s;
    for (const QString& code : shifts.keys()) {
        const QJsonArray hours = shifts[code].toArray();
        schedule.shifts[code] = {{hours[0].toInt(), hours[1].toInt()}, {}};
    }
    return schedule;
}

AttendanceSettings settingsFrom(const QJsonObject& changes)
{
    AttendanceSettings settings;
    settings.toleranceMinutes = changes[u"toleranceMinutes"_s].toInt(0);
    if (changes[u"toleranceMode"_s] == u"deduct"_s) settings.toleranceMode = AttendanceSettings::Tolerance::Deduct;
    settings.letterWins = changes[u"letterVsPunch"_s] != u"punch"_s;
    return settings;
}

std::vector<DayLetter> lettersFrom(const QJsonObject& input, const calendar::WorkCalendar& calendar, QDate day, int lateDays)
{
    std::vector<DayLetter> letters;
    for (const QJsonValue& one : input[u"letters"_s].toArray()) {
        DayLetter letter;
        letter.code = one[u"code"_s].toString();
        const QString state = one[u"state"_s].toString(u"DISETUJUI"_s);
        letter.state = state == u"DIAJUKAN"_s ? LetterState::Applied : state == u"DITOLAK"_s ? LetterState::Refused : LetterState::Approved;
        if (one[u"from"_s].isString()) letter.hours = spanFrom(one[u"from"_s], one[u"to"_s]);
        const QDate today = QDate::fromString(input[u"today"_s].toString(), Qt::ISODate);
        const QDate limit = addDays(calendar, day, lateDays, calendar::DayUnit::Working).value().result;
        letter.isPastLimit = today.isValid() && today > limit;
        letters.push_back(letter);
    }
    return letters;
}

/// Sets the punches that lie in the window of the duty; others are noted as stray.
void setPunches(DayFacts& facts, const QJsonObject& input, const AttendanceSettings& settings)
{
    const int offset = input[u"offset"_s].toInt(0);
    facts.hasClockOffset = offset != 0;
    std::vector<DutyWindow> windows;
    if (facts.plan.hours) windows = windowsOf({{facts.day, facts.plan.hours->span}}, settings);
    for (const QJsonValue& text : input[u"punches"_s].toArray()) {
        const LocalSecond at = startOf(facts.day) + secondsFrom(text.toString()) + offset;
        const bool isInside = !windows.empty() && windows[0].from <= at && at < windows[0].to;
        if (isInside) facts.punches.push_back(minuteOf(at, facts.day));
        else facts.hasStrayPunch = true;
    }
    std::ranges::sort(facts.punches);
}

DayFacts factsFrom(const QJsonObject& input, const calendar::Schedule& schedule, const calendar::WorkCalendar& calendar,
                   const AttendanceSettings& settings)
{
    DayFacts facts;
    facts.day = QDate::fromString(input[u"day"_s].toString(), Qt::ISODate);
    const QString roster = input[u"roster"_s].toString(input[u"duty"_s].toString());
    facts.plan = planFor(schedule, calendar, facts.day, roster.isEmpty() ? std::nullopt : std::optional(roster));
    facts.isInService = input[u"service"_s] != u"OUT"_s;
    facts.isOver = !input.contains(u"now"_s) || (facts.plan.hours && input[u"now"_s].toInt() >= facts.plan.hours->span.to);
    setPunches(facts, input, settings);
    facts.letters = lettersFrom(input, calendar, facts.day, settings.lateDocumentDays);
    for (const QJsonValue& outage : input[u"outage"_s].toArray()) facts.outages.push_back(spanFrom(outage[0], outage[1]));
    const QString coverage = input[u"coverage"_s].toString(u"PENUH"_s);
    facts.coverage = coverage == u"PENUH"_s ? Coverage::Full : coverage == u"SEBAGIAN"_s ? Coverage::Partial : Coverage::None;
    facts.isMapped = input[u"mapped"_s].toBool(true);
    const QString list = input[u"lst"_s].toString();
    facts.list = list == u"H"_s ? ListMark::Present : list == u"TK"_s ? ListMark::Absent : ListMark::None;
    const QString seen = input[u"sidak"_s].toString();
    facts.inspection = seen.startsWith(u"ADA"_s) ? InspectionMark::Found : seen.startsWith(u"TIDAK"_s) ? InspectionMark::NotFound : InspectionMark::None;
    if (const QJsonObject sides = input[u"correction"_s].toObject(); !sides.isEmpty()) {
        facts.correction = DayCorrection();
        if (sides.contains(u"out"_s)) facts.correction->out = secondsFrom(sides[u"out"_s].toString()) / 60;
        if (sides.contains(u"in"_s)) facts.correction->in = secondsFrom(sides[u"in"_s].toString()) / 60;
    }
    facts.isVerified = input[u"verified"_s].toBool(false);
    return facts;
}

std::optional<int> minutesIn(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace

TEST_CASE("each worked example of a day gives the status, minutes and flags of the rules", "[attendance]")
{
    const QJsonObject data = workedExamples();
    const calendar::WorkCalendar calendar = shippedCalendar();
    const QJsonArray examples = data[u"examples"_s].toArray();
    REQUIRE(examples.size() == 92);
    for (const QJsonValue& example : examples) {
        const QJsonObject input = example[u"case"_s].toObject(), expected = example[u"expect"_s].toObject();
        INFO((example[u"id"_s].toString() + u": "_s + example[u"input"_s].toString()).toStdString());
        const AttendanceSettings settings = settingsFrom(input[u"cfg"_s].toObject());
        calendar::Schedule schedule = scheduleNamed(input[u"unit"_s].toString(), data[u"shifts"_s].toObject());
        for (auto& hours : schedule.week)
            if (hours) hours->flexMinutes = input[u"flexWindow"_s].toInt(0);
        const DayResult result = decideDay(factsFrom(input, schedule, calendar, settings), settings);
        CHECK(nameOf(result.status) == expected[u"status"_s].toString());
        CHECK(detailOf(result) == expected[u"sub"_s].toString());
        CHECK(result.late == minutesIn(expected[u"late"_s]));
        CHECK(result.early == minutesIn(expected[u"early"_s]));
        QStringList flags;
        for (const QJsonValue& flag : expected[u"flags"_s].toArray()) flags << flag.toString();
        flags.sort();
        CHECK(result.flags.names() == flags);
    }
}

namespace {

constexpr MinuteSpan morning{450, 840}, afternoon{840, 1260}, night{1260, 1890};

/// Which duty (by its place in the list) a punch belongs to, −1 for none; time counted from Monday.
int dutyOf(const std::vector<PlannedDuty>& duties, const QString& time)
{
    const LocalSecond at = startOf(QDate(2026, 8, 3)) + secondsFrom(time);
    const auto windows = windowsOf(duties, {});
    for (std::size_t i = 0; i < windows.size(); ++i)
        if (windows[i].from <= at && at < windows[i].to) return static_cast<int>(i);
    return -1;
}

} // namespace

TEST_CASE("a punch between two shifts belongs to the nearer one", "[attendance]")
{
    const QDate monday(2026, 8, 3), tuesday(2026, 8, 4);
    const std::vector<PlannedDuty> nightThenAfternoon{{monday, night}, {tuesday, afternoon}};
    CHECK(dutyOf(nightThenAfternoon, u"20.55"_s) == 0); // S1
    CHECK(dutyOf(nightThenAfternoon, u"10.40+1"_s) == 0);
    CHECK(dutyOf(nightThenAfternoon, u"13.55+1"_s) == 1);
    CHECK(dutyOf(nightThenAfternoon, u"21.01+1"_s) == 1);
    CHECK(dutyOf(nightThenAfternoon, u"11.05+1"_s) == 1); // S2
    const std::vector<PlannedDuty> morningAndNight{{monday, morning}, {monday, night}};
    CHECK(dutyOf(morningAndNight, u"17.29"_s) == 0); // S3
    CHECK(dutyOf(morningAndNight, u"18.00"_s) == 1);
    CHECK(dutyOf(morningAndNight, u"07.31+1"_s) == 1);
    CHECK(dutyOf({{monday, night}}, u"13.45+1"_s) == -1); // S5
}

TEST_CASE("two shifts that touch are one block whose first and last punch serve both", "[attendance]")
{
    // S4: P 07.30–14.00 and S 14.00–21.00.
    const auto windows = windowsOf({{QDate(2026, 8, 3), morning}, {QDate(2026, 8, 3), afternoon}}, {});
    REQUIRE(windows.size() == 2);
    for (const DutyWindow& window : windows) {
        CHECK(window.block == MinuteSpan{450, 1260});
        CHECK(window.from <= startOf(QDate(2026, 8, 3)) + secondsFrom(u"07.28"_s));
        CHECK(window.to > startOf(QDate(2026, 8, 3)) + secondsFrom(u"21.02"_s));
    }
}
