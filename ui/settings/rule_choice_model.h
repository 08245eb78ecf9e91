// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/setting_repository.h"
#include "ui/widgets/table_model.h"

#include <optional>

namespace tinjau::ui {

/// One of the values that a choice may have.
struct RuleOption {
    QString value; ///< stable name
    QString text;
    QString note = {};
};

/// A choice that the regulation leaves open, or that offices make differently.
struct RuleChoice {
    QString key;         ///< of SurveySettings
    QString title;
    QString explanation; ///< what it decides
    QString basis;       ///< where the default comes from
    std::vector<RuleOption> options; ///< the default first
    bool changesFigures = true;
};

/// A choice with what is chosen now.
struct RuleChoiceRow {
    RuleChoice choice;
    QString value;
    std::optional<organisation::Setting> decided = {}; ///< none: the default

    QString valueText() const;
};

/// Every choice about surveys (pengaturan SKM), in the order of the computation.
std::vector<RuleChoice> surveyRuleChoices();
std::vector<RowModel<RuleChoiceRow>::Field> ruleChoiceFields();

} // namespace tinjau::ui
