// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/survey.h"

#include "core/base/ensure.h"

#include <QFile>
#include <QJsonDocument>

namespace tinjau::tests {

using namespace Qt::StringLiterals;
using namespace tinjau::survey;

const SurveyRules& surveyRules()
{
    static const SurveyRules rules
        = surveyRulesFor(rules::RuleBook::shipped().value(), QDate(2026, 6, 30)).value();
    return rules;
}

QStringList nineKeys()
{
    return {u"PERSYARATAN"_s, u"PROSEDUR"_s, u"WAKTU"_s,     u"BIAYA"_s, u"PRODUK"_s,
            u"KOMPETENSI"_s,  u"PERILAKU"_s, u"PENGADUAN"_s, u"SARANA"_s};
}

std::vector<Question> questionsFor(const QStringList& keys)
{
    std::vector<Question> questions;
    for (qsizetype i = 0; i < keys.size(); ++i)
        questions.push_back({keys[i], u"U%1"_s.arg(i + 1), QString(QChar(static_cast<char16_t>(u'B' + i)))});
    return questions;
}

AnswerSheet sheetOf(const QStringList& rows, const QStringList& keys)
{
    AnswerSheet sheet{questionsFor(keys), {}};
    int row = 2;
    for (const QString& scores : rows) {
        Response response;
        response.sourceRow = row++;
        unpackScores(scores.toLatin1(), response);
        sheet.responses.push_back(response);
    }
    return sheet;
}

Tallies talliesOf(qint64 respondents, const std::vector<qint64>& sums)
{
    Tallies tallies{respondents, {}};
    for (const qint64 sum : sums) {
        QuestionTally tally;
        if (respondents > 0) {
            const qint64 low = sum / respondents, rest = sum % respondents;
            tally.given[static_cast<std::size_t>(low)] = respondents - rest;
            if (rest > 0) tally.given[static_cast<std::size_t>(low + 1)] = rest;
        }
        tallies.questions.push_back(tally);
    }
    return tallies;
}

std::vector<qint64> spread(qint64 total, std::size_t elements)
{
    const auto count = static_cast<qint64>(elements);
    std::vector<qint64> sums(elements, total / count);
    for (qint64 i = 0; i < total % count; ++i) ++sums[static_cast<std::size_t>(i)];
    return sums;
}

std::vector<QJsonObject> surveyCases(const QString& file)
{
    QFile source(QStringLiteral(TINJAU_SOURCE_DIR "/tests/cases/survey/") + file);
    TINJAU_ENSURE(source.open(QIODevice::ReadOnly), "the case file is part of the project");
    std::vector<QJsonObject> cases;
    for (const QJsonValue& one : QJsonDocument::fromJson(source.readAll())[u"cases"_s].toArray())
        cases.push_back(one.toObject());
    TINJAU_ENSURE(!cases.empty(), "a case file has cases");
    return cases;
}

std::vector<qint64> integersOf(const QJsonValue& list)
{
    std::vector<qint64> numbers;
    for (const QJsonValue& one : list.toArray()) numbers.push_back(one.toInteger());
    return numbers;
}

std::vector<Ratio> ratiosOf(const QJsonValue& list)
{
    std::vector<Ratio> numbers;
    for (const QJsonValue& one : list.toArray()) numbers.push_back(*Ratio::parse(one.toString()));
    return numbers;
}

QString shownAndGrade(const IndexValue& index)
{
    return index.shown.toFixed(2) + u' ' + index.grade;
}

} // namespace tinjau::tests
