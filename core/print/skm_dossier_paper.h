// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "core/print/skm_paper_input.h"

namespace tinjau::print {

/// What the papers of a stored survey print. Options, emblem and photographs are left to the caller.
SkmPaperInput paperInputOf(const overview::SurveyDossier& dossier, QDate today, const QString& dataVersion);

/// The table by which the required sample is read, as the report prints it.
std::vector<SampleStep> sampleStepsOf(const survey::SampleTable& table);

} // namespace tinjau::print
