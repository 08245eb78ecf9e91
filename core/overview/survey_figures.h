// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"

#include <QJsonObject>

namespace tinjau::overview {

/// The figures of a survey as they are frozen with its papers: exact fractions beside what is printed, the
/// settings and choices they were computed with, and the rule packs. Enough to compute and compare later.
QJsonObject surveyFigures(const SurveyDossier& dossier);

} // namespace tinjau::overview
