// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/take_answers.h"

#include "core/organisation/import_batch_repository.h"
#include "core/survey/fingerprint.h"
#include "core/survey/question_match.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey_repository.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using organisation::BatchId;
using organisation::ImportBatch;
using organisation::ImportBatchRepository;

namespace {

bool isBlank(const Response& response)
{
    return response.rejected.empty()
           && std::none_of(response.scores.begin(), response.scores.end(),
                           [](const Score& score) { return score.has_value(); });
}

/// A sheet put beside a survey.
struct Prepared {
    QuestionMatch match;
    std::vector<QByteArray> fingerprints; ///< per response of the sheet
    Comparison comparison;
};

/// How often each form is stored, by the fingerprints that it would have with these questions.
QHash<QByteArray, int> storedCounts(storage::Session& session, SurveyId survey,
                                    const QuestionMatch& match)
{
    ResponseRepository responses(session);
    if (match.decided.empty()) return responses.fingerprints(survey);
    const Fingerprints fingerprints(match.questions);
    QHash<QByteArray, int> counts;
    for (const Response& response : responses.load(survey, match.questions).sheet.responses)
        ++counts[fingerprints.of(response)];
    return counts;
}

void compare(const AnswerSheet& sheet, QHash<QByteArray, int> stored, Prepared& prepared)
{
    const Fingerprints fingerprints(prepared.match.questions);
    Comparison& comparison = prepared.comparison;
    for (const Response& response : sheet.responses) {
        prepared.fingerprints.push_back(fingerprints.of(arranged(response, prepared.match)));
        if (isBlank(response)) {
            comparison.fates.push_back(RowFate::Blank);
            ++comparison.blank;
            continue;
        }
        int& left = stored[prepared.fingerprints.back()];
        if (left > 0) {
            --left;
            comparison.fates.push_back(RowFate::Same);
            ++comparison.same;
            if (!response.answeredAt || !response.answeredAt->hasTime) ++comparison.sameWithoutTime;
        } else {
            comparison.fates.push_back(RowFate::New);
            ++comparison.fresh;
        }
    }
}

Result<Prepared> prepare(storage::Session& session, SurveyId survey, const AnswerSheet& sheet)
{
    SurveyRepository surveys(session);
    if (!surveys.find(survey))
        return failure(ErrorCode::NotFound, {u"survey"_s, QString::number(survey.number())});
    auto match = matchQuestions(surveys.questions(survey), sheet.questions);
    if (!match) return Failure{match.error()};
    Prepared prepared{*std::move(match), {}, {}};
    compare(sheet, storedCounts(session, survey, prepared.match), prepared);
    return prepared;
}

/// Brings the questions of the survey up to those of the match, and the fingerprints with them.
void adopt(storage::Session& session, SurveyId survey, const QuestionMatch& match)
{
    SurveyRepository surveys(session);
    for (const auto& [position, element] : match.decided)
        surveys.decideElement(survey, position, element);
    for (std::size_t i = match.known; i < match.questions.size(); ++i)
        surveys.append(survey, i, match.questions[i]);
    if (match.decided.empty()) return;
    ResponseRepository responses(session);
    const Fingerprints fingerprints(match.questions);
    const StoredAnswers stored = responses.load(survey, match.questions);
    for (std::size_t i = 0; i < stored.ids.size(); ++i)
        responses.setFingerprint(stored.ids[i], fingerprints.of(stored.sheet.responses[i]));
}

QJsonObject countsOf(const Comparison& comparison, qint64 taken)
{
    return {{u"read"_s, static_cast<qint64>(comparison.fates.size())},
            {u"new"_s, taken},
            {u"same"_s, static_cast<qint64>(comparison.fates.size()) - taken - comparison.blank},
            {u"blank"_s, comparison.blank}};
}

BatchId storeRows(storage::Session& session, SurveyId survey, const AnswerSheet& sheet,
                  const ImportBatch& batch, const Prepared& prepared,
                  const std::vector<std::size_t>& rows)
{
    adopt(session, survey, prepared.match);
    ImportBatchRepository batches(session);
    const BatchId id = batches.insert(batch);
    ResponseRepository::Writer writer(session, survey, id, batch.sheet);
    QCryptographicHash checksum(QCryptographicHash::Sha256);
    for (const std::size_t i : rows) {
        writer.add(arranged(sheet.responses[i], prepared.match), prepared.fingerprints[i]);
        checksum.addData(prepared.fingerprints[i]);
    }
    batches.complete(id, countsOf(prepared.comparison, static_cast<qint64>(rows.size())),
                     QString::fromLatin1(checksum.result().toHex()));
    return id;
}

std::vector<std::size_t> rowsToTake(const Comparison& comparison,
                                    const std::set<std::size_t>& takeAnyway)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < comparison.fates.size(); ++i) {
        const RowFate fate = comparison.fates[i];
        if (fate == RowFate::New || (fate == RowFate::Same && takeAnyway.contains(i)))
            rows.push_back(i);
    }
    return rows;
}

} // namespace

Result<Comparison> compareAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet)
{
    return store.read([&](storage::Session& session) -> Result<Comparison> {
        auto prepared = prepare(session, survey, sheet);
        if (!prepared) return Failure{prepared.error()};
        return prepared->comparison;
    });
}

Result<TakenAnswers> takeAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet,
                                 const ImportBatch& batch, const std::set<std::size_t>& takeAnyway)
{
    const storage::Act act{u"survey.import-answers"_s,
                           u"Mengimpor jawaban SKM dari %1"_s.arg(batch.fileName),
                           batch.sheet.isEmpty() ? batch.fileName
                                                 : batch.fileName + u" · "_s + batch.sheet};
    return store.write(act, [&](storage::Session& session) -> Result<TakenAnswers> {
        auto prepared = prepare(session, survey, sheet);
        if (!prepared) return Failure{prepared.error()};
        TakenAnswers taken{prepared->comparison, {}};
        const auto rows = rowsToTake(taken.comparison, takeAnyway);
        if (!rows.empty())
            taken.batch = storeRows(session, survey, sheet, batch, *prepared, rows);
        return taken;
    });
}

} // namespace tinjau::survey
