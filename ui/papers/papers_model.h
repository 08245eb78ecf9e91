// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/issued_paper.h"
#include "core/survey/survey.h"
#include "ui/widgets/table_model.h"

#include <optional>

namespace tinjau::ui {

/// A paper in the register, or a survey whose report is still a draft.
struct PaperRow {
    enum class State {
        Draft,      ///< konsep: no number yet
        InForce,    ///< terbit, or the newest revision
        Superseded, ///< a newer revision bears its number
    };
    State state = State::Draft;
    std::optional<documents::IssuedPaper> paper = {}; ///< none of a draft
    std::optional<tinjau::survey::SurveyId> survey = {};
    QString title = {};
    QString office = {};
    QString service = {};
    QString period = {};
    QString figure = {}; ///< "91,48"; empty: none
    QString grade = {};
    bool isReopened = false; ///< its survey was opened again for a revision
};

/// The columns of the register.
std::vector<RowModel<PaperRow>::Field> paperFields();

} // namespace tinjau::ui
