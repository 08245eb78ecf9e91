// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/instrument.h"
#include "core/survey/survey_settings.h"

#include <QString>

/// The formulas of the processing sheet as a spreadsheet writes them; rows and columns from 0.
namespace tinjau::print {

/// "K29".
QString cellName(unsigned row, unsigned column);
/// "B9:B20".
QString cellRange(unsigned firstRow, unsigned firstColumn, unsigned lastRow, unsigned lastColumn);

/// What the category rule compares with its limits, from the mean score 1–4 in the cell `mean`.
QString comparedFigure(survey::CategoryRule rule, const QString& mean);
/// =IF(x>=88.31,"A",IF(x>=76.61,"B",…)) by the limits of the instrument, for the letter or the
/// word.
QString gradeFormula(const survey::Instrument& instrument, survey::CategoryRule rule,
                     const QString& mean, bool asWord);

} // namespace tinjau::print
