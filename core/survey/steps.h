// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/instrument.h"
#include "core/survey/survey_result.h"

#include <vector>

namespace tinjau::survey {

/// How the index of a result came about, from the sums to the letter ("Mengapa?").
std::vector<Step> stepsOf(const SurveyResult& result, const Instrument& instrument);

/// What a report has to say about the figures of a result, besides the figures. `elements` is the
/// number that the instrument has.
std::vector<Note> notesOf(const SurveyResult& result, std::size_t elements);

} // namespace tinjau::survey
