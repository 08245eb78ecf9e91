// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/coverage.h"
#include "core/attendance/day_status.h"
#include "ui/base/cell_mark.h"

#include <vector>

namespace tinjau::ui {

/// The sign of a day in the matrix: letters, colour and shape, and what a screen reader says. The ordinary day is
/// quiet, a day off has no sign at all. Late is "T" here, since "TL" means tugas luar at an inspection.
CellMark dayMark(const attendance::DayResult& day);

/// What one sign of the matrix means, for its key.
struct MarkMeaning {
    CellMark mark;
    QString words;
};
std::vector<MarkMeaning> markMeanings();

/// "hadir", "terlambat 12 menit", "cuti (CT)", "calon tanpa keterangan".
QString dayWords(const attendance::DayResult& day);
/// "penuh", "sebagian", "tidak ada".
QString coverageWords(attendance::Coverage coverage);
/// 1, a half, 0: what a bar shows of it.
double shareOf(attendance::Coverage coverage);

/// Nothing more than time stands between the day and its status: its duty is not over.
inline bool isStillToCome(const attendance::DayResult& day)
{
    return day.status == attendance::DayStatus::Undetermined && day.reason == attendance::StatusReason::NotOver;
}
/// Evidence is missing, so that somebody has to send or decide something.
inline bool isOpen(const attendance::DayResult& day)
{
    return day.status == attendance::DayStatus::Undetermined && day.reason != attendance::StatusReason::NotOver;
}
inline bool isCandidate(const attendance::DayResult& day)
{
    return day.status == attendance::DayStatus::UnexcusedAbsence && day.reason != attendance::StatusReason::Verified;
}
inline bool isVerified(const attendance::DayResult& day)
{
    return day.status == attendance::DayStatus::UnexcusedAbsence && day.reason == attendance::StatusReason::Verified;
}
inline bool isFree(const attendance::DayResult& day)
{
    return day.status == attendance::DayStatus::NonWorkingDay || day.status == attendance::DayStatus::NotScheduled;
}

} // namespace tinjau::ui
