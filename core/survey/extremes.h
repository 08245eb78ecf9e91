// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/instrument.h"
#include "core/survey/survey_result.h"

#include <vector>

namespace tinjau::survey {

/// Places in SurveyResult::elements of the counted elements with the lowest NRR, lowest first, equal ones in
/// the order of the regulation. If the last of them is equal to others, all of these are in the list.
std::vector<std::size_t> lowestElements(const std::vector<ElementResult>& elements, int count,
                                        const Instrument& instrument);
/// The same with the highest NRR, highest first.
std::vector<std::size_t> highestElements(const std::vector<ElementResult>& elements, int count,
                                         const Instrument& instrument);

} // namespace tinjau::survey
