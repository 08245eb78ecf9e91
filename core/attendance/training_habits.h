// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/training_workers.h"
#include "core/calendar/work_calendar.h"

#include <map>
#include <set>

namespace tinjau::attendance {

/// What became of one invented month of one person: away with a letter, or without any.
struct WorkerMonth {
    std::vector<ExcuseLetter> letters = {}; ///< of this person only
    std::set<QDate> awayWithLetter = {};
    std::vector<QDate> missing = {}; ///< nothing explains these days
    bool isVerified = false;         ///< a named person verified them
};

/// How invented people spend their days. The same person and day always give the same.
class TrainingHabits {
public:
    TrainingHabits(unsigned seed, calendar::WorkCalendar calendar, QDate today);

    bool isWorked(QDate day) const;
    /// The nearest worked day before (step −1) or after (step 1).
    QDate nextWorked(QDate day, int step) const;
    const WorkerMonth& monthOf(const Worker& worker, QDate firstDay);
    /// Of a person who works by roster: P, S, M, LP or OFF.
    static QString shiftOn(const Worker& worker, QDate day);
    std::vector<LocalSecond> punchesOf(const Worker& worker, QDate day);

private:
    WorkerMonth invent(const Worker& worker, QDate firstDay) const;
    std::vector<QDate> block(Dice& dice, QDate firstDay, int longest) const;
    std::vector<LocalSecond> usualDay(const Worker& worker, QDate day) const;
    std::vector<LocalSecond> shiftDay(const Worker& worker, QDate day) const;

    unsigned m_seed;
    calendar::WorkCalendar m_calendar;
    QDate m_today;
    std::map<std::pair<PersonId, QDate>, WorkerMonth> m_months;
};

} // namespace tinjau::attendance
