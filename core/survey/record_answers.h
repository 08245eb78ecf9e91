// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/survey/answers.h"
#include "core/survey/instrument.h"
#include "core/survey/survey.h"

#include <vector>

namespace tinjau::survey {

// Acts on single forms: each is one transaction and one entry of the journal.

/// The questions of the printed form of an instrument, in the order in which a person reads them there.
std::vector<Question> formQuestions(const Instrument& instrument);

/// Stores a form that was typed in from paper. A survey without questions gets those of the printed form
/// first; `response` then answers these. NotFound (values: "survey", id); BadArgument (values: "scores", …)
/// for a wrong number of answers, one outside its scale, or none at all; RuleRefused (values: "issued")
/// once the report is signed.
Result<ResponseId> enterResponse(storage::Store& store, SurveyId survey, const Response& response, const Instrument& instrument);

/// A form as it should have been.
struct Correction {
    ResponseId id = ResponseId::fromNumber(0);
    Response response = {};
};

/// Writes forms of one survey anew. What the cells of a file held stays beside them, and the same file is
/// still recognised when it comes again. Errors as above.
Result<void> correctResponses(storage::Store& store, const std::vector<Correction>& corrections);

} // namespace tinjau::survey
