// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/survey_rules.h"
#include "core/survey/tallies.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tinjau::tests {

/// The rules of 2026 as shipped.
const survey::SurveyRules& surveyRules();

/// Keys of the nine elements, in the order of the regulation.
QStringList nineKeys();
/// One question per key, headed U1, U2, …
std::vector<survey::Question> questionsFor(const QStringList& keys = nineKeys());
/// A sheet from score strings ("4434-!444"); rows are numbered from 2.
survey::AnswerSheet sheetOf(const QStringList& rows, const QStringList& keys = nineKeys());

/// Answers of n respondents with these sums per question, as even as possible.
survey::Tallies talliesOf(qint64 respondents, const std::vector<qint64>& sums);
/// A total spread over nine elements as evenly as possible.
std::vector<qint64> spread(qint64 total, std::size_t elements = 9);

/// The cases of tests/cases/survey/<file>.
std::vector<QJsonObject> surveyCases(const QString& file);
std::vector<qint64> integersOf(const QJsonValue& list);
std::vector<Ratio> ratiosOf(const QJsonValue& list);
/// "91.48 A"
QString shownAndGrade(const survey::IndexValue& index);

} // namespace tinjau::tests
