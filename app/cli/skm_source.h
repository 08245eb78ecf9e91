// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/skm_call.h"
#include "core/overview/survey_dossier.h"
#include "core/survey/compute.h"

#include <QJsonObject>

namespace tinjau::cli {

/// A survey that a command works on, from a file of answers or from the data file, computed.
struct SkmSource {
    SkmCall call;
    survey::SurveyRules rules;
    survey::SurveyContext context;
    survey::AnswerSheet answers;
    std::optional<survey::SkmSheet> sheet; ///< none for a survey from the data file
    std::optional<overview::SurveyDossier> dossier; ///< none for a file of answers
    QByteArray fileBytes;                  ///< of the file of answers, to be attached to a paper
    QString fileName;
    survey::SurveyResult result;

    bool isBlocked() const { return sheet && sheet->hasBlockingDecision(); }
    bool hasIndex() const { return !isBlocked() && result.index.has_value(); }
};

/// Reads and computes what the call names. Errors: those of its parts; BadArgument if it names
/// neither a file nor a survey.
Result<SkmSource> readSkmSource(const Invocation& call);

} // namespace tinjau::cli
