// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/import_batch.h"
#include "core/storage/store.h"
#include "core/survey/answers.h"
#include "core/survey/survey.h"

#include <optional>
#include <set>
#include <vector>

namespace tinjau::survey {

/// What becomes of one row of a sheet.
enum class RowFate {
    New,     ///< is stored
    Same,    ///< is stored already; offered, not taken (Q11)
    Blank,   ///< has neither answer nor rejected cell
    LeftOut, ///< a person does not want it
};

/// What a person said about single rows, by their index in the sheet.
struct RowChoices {
    std::set<std::size_t> takeAnyway = {}; ///< new although it looks the same as a known one
    std::set<std::size_t> leaveOut = {};
};

/// A sheet beside what is stored. The counts add up to its rows.
struct Comparison {
    std::vector<RowFate> fates = {}; ///< one per response
    qint64 fresh = 0;
    qint64 same = 0;
    qint64 blank = 0;
    qint64 leftOut = 0;
    /// Rows found again by answers and profile alone: without a time two people may look the same, so a
    /// person should look before trusting it.
    qint64 sameWithoutTime = 0;
    bool operator==(const Comparison&) const = default;
};

struct TakenAnswers {
    Comparison comparison = {};
    std::optional<organisation::BatchId> batch = {}; ///< none: nothing was new, nothing was written
};

/// Compares a sheet with a survey. Rows are the same whatever their order, the order of the columns, the
/// sheet or the file; a row that stands twice in the file counts twice. NotFound: no such survey; Conflict
/// (values: heading): the question has another scale there, or its element must be decided first.
Result<Comparison> compareAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet, const RowChoices& choices = {});

/// Stores the new rows of a sheet as one batch, in one act. Questions that the survey does not have yet
/// are added to it.
Result<TakenAnswers> takeAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet,
                                 const organisation::ImportBatch& batch, const RowChoices& choices = {});
/// The same as a part of an act that is already being written.
Result<TakenAnswers> takeAnswers(storage::Session& session, SurveyId survey, const AnswerSheet& sheet,
                                 const organisation::ImportBatch& batch, const RowChoices& choices = {});

} // namespace tinjau::survey
