// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/record_answers.h"

#include "core/survey/fingerprint.h"
#include "core/survey/record_survey.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey_repository.h"
#include "core/survey/tallies.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using storage::Session;
using storage::Store;

namespace {

/// One answer per question, each within its scale, and at least one.
Result<void> checkScores(const Response& response, const std::vector<Question>& questions)
{
    if (response.scores.size() != questions.size())
        return failure(ErrorCode::BadArgument, {u"scores"_s, QString::number(questions.size())});
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (response.scores[i] && !scoreOf(*response.scores[i], questions[i].scale))
            return failure(ErrorCode::BadArgument, {u"scores"_s, u"1..4"_s});
    const bool isBlank = std::ranges::none_of(response.scores, [](const Score& score) { return score.has_value(); });
    if (isBlank && response.rejected.empty()) return failure(ErrorCode::BadArgument, {u"scores"_s, u"at-least-one"_s});
    return {};
}

/// What the cells held before the first correction, so that it can be told later.
void keepOrigin(Response& response, const Response& before)
{
    if (before.sourceRow == 0) return;
    response.rawTexts = before.rawTexts;
    if (!response.rawTexts.empty()) return;
    for (const Score& score : before.scores) response.rawTexts.push_back(score ? QString::number(*score) : QString());
}

/// "baris 12 (U3: 2 menjadi 3)".
QString changeText(const Response& before, const Response& after, const std::vector<Question>& questions, qint64 row)
{
    const auto text = [](const Score& score) { return score ? QString::number(*score) : u"kosong"_s; };
    QStringList changes;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (before.scores[i] != after.scores[i])
            changes << u"%1: %2 menjadi %3"_s.arg(questions[i].column, text(before.scores[i]), text(after.scores[i]));
    if (changes.isEmpty()) changes << u"profil"_s;
    return u"baris %1 (%2)"_s.arg(row).arg(changes.join(u", "_s));
}

QString described(const QStringList& changes)
{
    constexpr qsizetype most = 3;
    if (changes.size() <= most) return u"Memperbaiki jawaban "_s + changes.join(u"; "_s);
    return u"Memperbaiki %1 jawaban: %2 …"_s.arg(changes.size()).arg(changes.first(most).join(u"; "_s));
}

/// Corrections beside what is stored, ready to be written.
struct Prepared {
    SurveyId survey = SurveyId::fromNumber(0);
    std::vector<Correction> corrections;
    QStringList changes;
};

Result<Prepared> prepare(Session& session, const std::vector<Correction>& corrections)
{
    ResponseRepository responses(session);
    const auto survey = corrections.empty() ? std::nullopt : responses.surveyOf(corrections.front().id);
    if (!survey) return failure(ErrorCode::NotFound, {u"response"_s, corrections.empty() ? u"0"_s : QString::number(corrections.front().id.number())});
    const auto questions = SurveyRepository(session).questions(*survey);
    Prepared prepared{*survey, corrections, {}};
    for (Correction& correction : prepared.corrections) {
        const auto before = responses.find(correction.id, questions.size());
        if (!before || responses.surveyOf(correction.id) != survey) return failure(ErrorCode::NotFound, {u"response"_s, QString::number(correction.id.number())});
        if (auto sound = checkScores(correction.response, questions); !sound) return Failure{sound.error()};
        keepOrigin(correction.response, *before);
        const qint64 row = before->sourceRow > 0 ? before->sourceRow : static_cast<qint64>(responses.placeOf(*survey, correction.id)) + 1;
        prepared.changes << changeText(*before, correction.response, questions, row);
    }
    return prepared;
}

} // namespace

std::vector<Question> formQuestions(const Instrument& instrument)
{
    std::vector<Element> elements = instrument.elements;
    std::ranges::sort(elements, {}, &Element::orderForm);
    std::vector<Question> questions;
    for (const Element& element : elements) questions.push_back({.element = element.key, .column = instrument.numberOf(element.key, true)});
    return questions;
}

Result<ResponseId> enterResponse(Store& store, SurveyId survey, const Response& response, const Instrument& instrument)
{
    return store.write({u"survey.enter-response"_s, u"Mengisi satu formulir"_s}, [&](Session& session) -> Result<ResponseId> {
        if (auto open = changeableSurvey(session, survey); !open) return Failure{open.error()};
        SurveyRepository surveys(session);
        auto questions = surveys.questions(survey);
        const bool isFirst = questions.empty();
        if (isFirst) questions = formQuestions(instrument);
        if (auto sound = checkScores(response, questions); !sound) return Failure{sound.error()};
        for (std::size_t i = 0; isFirst && i < questions.size(); ++i) surveys.append(survey, i, questions[i]);
        ResponseRepository::Writer(session, survey, std::nullopt, {}).add(response, Fingerprints(questions).of(response));
        return ResponseId::fromNumber(session.lastInsertId());
    });
}

Result<void> correctResponses(Store& store, const std::vector<Correction>& corrections)
{
    const auto prepared = store.read([&](Session& session) { return prepare(session, corrections); });
    if (!prepared) return Failure{prepared.error()};
    return store.write({u"survey.correct-response"_s, described(prepared->changes)}, [&](Session& session) -> Result<void> {
        if (auto open = changeableSurvey(session, prepared->survey); !open) return Failure{open.error()};
        ResponseRepository responses(session);
        for (const Correction& correction : prepared->corrections) responses.update(correction.id, correction.response);
        return {};
    });
}

} // namespace tinjau::survey
