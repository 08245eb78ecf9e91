// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/instrument.h"
#include "core/survey/survey_result.h"

namespace tinjau::wording {

/// What a quality rule noticed, without judging: "Semua jawaban sama (baris 12 dan 19)".
QString flagSentence(const survey::Flag& flag);
/// What must be said beside the index.
QString noteSentence(const survey::Note& note);
/// Why there is no index yet and what to do.
QString obstacleSentence(const survey::Obstacle& obstacle);
/// One step of the computation as people write it: "NRR Persyaratan = 105 : 29 = 3,6207".
QString stepSentence(const survey::Step& step, const survey::SurveyResult& result);
/// How the weight of a convention is printed: "1/9", "0,11".
QString weightText(const survey::IndexValue& index);
/// "rumus Krejcie–Morgan (tabel)", …
QString sampleMethodName(survey::SampleMethod method);
/// "Jenis kelamin", "Usia", … for the field of a profile table.
QString profileFieldName(const QString& field);

} // namespace tinjau::wording
