// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/instrument.h"
#include "core/survey/survey_settings.h"

#include <vector>

namespace tinjau::survey {

/// The questions of one element, in the order of the columns.
struct ElementGroup {
    QString key = {};
    std::vector<std::size_t> questions = {}; ///< indices into AnswerSheet::questions; may be empty
    bool extra = false;                      ///< not of the instrument
    bool counted = true;                     ///< may be part of the index
};

/// Whether an element key is a bare code ("U8") that nobody has given a meaning yet.
bool isUndecided(const QString& key);

/// Questions by element, in the order of the first column of each; then the elements of the instrument
/// that no question asks about. "U8" and "U9", while undecided, stand for two elements of the
/// instrument and are no extra ones.
std::vector<ElementGroup> groupsOf(const std::vector<Question>& questions,
                                   const Instrument& instrument, ExtraElements extra);

/// Whether this response answers any question of the group.
bool answers(const Response& response, const ElementGroup& group);
/// Whether this response answers every question of the group.
bool answersWholly(const Response& response, const ElementGroup& group);

} // namespace tinjau::survey
