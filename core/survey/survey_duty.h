// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/office.h"
#include "core/survey/follow_up.h"

#include <optional>
#include <vector>

namespace tinjau::survey {

/// Who must survey: an office, one of its units, or one service.
struct DutyHolder {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::optional<organisation::UnitId> unit = {};
    std::optional<organisation::ServiceId> service = {};
    DateRange validity = {}; ///< a holder that did not exist in the year owes nothing
    bool operator==(const DutyHolder&) const = default;
};

/// A survey as far as the duty is concerned.
struct DutySurvey {
    SurveyId survey = SurveyId::fromNumber(0);
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::optional<organisation::UnitId> unit = {};
    std::optional<organisation::ServiceId> service = {};
    DateRange period = {};
    qint64 respondents = 0;
    bool finished = false; ///< closed or issued
    bool operator==(const DutySurvey&) const = default;
};

enum class DutyState {
    Met,        ///< enough finished surveys with respondents in the year
    UnderWay,   ///< a survey has begun but too few are finished
    Owed,       ///< nothing yet, the year is not over
    Missed,     ///< the year is over
};

struct DutyStatus {
    DutyHolder holder = {};
    DutyState state = DutyState::Owed;
    int finished = 0;                      ///< surveys that count in this year
    std::optional<SurveyId> latest = {};   ///< of any year, by the end of its period
    std::optional<QDate> latestUntil = {};
    bool operator==(const DutyStatus&) const = default;
};

/// Who still owes a survey in a year (PermenPAN-RB 14/2017 Pasal 1 ayat (1): at least once a year). A survey
/// counts for the year in which its period ends; one of a service or unit counts for the unit and
/// office above it too. Holders that did not exist in the year are left out.
std::vector<DutyStatus> dutiesIn(int year, const std::vector<DutyHolder>& holders,
                                 const std::vector<DutySurvey>& surveys, int surveysPerYear,
                                 QDate today);

} // namespace tinjau::survey
