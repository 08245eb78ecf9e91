// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/training_habits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::attendance {

namespace {

constexpr int minute = 60;

/// A kind of absence, how rare it is (one person and month in so many), and how long at most.
struct Habit {
    const char16_t* code;
    int oneIn;
    int longest;
};
constexpr Habit habits[] = {{u"CT", 10, 5}, {u"DL", 8, 3}, {u"CS", 14, 2}, {u"IZN", 24, 1}, {u"DIK", 50, 4}};
constexpr int missingOneIn = 30, longestMissing = 4;

LocalSecond at(QDate day, int minutes, Dice& dice)
{
    return startOf(day) + LocalSecond{minutes} * minute + dice.below(minute);
}

} // namespace

TrainingHabits::TrainingHabits(unsigned seed, calendar::WorkCalendar calendar, QDate today)
    : m_seed(seed), m_calendar(std::move(calendar)), m_today(today)
{
}

bool TrainingHabits::isWorked(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && !m_calendar.holidayOn(day);
}

QDate TrainingHabits::nextWorked(QDate day, int step) const
{
    do day = day.addDays(step);
    while (!isWorked(day));
    return day;
}

const WorkerMonth& TrainingHabits::monthOf(const Worker& worker, QDate firstDay)
{
    const auto [place, isNew] = m_months.try_emplace({worker.person, firstDay});
    if (isNew) place->second = invent(worker, firstDay);
    return place->second;
}

/// Worked days in a row that begin somewhere in the month and end in it.
std::vector<QDate> TrainingHabits::block(Dice& dice, QDate firstDay, int longest) const
{
    std::vector<QDate> days;
    const int count = dice.between(1, longest);
    for (QDate day = firstDay.addDays(dice.below(26)); day.month() == firstDay.month() && static_cast<int>(days.size()) < count; day = day.addDays(1))
        if (isWorked(day)) days.push_back(day);
    return days;
}

WorkerMonth TrainingHabits::invent(const Worker& worker, QDate firstDay) const
{
    WorkerMonth month;
    Dice dice(m_seed, worker.person.number(), firstDay.toJulianDay());
    if (worker.isOnShifts) return month;
    for (const Habit& habit : habits) {
        const bool happens = dice.oneIn(habit.oneIn);
        const std::vector<QDate> days = block(dice, firstDay, habit.longest);
        if (!happens || days.empty() || month.awayWithLetter.contains(days.front())) continue;
        const bool isWaiting = days.back() >= m_today.addDays(-5);
        ExcuseLetter letter;
        letter.code = QString::fromUtf16(habit.code);
        letter.number = u"800/%1/%2"_s.arg(worker.person.number()).arg(firstDay.toString(u"MM/yyyy"_s));
        letter.datedOn = days.front().addDays(-1);
        letter.state = isWaiting ? LetterState::Applied : LetterState::Approved;
        letter.days = {days.front(), days.back()};
        letter.people = {worker.person};
        month.letters.push_back(letter);
        month.awayWithLetter.insert(days.begin(), days.end());
    }
    const bool isMissing = dice.oneIn(missingOneIn);
    const std::vector<QDate> missing = block(dice, firstDay, longestMissing);
    month.isVerified = !dice.oneIn(3) && firstDay.addMonths(1) <= m_today;
    if (isMissing)
        std::ranges::copy_if(missing, std::back_inserter(month.missing), [&](QDate day) { return !month.awayWithLetter.contains(day); });
    return month;
}

QString TrainingHabits::shiftOn(const Worker& worker, QDate day)
{
    static const QStringList turn{u"P"_s, u"P"_s, u"S"_s, u"S"_s, u"M"_s, u"LP"_s, u"OFF"_s};
    return turn[(day.toJulianDay() + worker.pin) % turn.size()];
}

std::vector<LocalSecond> TrainingHabits::punchesOf(const Worker& worker, QDate day)
{
    if (worker.isOnShifts) return shiftDay(worker, day);
    if (!isWorked(day)) return {};
    const WorkerMonth& month = monthOf(worker, QDate(day.year(), day.month(), 1));
    if (month.awayWithLetter.contains(day) || std::ranges::find(month.missing, day) != month.missing.end()) return {};
    return usualDay(worker, day);
}

std::vector<LocalSecond> TrainingHabits::usualDay(const Worker& worker, QDate day) const
{
    Dice dice(m_seed, worker.person.number(), day.toJulianDay());
    const bool isRamadan = m_calendar.isRamadan(day), isFriday = day.dayOfWeek() == Qt::Friday;
    const int start = isRamadan ? 8 * 60 : 7 * 60 + 30;
    const int end = isRamadan ? 15 * 60 + (isFriday ? 30 : 0) : 16 * 60 + (isFriday ? 30 : 0);
    const int in = dice.oneIn(18) ? start + dice.between(1, 45) : start - dice.between(2, 26);
    const int out = dice.oneIn(45) ? end - dice.between(5, 50) : end + dice.between(0, 25);
    if (dice.oneIn(90)) return {at(day, dice.oneIn(2) ? in : out, dice)};
    std::vector<LocalSecond> punches{at(day, in, dice), at(day, out, dice)};
    if (dice.oneIn(12)) punches.push_back(punches.front() + 3); // pressed twice
    return punches;
}

std::vector<LocalSecond> TrainingHabits::shiftDay(const Worker& worker, QDate day) const
{
    static const std::map<QString, std::pair<int, int>> hours{{u"P"_s, {450, 840}}, {u"S"_s, {840, 1260}}, {u"M"_s, {1260, 1890}}};
    const auto shift = hours.find(shiftOn(worker, day));
    if (shift == hours.end()) return {};
    Dice dice(m_seed, worker.person.number(), day.toJulianDay());
    const int in = dice.oneIn(18) ? shift->second.first + dice.between(1, 25) : shift->second.first - dice.between(2, 20);
    return {at(day, in, dice), at(day, shift->second.second + dice.between(0, 15), dice)};
}

} // namespace tinjau::attendance
