// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/survey.h"
#include "ui/widgets/table_model.h"

#include <memory>
#include <optional>

namespace tinjau::ui {

/// One survey of the list, with its index as it stands today.
struct SurveyRow {
    survey::SurveyId id = survey::SurveyId::fromNumber(0);
    QString office;
    QString service; ///< service or unit; empty: the office as a whole
    QString period;
    QDate until;     ///< last day of the period
    survey::SurveyState state = survey::SurveyState::Open;
    qint64 respondents = 0;
    std::optional<qint64> required = {}; ///< none while the number of users is not known
    std::optional<Ratio> shown = {};     ///< IKM; none while something is to be decided
    QString grade = {};
    QString performance = {};
    qint64 age = 0;    ///< days since the period ended; below 0 while it lasts
    QString why = {};  ///< why there is no IKM yet

    bool isShort() const { return required && respondents < *required; }
};

/// "Berjalan", "Ditutup", "Terbit".
QString surveyStateWords(survey::SurveyState state);
CellMark surveyStateMark(survey::SurveyState state);
/// "sekarang", "12 hari", "5 bulan", "2 tahun".
QString ageWords(qint64 days);

/// The list of surveys: office, service, period, state, respondents, index, age.
std::unique_ptr<RowModel<SurveyRow>> makeSurveyListModel();

} // namespace tinjau::ui
