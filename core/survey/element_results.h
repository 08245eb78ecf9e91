// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/element_groups.h"
#include "core/survey/instrument.h"
#include "core/survey/survey_result.h"
#include "core/survey/tallies.h"

#include <map>
#include <vector>

namespace tinjau::survey {

/// Mean of the respondents' own means over the questions of one element; none if nobody answers it.
std::optional<Ratio> respondentMean(const AnswerSheet& sheet,
                                    const std::vector<std::size_t>& responses,
                                    const ElementGroup& group);

/// NRR of each element from the counted answers, before weights: several questions give the mean of
/// their means. `means` overrides the mean of an element (respondentMean).
std::vector<ElementResult> elementResults(const std::vector<Question>& questions,
                                          const std::vector<ElementGroup>& groups,
                                          const Tallies& tallies, const Instrument& instrument,
                                          const std::map<QString, Ratio>& means = {});

/// Applies what was decided about elements without answers. Returns the obstacles that remain.
std::vector<Obstacle> settleUnanswered(std::vector<ElementResult>& elements,
                                       const Instrument& instrument, const SurveyChoices& choices);

/// Fills in nrr, nrrt, value and grade of the elements and returns the index under a convention; a
/// convention that does not exist for this number of elements yields the exact one. The elements have
/// been settled before, at least one is counted.
IndexValue applyWeights(std::vector<ElementResult>& elements, WeightConvention convention,
                        const SurveySettings& settings, const Instrument& instrument);

/// Whether the given weights name every counted element and sum to exactly 1.
bool weightsAreSound(const std::vector<ElementResult>& elements, const SurveySettings& settings);

} // namespace tinjau::survey
