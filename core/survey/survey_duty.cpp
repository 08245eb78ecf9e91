// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_duty.h"

namespace tinjau::survey {

namespace {

bool isOf(const DutySurvey& survey, const DutyHolder& holder)
{
    if (survey.office != holder.office) return false;
    if (holder.unit && survey.unit != holder.unit) return false;
    return !holder.service || survey.service == holder.service;
}

bool existedIn(const DutyHolder& holder, QDate first, QDate last)
{
    const DateRange& held = holder.validity;
    return (!held.first.isValid() || held.first <= last)
           && (!held.last.isValid() || held.last >= first);
}

DutyStatus statusOf(const DutyHolder& holder, const std::vector<DutySurvey>& surveys, int year,
                    int surveysPerYear, QDate today)
{
    DutyStatus status{holder};
    bool begun = false;
    for (const DutySurvey& survey : surveys) {
        if (!isOf(survey, holder)) continue;
        if (!status.latestUntil || survey.period.last > *status.latestUntil) {
            status.latestUntil = survey.period.last;
            status.latest = survey.survey;
        }
        if (survey.period.last.year() != year) continue;
        begun = true;
        if (survey.finished && survey.respondents > 0) ++status.finished;
    }
    const bool isOver = today > QDate(year, 12, 31);
    if (status.finished >= surveysPerYear) status.state = DutyState::Met;
    else if (isOver) status.state = DutyState::Missed;
    else status.state = begun ? DutyState::UnderWay : DutyState::Owed;
    return status;
}

} // namespace

std::vector<DutyStatus> dutiesIn(int year, const std::vector<DutyHolder>& holders,
                                 const std::vector<DutySurvey>& surveys, int surveysPerYear,
                                 QDate today)
{
    std::vector<DutyStatus> statuses;
    for (const DutyHolder& holder : holders)
        if (existedIn(holder, QDate(year, 1, 1), QDate(year, 12, 31)))
            statuses.push_back(statusOf(holder, surveys, year, surveysPerYear, today));
    return statuses;
}

} // namespace tinjau::survey
