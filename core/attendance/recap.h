// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"
#include "core/attendance/day_status.h"
#include "core/base/ratio.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace tinjau::attendance {

/// Days of one person, or of all people of an office added up (rekapitulasi). Percentages of an office
/// come from such sums, never from a mean of percentages.
struct AttendanceTally {
    int scheduled = 0; ///< HK: working days of the person
    int pending = 0;   ///< BELUM: nothing can be said yet
    int onTime = 0;
    int late = 0;
    int leftEarly = 0;
    int incomplete = 0;
    std::map<QString, int> excused = {}; ///< by code of the letter
    int verifiedAbsent = 0;
    int candidates = 0;
    int lateMinutes = 0;
    int earlyMinutes = 0;

    void add(const DayResult& day);
    void add(const AttendanceTally& other);

    int settled() const { return scheduled - pending; }                       ///< P
    int present() const { return onTime + late + leftEarly + incomplete; }    ///< Hd
    int onDuty() const;                                                       ///< Dn: DL, DIK, WFA, TB, KAHAR
    int absent() const { return verifiedAbsent + candidates; }                ///< TK

    /// Fractions of one, none where the denominator is zero.
    std::optional<Ratio> attendance() const;      ///< (Hd + Dn) / P
    std::optional<Ratio> physical() const;        ///< Hd / P
    std::optional<Ratio> withoutAbsence() const;  ///< (P − TK) / P
    std::optional<Ratio> dataCoverage() const;    ///< P / HK, printed beside each of the others

    bool operator==(const AttendanceTally&) const = default;
};

/// "82,35", half up; "–" where there is none.
QString percentText(const std::optional<Ratio>& share, int decimals = 2);

/// How far an office has sent what its days need ("siapa belum mengirim").
struct SendingState {
    int dutyDays = 0; ///< days on which somebody of it had duty
    int complete = 0;
    std::vector<QDate> partial = {};
    std::vector<QDate> missing = {};
    bool operator==(const SendingState&) const = default;
};

/// From the facts of its people; a day is as covered as for the least covered of those on duty whom a machine
/// knows, because of two machines either may not have been sent.
SendingState sendingStateOf(std::span<const DayFacts> days);

} // namespace tinjau::attendance
