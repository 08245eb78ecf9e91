// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/office.h"
#include "core/survey/follow_up.h"
#include "core/survey/survey_settings.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tinjau::survey {

using ResponseId = Id<struct ResponseTag>;

enum class SurveyState {
    Open,   ///< answers still come in
    Closed, ///< all answers are in
    Issued, ///< its report is signed
};

/// One survey of one office, unit or service in one period (SKM).
struct Survey {
    std::optional<SurveyId> id = {}; ///< none before it is stored
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::optional<organisation::UnitId> unit = {};
    std::optional<organisation::ServiceId> service = {};
    DateRange period = {};          ///< both days valid
    QString periodLabel = {};       ///< "Semester I Tahun 2026"
    SurveySettings settings = {};   ///< also names the instrument
    SurveyChoices choices = {};
    std::optional<QDate> reportedOn = {};
    SurveyState state = SurveyState::Open;
    QString note = {};
    bool operator==(const Survey&) const = default;
};

/// One line of the list of surveys.
struct SurveyLine {
    Survey survey;
    QString office;
    QString unit;    ///< empty: none
    QString service; ///< empty: none
    qint64 responses = 0;
    qint64 excluded = 0;
};

/// A value of an earlier period that is known from its report alone ("angka laporan").
struct ReportedIndex {
    std::optional<Id<struct ReportedIndexTag>> id = {};
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::optional<organisation::UnitId> unit = {};
    std::optional<organisation::ServiceId> service = {};
    DateRange period = {};
    QString periodLabel = {};
    Ratio shown = {};
    QString grade = {};
    std::optional<qint64> respondents = {};
    QString note = {};
    bool operator==(const ReportedIndex&) const = default;
};

} // namespace tinjau::survey
