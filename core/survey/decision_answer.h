// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_sheet.h"

namespace tinjau::survey {

/// One thing that a decision asks, with what may be answered. Most decisions ask one thing; unknown words
/// are asked one by one.
struct AnswerGroup {
    QString subject = {};  ///< the word asked about; empty: the decision as a whole
    QStringList answers = {}; ///< the proposal first; understood by answerDecision()
    bool operator==(const AnswerGroup&) const = default;
};

/// What may be answered to a decision about a sheet as it was read; empty where no answer helps and the
/// file itself, its destination or its header rows must change.
std::vector<AnswerGroup> answersTo(const exchange::Decision& decision, const std::vector<exchange::TableLayout>& tables);

/// Asks about an element that nobody answered, or that the file lacks; one answer holds for all of these.
bool asksAboutElementLeft(const exchange::Decision& decision);

/// Notes an answer in the options with which the file is read again. `tables` are those of the sheet
/// that asked. False if this is no answer to the decision; then nothing changed.
bool answerDecision(SkmReadOptions& options, const exchange::Decision& decision, const QString& answer,
                    const std::vector<exchange::TableLayout>& tables);

/// What a column may be said to be, nine elements first.
const QStringList& mappableFields();
/// Notes what a column is; no field leaves it out.
void mapColumn(SkmReadOptions& options, const exchange::TableLayout& table, int column, const std::optional<QString>& field);

} // namespace tinjau::survey
