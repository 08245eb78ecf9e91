// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/date_range.h"
#include "core/survey/skm_sheet.h"
#include "core/survey/survey_settings.h"

namespace tinjau::cli {

/// What the options of an SKM command say.
struct SkmCall {
    survey::SurveySettings settings;
    survey::SurveyChoices choices;
    survey::SkmReadOptions reading;
    bool hashesSenders = false; ///< --personal hashOnly
    QString office;    ///< --opd
    QString service;   ///< --service
    DateRange period;  ///< --from, --to; invalid ends where not given
};

/// Options that every SKM command understands.
std::vector<OptionSpec> skmOptions();

/// Error: BadArgument (values: option, expectation), or those of reading the --map file.
Result<SkmCall> readSkmCall(const Invocation& call);

/// The id in --survey, if given; BadArgument if it is no number.
Result<std::optional<qint64>> surveyNumber(const Invocation& call);

} // namespace tinjau::cli
