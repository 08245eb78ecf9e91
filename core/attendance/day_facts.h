// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_status.h"
#include "core/calendar/day_plan.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tinjau::attendance {

/// A moment in minutes from midnight of the day of duty, seconds cut off; beyond 1440 the next day.
using DutyMinute = int;

/// Choices between rules, dated by whoever stores them.
struct AttendanceSettings {
    enum class Tolerance { Grace, Deduct };
    int toleranceMinutes = 0;
    Tolerance toleranceMode = Tolerance::Grace; ///< Grace: above the limit the whole value counts
    int windowBefore = 180; ///< minutes before the start in which a punch still belongs to the shift
    int windowAfter = 360;
    int joinGap = 30;  ///< shifts at most this far apart form one block
    int minSpan = 60;  ///< minutes between in and out
    int burstMinutes = 2; ///< punches this near are one press of the finger
    bool deductBreak = true;
    bool letterWins = true; ///< over punches of the same day
    bool partialCoverageAbsent = false;
    bool emptyDayIsCoverage = false;
    int lateDocumentDays = 3; ///< working days that a letter may come late
    bool operator==(const AttendanceSettings&) const = default;
};

/// How far the sources speak for a day (cakupan data).
enum class Coverage { None, Partial, Full };

enum class LetterState { Applied, Approved, Refused, Cancelled };

/// A letter as it touches one day.
struct DayLetter {
    QString code = {}; ///< CT, CS, IZN, DL …
    LetterState state = LetterState::Approved;
    std::optional<calendar::MinuteSpan> hours = {}; ///< none: the whole day
    QString number = {};
    /// Of a letter applied for: whether its time to be approved has passed.
    bool isPastLimit = false;
    bool operator==(const DayLetter&) const = default;
};

/// What a signed manual list says about the day, apart from times (those are punches).
enum class ListMark { None, Present, Absent };

/// What a surprise inspection noted.
enum class InspectionMark { None, Found, NotFound };

/// A verified decision about the day or one of its sides.
struct DayCorrection {
    std::optional<DutyMinute> in = {};
    std::optional<DutyMinute> out = {};
    std::optional<DayStatus> decided = {}; ///< Present, Excused or NotScheduled
    QString code = {};                     ///< of an excused day
    bool operator==(const DayCorrection&) const = default;
};

/// Everything that is known about one person on one day. Punches are those of the window of the duty,
/// after clock offsets, sorted.
struct DayFacts {
    QDate day = {};
    bool isInService = true;
    calendar::DayPlan plan = {};
    /// The part of a block of joined shifts; where it does not start (end) here, only the other side
    /// can be late (early).
    std::optional<calendar::MinuteSpan> block = {};
    bool isOver = true; ///< the duty ended before the data were cut off
    std::vector<DutyMinute> punches = {};
    bool hasClockOffset = false;
    bool hasStrayPunch = false; ///< punched that day outside any window
    std::vector<DayLetter> letters = {};
    std::vector<calendar::MinuteSpan> outages = {};
    Coverage coverage = Coverage::None;
    bool isMapped = true; ///< some machine of the unit knows the person
    ListMark list = ListMark::None;
    InspectionMark inspection = InspectionMark::None;
    std::optional<DayCorrection> correction = {};
    bool isVerified = false; ///< a named person verified the absence
};

/// The status of the day, by the first test of the precedence that decides. Pure.
DayResult decideDay(const DayFacts& facts, const AttendanceSettings& settings);

} // namespace tinjau::attendance
