// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// One filled-in form, as it was given.
struct AnswerRow {
    std::size_t place = 0; ///< in the sheet
    survey::Response response;
    bool isExcluded = false;
    QString why = {};        ///< the reason for that
    QString remarks = {};    ///< rules that noticed something: "Q1, Q4"
};

std::vector<AnswerRow> answerRows(const overview::SurveyDossier& dossier);
/// Row number, profile, one column per question, remarks.
std::unique_ptr<RowModel<AnswerRow>> makeAnswerModel(const std::vector<survey::Question>& questions);

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
