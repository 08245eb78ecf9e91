// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/survey_result.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// A line of a table of respondents, or the heading above its lines.
struct ProfileRow {
    bool isHeading = false;
    QString label;
    qint64 count = 0;
    Ratio percent = {};
};

std::vector<ProfileRow> profileRows(const survey::SurveyResult& result);
std::unique_ptr<RowModel<ProfileRow>> makeProfileModel();

} // namespace tinjau::ui
