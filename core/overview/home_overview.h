// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"
#include "core/survey/follow_up.h"
#include "core/survey/survey.h"
#include "core/survey/survey_duty.h"
#include "core/survey/survey_result.h"

namespace tinjau::overview {

/// Something that waits for a person.
struct Todo {
    enum class Kind {
        FollowUpOverdue,  ///< count items of one survey are past their last day
        FollowUpDue,      ///< count items of one survey end within dueSoonDays
        RespondentsShort, ///< count: reached; of: required
        SurveyOwed,       ///< count offices have not finished the surveys that this year asks for; offices: their names
        BackupUnproven,   ///< due: none was ever proven, or the newest is too old
    };
    Kind kind;
    std::optional<QDate> due = {}; ///< none: no deadline
    int count = 0;
    qint64 of = 0;
    std::optional<survey::SurveyId> survey = {};
    QStringList offices = {};
    QString service = {};
    bool operator==(const Todo&) const = default;
};

/// Where one office stands.
struct OfficeStanding {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    QString name = {};
    std::optional<survey::SurveyId> latest = {};       ///< the newest survey, by the end of its period
    QString period = {};
    QString service = {};
    qint64 respondents = 0;
    std::optional<qint64> required = {};
    std::optional<survey::IndexValue> index = {};      ///< none without answers, or with obstacles
    std::optional<survey::DutyState> duty = {};        ///< of the present year; none where there is no duty
    survey::FollowUpProgress followUp = {};            ///< over all surveys of the office
    bool operator==(const OfficeStanding&) const = default;
};

struct HomeOverview {
    std::vector<Todo> todos;             ///< the earliest deadline first
    std::vector<OfficeStanding> offices; ///< by name
};

/// Days ahead that a follow-up counts as due soon.
inline constexpr int dueSoonDays = 30;
/// Days that a proven backup may be old.
inline constexpr int backupMayBeOldDays = 7;

bool isBackupDue(std::optional<QDate> lastProven, QDate today);

/// What needs action and where each office stands on a day. RuleMissing without rules for a period.
Result<HomeOverview> homeOverview(storage::Store& store, const rules::RuleBook& book, QDate today);

} // namespace tinjau::overview
