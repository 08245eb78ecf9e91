// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "ui/widgets/table_model.h"

#include <functional>
#include <memory>

namespace tinjau::ui {

/// One filled-in form, as it was given.
struct AnswerRow {
    std::size_t place = 0; ///< in the sheet
    survey::Response response;
    bool isExcluded = false;
    QString why = {};     ///< the reason for that
    QString remarks = {}; ///< what quality rules noticed: "Semua jawaban sama"
    bool isWarned = false; ///< one of them is a warning

    int number() const { return response.sourceRow > 0 ? response.sourceRow : static_cast<int>(place) + 1; }
    bool operator==(const AnswerRow&) const = default;
};

/// A question as its column shows it.
struct QuestionColumn {
    QString title; ///< "U3"; "U3.2" for the second question of an element
    QString name;  ///< of the element
    survey::Question question;
    bool operator==(const QuestionColumn&) const = default;
};

/// What the cells are read with, and what stands under the table.
struct AnswerFacts {
    survey::ProfileLists lists = {};
    std::vector<survey::QuestionResult> sums = {}; ///< one per question; an empty column where nobody is counted
};

/// Forms as they should be, by their place in the sheet; says whether they were stored.
using SaveAnswers = std::function<bool(const std::vector<std::pair<std::size_t, survey::Response>>&)>;
/// Says why something typed was not taken.
using RefuseEdit = std::function<void(const QString& sentence)>;

std::vector<QuestionColumn> questionColumns(const overview::SurveyDossier& dossier, const std::vector<survey::Question>& questions);
std::vector<AnswerRow> answerRows(const overview::SurveyDossier& dossier);
AnswerFacts answerFacts(const overview::SurveyDossier& dossier);

using AnswerTable = RowModel<AnswerRow>;
/// Row number, profile, one column per question, remarks; without `save` it is only read.
std::unique_ptr<AnswerTable> makeAnswerModel(const std::vector<QuestionColumn>& columns, const std::shared_ptr<const AnswerFacts>& facts,
                                             SaveAnswers save = {}, RefuseEdit refuse = {});
/// Shows these rows; those that stay as they are keep their selection, so that typing goes on.
void showAnswers(AnswerTable& table, std::vector<AnswerRow> rows);

} // namespace tinjau::ui
