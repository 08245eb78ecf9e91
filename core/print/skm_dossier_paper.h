// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "core/print/skm_paper_input.h"

namespace tinjau::print {

/// What the papers of a stored survey print. Photographs are left to the caller.
SkmPaperInput paperInputOf(const overview::SurveyDossier& dossier, QDate today, const QString& dataVersion);

/// Days of the first and the last answer, where the forms asked for the time; else the given days.
DateRange fieldworkOf(const survey::AnswerSheet& answers, const DateRange& otherwise);

/// The table by which the required sample is read, as the report prints it.
std::vector<SampleStep> sampleStepsOf(const survey::SampleTable& table);

} // namespace tinjau::print
