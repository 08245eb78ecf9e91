// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// What one quality rule noticed, with the index as it would be without these forms.
struct FlagRow {
    survey::Flag flag;
    std::optional<survey::IndexValue> now = {};
};

/// A form that a person took out.
struct ExclusionRow {
    std::size_t place = 0;
    int sourceRow = 0;
    QString reason;
};

std::unique_ptr<RowModel<FlagRow>> makeFlagModel();
std::vector<FlagRow> flagRows(const survey::SurveyResult& result);
std::unique_ptr<RowModel<ExclusionRow>> makeExclusionModel();
std::vector<ExclusionRow> exclusionRows(const survey::AnswerSheet& sheet, const std::vector<survey::Exclusion>& exclusions);

} // namespace tinjau::ui
