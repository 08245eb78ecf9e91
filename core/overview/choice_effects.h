// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"
#include "core/survey/survey_result.h"

#include <QStringList>

#include <vector>

namespace tinjau::overview {

/// A survey whose figures would be others.
struct ChangedSurvey {
    QString name;   ///< "Disdukcapil, Akta Perkawinan, Semester II Tahun 2026"
    QString before; ///< "91,48 A", or of the sample: "perlu 28"
    QString after;
    bool operator==(const ChangedSurvey&) const = default;
};

/// What one value of a choice makes of the surveys that are not yet issued.
struct ChoiceEffect {
    QString value;
    QString latest = {}; ///< the figure of the survey that ended last
    std::vector<ChangedSurvey> changed = {};
};

struct ChoiceEffects {
    int surveys = 0;     ///< not yet issued and with answers
    QString latestName = {};
    std::vector<ChoiceEffect> values = {};
};

/// Computes every survey that is not yet issued under each value of a choice (a key of SurveySettings).
/// BadArgument for a value that the choice does not know; Cancelled.
Result<ChoiceEffects> choiceEffects(storage::Store& store, const rules::RuleBook& book, const QString& choice, const QStringList& values,
                                    Progress& progress);

} // namespace tinjau::overview
