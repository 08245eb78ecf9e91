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

/// `stored` counts the forms of this look that the sheet has not used up yet.
RowFate fateOf(const Response& response, int& stored, const RowChoices& choices, std::size_t index)
{
    if (isBlank(response)) return RowFate::Blank;
    const bool isKnown = stored > 0;
    if (isKnown) --stored;
    if (choices.leaveOut.contains(index)) return RowFate::LeftOut;
    return isKnown && !choices.takeAnyway.contains(index) ? RowFate::Same : RowFate::New;
}

void compare(const AnswerSheet& sheet, QHash<QByteArray, int> stored, const RowChoices& choices, Prepared& prepared)
{
    const Fingerprints fingerprints(prepared.match.questions);
    Comparison& comparison = prepared.comparison;
    for (std::size_t i = 0; i < sheet.responses.size(); ++i) {
        const Response& response = sheet.responses[i];
        prepared.fingerprints.push_back(fingerprints.of(arranged(response, prepared.match)));
        const RowFate fate = fateOf(response, stored[prepared.fingerprints.back()], choices, i);
        comparison.fates.push_back(fate);
        switch (fate) {
        case RowFate::New: ++comparison.fresh; break;
        case RowFate::Blank: ++comparison.blank; break;
        case RowFate::LeftOut: ++comparison.leftOut; break;
        case RowFate::Same:
            ++comparison.same;
            if (!response.answeredAt || !response.answeredAt->hasTime) ++comparison.sameWithoutTime;
        }
    }
}

Result<Prepared> prepare(storage::Session& session, SurveyId survey, const AnswerSheet& sheet, const RowChoices& choices)
{
    SurveyRepository surveys(session);
    if (!surveys.find(survey))
        return failure(ErrorCode::NotFound, {u"survey"_s, QString::number(survey.number())});
    auto match = matchQuestions(surveys.questions(survey), sheet.questions);
    if (!match) return Failure{match.error()};
    Prepared prepared{*std::move(match), {}, {}};
    compare(sheet, storedCounts(session, survey, prepared.match), choices, prepared);
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

QJsonObject countsOf(const Comparison& comparison)
{
    return {{u"read"_s, static_cast<qint64>(comparison.fates.size())},
            {u"new"_s, comparison.fresh},
            {u"same"_s, comparison.same},
            {u"blank"_s, comparison.blank},
            {u"leftOut"_s, comparison.leftOut}};
}

BatchId storeNewRows(storage::Session& session, SurveyId survey, const AnswerSheet& sheet, const ImportBatch& batch, const Prepared& prepared)
{
    adopt(session, survey, prepared.match);
    ImportBatchRepository batches(session);
    const BatchId id = batches.insert(batch);
    ResponseRepository::Writer writer(session, survey, id, batch.sheet);
    QCryptographicHash checksum(QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < sheet.responses.size(); ++i) {
        if (prepared.comparison.fates[i] != RowFate::New) continue;
        writer.add(arranged(sheet.responses[i], prepared.match), prepared.fingerprints[i]);
        checksum.addData(prepared.fingerprints[i]);
    }
    batches.complete(id, countsOf(prepared.comparison), QString::fromLatin1(checksum.result().toHex()));
    return id;
}

} // namespace

Result<Comparison> compareAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet, const RowChoices& choices)
{
    return store.read([&](storage::Session& session) -> Result<Comparison> {
        auto prepared = prepare(session, survey, sheet, choices);
        if (!prepared) return Failure{prepared.error()};
        return prepared->comparison;
    });
}

Result<TakenAnswers> takeAnswers(storage::Store& store, SurveyId survey, const AnswerSheet& sheet, const ImportBatch& batch,
                                 const RowChoices& choices)
{
    const storage::Act act{u"survey.import-answers"_s, u"Mengimpor jawaban SKM dari %1"_s.arg(batch.fileName),
                           batch.sheet.isEmpty() ? batch.fileName : batch.fileName + u" · "_s + batch.sheet};
    return store.write(act, [&](storage::Session& session) { return takeAnswers(session, survey, sheet, batch, choices); });
}

Result<TakenAnswers> takeAnswers(storage::Session& session, SurveyId survey, const AnswerSheet& sheet, const ImportBatch& batch,
                                 const RowChoices& choices)
{
    auto prepared = prepare(session, survey, sheet, choices);
    if (!prepared) return Failure{prepared.error()};
    TakenAnswers taken{prepared->comparison, {}};
    if (taken.comparison.fresh > 0) taken.batch = storeNewRows(session, survey, sheet, batch, *prepared);
    return taken;
}

} // namespace tinjau::survey
