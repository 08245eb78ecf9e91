// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace tinjau::attendance {

/// A wall-clock moment at the office in seconds: the Julian day times 86,400 plus the second of the
/// day. A plain number, because there are millions of them; it has no zone.
using LocalSecond = qint64;

inline constexpr LocalSecond secondsPerDay = 86'400;

inline LocalSecond localSecond(QDate day, QTime time = QTime(0, 0))
{
    return day.toJulianDay() * secondsPerDay + time.msecsSinceStartOfDay() / 1000;
}
inline LocalSecond startOf(QDate day) { return day.toJulianDay() * secondsPerDay; }
inline QDate dayOf(LocalSecond at) { return QDate::fromJulianDay(at / secondsPerDay); }
inline QTime timeOf(LocalSecond at) { return QTime::fromMSecsSinceStartOfDay(static_cast<int>(at % secondsPerDay) * 1000); }

/// Whole minutes from midnight of the day; seconds are cut off (07.30.59 is 07.30).
inline int minuteOf(LocalSecond at, QDate day)
{
    const LocalSecond seconds = at - startOf(day);
    return static_cast<int>(seconds >= 0 ? seconds / 60 : -((-seconds + 59) / 60));
}

/// A clock that lost its time starts again at 1 January 2000: such a moment says nothing until an
/// offset is declared. No office had a machine that counted before 2010.
inline bool isClockReset(LocalSecond at) { return at < startOf(QDate(2010, 1, 1)); }

} // namespace tinjau::attendance
