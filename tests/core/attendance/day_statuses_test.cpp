// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_statuses.h"
#include "tests/support/attendance.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;
using namespace tinjau::tests;

namespace {

std::vector<PersonDay> augustOf(const Evidence& evidence)
{
    const DayStatuses statuses(evidence, planRules());
    std::vector<PersonDay> days;
    for (const PersonId person : statuses.people())
        for (const PersonDay& day : statuses.of(person, august)) days.push_back(day);
    return days;
}

int countOf(const std::vector<PersonDay>& days, DayStatus status)
{
    return static_cast<int>(std::ranges::count_if(days, [&](const PersonDay& day) { return day.result.status == status; }));
}

/// How well a day stands for the person; a letter must never lower it.
int standing(DayStatus status)
{
    switch (status) {
    case DayStatus::UnexcusedAbsence: return 0;
    case DayStatus::Undetermined: return 1;
    case DayStatus::PresentIncomplete: return 2;
    case DayStatus::Late: return 3;
    case DayStatus::LeftEarly: return 4;
    default: return 5;
    }
}

} // namespace

TEST_CASE("taking a machine's file away leaves its days undetermined and moves no count", "[attendance]")
{
    Evidence evidence = officeOf(3, 42);
    const auto whole = augustOf(evidence);
    CHECK(countOf(whole, DayStatus::UnexcusedAbsence) > 0);
    Evidence without = evidence;
    without.files.clear();
    without.punches.clear();
    const auto days = augustOf(without);
    CHECK(countOf(days, DayStatus::UnexcusedAbsence) == 0);
    CHECK(countOf(days, DayStatus::Undetermined) == 3 * 19);
    CHECK(augustOf(evidence) == whole);
}

TEST_CASE("a PIN of two people at once accuses neither", "[attendance]")
{
    Evidence evidence = officeOf(2, 7);
    evidence.pins[1].pin = evidence.pins[0].pin;
    CHECK(countOf(augustOf(evidence), DayStatus::UnexcusedAbsence) == 0);
}

TEST_CASE("a clock that fell back to 2000 says nothing until its offset is known", "[attendance]")
{
    Evidence evidence = officeOf(2, 7);
    const QDate day(2026, 8, 4);
    std::erase_if(evidence.punches, [&](const Punch& punch) { return punch.pin == u"1"_s && dayOf(punch.at) == day; });
    const LocalSecond lost = localSecond(QDate(2000, 1, 1), QTime(0, 20)), real = localSecond(day, QTime(7, 25));
    evidence.punches.push_back({machineOne, u"1"_s, lost});
    evidence.punches.push_back({machineOne, u"1"_s, lost + 9 * 3600});
    const auto statusOn = [&] { return DayStatuses(evidence, planRules()).of(personNumber(1), {day, day}).front().result; };
    CHECK(statusOn().status == DayStatus::UnexcusedAbsence);
    evidence.offsets.push_back({machineOne, lost, lost + 10 * 3600, static_cast<int>(real - lost), u"baterai"_s});
    CHECK(statusOn().status == DayStatus::Present);
    CHECK(statusOn().flags.has(DayFlag::ClockCorrected));
}

TEST_CASE("without coverage nobody is absent without reason, whatever else is known", "[attendance]")
{
    CHECK(rc::check("no coverage, no absence", [](unsigned seed) {
        Evidence evidence = officeOf(4, seed);
        evidence.files.clear();
        RC_ASSERT(countOf(augustOf(evidence), DayStatus::UnexcusedAbsence) == 0);
    }));
}

TEST_CASE("order, repetition and the way files are cut change no status", "[attendance]")
{
    CHECK(rc::check("a set is a set", [](unsigned seed) {
        const Evidence evidence = officeOf(3, seed);
        const auto expected = augustOf(evidence);
        Evidence shuffled = evidence;
        shuffled.punches = *rc::gen::container<std::vector<Punch>>(evidence.punches.size(), rc::gen::elementOf(evidence.punches));
        shuffled.punches.insert(shuffled.punches.end(), evidence.punches.rbegin(), evidence.punches.rend());
        // The same stretch in two overlapping files, imported twice.
        const FileSpan whole = evidence.files.front();
        const LocalSecond middle = (whole.from + whole.to) / 2;
        shuffled.files = {{whole.machine, middle, whole.to}, {whole.machine, whole.from, middle + 3600}, whole};
        RC_ASSERT(augustOf(shuffled) == expected);
    }));
}

TEST_CASE("an approved letter never makes a day worse", "[attendance]")
{
    CHECK(rc::check("letters only help", [](unsigned seed) {
        Evidence evidence = officeOf(3, seed);
        const auto before = augustOf(evidence);
        ExcuseLetter letter;
        letter.code = *rc::gen::element(u"CT"_s, u"CS"_s, u"DL"_s, u"IZN"_s, u"BSM"_s, u"WFA"_s, u"CLTN"_s);
        letter.state = LetterState::Approved;
        const int first = *rc::gen::inRange(1, 32);
        letter.days = {QDate(2026, 8, first), QDate(2026, 8, *rc::gen::inRange(first, 32))};
        if (*rc::gen::arbitrary<bool>()) {
            const int from = *rc::gen::inRange(300, 1000);
            letter.hours = calendar::MinuteSpan{from, from + *rc::gen::inRange(1, 400)};
        }
        letter.people = {personNumber(1), personNumber(3)};
        evidence.letters.push_back(letter);
        const auto after = augustOf(evidence);
        RC_ASSERT(after.size() == before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            RC_ASSERT(standing(after[i].result.status) >= standing(before[i].result.status));
    }));
}
