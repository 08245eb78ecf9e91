// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/survey_list_presenter.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// "Berjalan", "Ditutup", "Terbit".
QString surveyStateWords(survey::SurveyState state);
CellMark surveyStateMark(survey::SurveyState state);
/// "sekarang", "12 hari", "5 bulan", "2 tahun".
QString ageWords(qint64 days);

/// The list of surveys: office, service, period, state, respondents, index, age.
std::unique_ptr<RowModel<SurveyRow>> makeSurveyListModel();

} // namespace tinjau::ui
