// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_book.h"
#include "core/survey/instrument.h"
#include "core/survey/pekppp.h"
#include "core/survey/profile_lists.h"
#include "core/survey/quality_parameters.h"
#include "core/survey/sampling.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace tinjau::survey {

/// Every rule that a survey of one period needs, read from the packs in force then.
struct SurveyRules {
    Instrument instrument;
    SampleTable sampleTable;
    QualityParameters quality;
    ProfileLists profiles;
    std::optional<PekpppLevels> pekppp; ///< none before the assessment existed
    std::optional<int> surveysPerYear;  ///< the least number; none before there was such a duty
    QStringList packs;                  ///< ids of the packs that all this came from
};

/// The rules for a survey whose period ends on the given day. An empty instrument id means the one in
/// force on that day. RuleMissing or RuleMalformed otherwise.
Result<SurveyRules> surveyRulesFor(const rules::RuleBook& book, QDate on,
                                   const QString& instrument = {});

/// One instrument by its id, with the printed weights that exist for it.
Result<Instrument> readInstrument(const rules::RulePack& pack, const rules::RulePack& conventions);

/// Every sound instrument, oldest first, so that a sheet of an older form ("MAKLUMAT" is of
/// SKM-2014-9) is named and not mixed up.
std::vector<Instrument> allInstruments(const rules::RuleBook& book);

} // namespace tinjau::survey
