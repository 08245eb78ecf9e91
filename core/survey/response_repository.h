// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/import_batch.h"
#include "core/storage/session.h"
#include "core/survey/answers.h"
#include "core/survey/respondents.h"
#include "core/survey/survey.h"
#include "core/survey/tallies.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// The answers of a survey as they are stored.
struct StoredAnswers {
    AnswerSheet sheet = {};
    std::vector<ResponseId> ids = {};         ///< one per response
    std::vector<QString> fingerprints = {};   ///< one per response
    std::vector<Exclusion> exclusions = {};   ///< of the responses that a person took out
};

/// Filled-in forms, in the thousands.
class ResponseRepository {
public:
    explicit ResponseRepository(storage::Session& session) : m_session(session) {}

    /// Writes many forms of one batch at once; those without a batch were typed in.
    class Writer {
    public:
        Writer(storage::Session& session, SurveyId survey,
               std::optional<organisation::BatchId> batch, const QString& sheet);
        void add(const Response& response, const QByteArray& fingerprint);

    private:
        storage::Statement m_insert;
        int m_firstOwn; ///< place of :row; the others follow in the order of the statement
    };

    /// All forms of a survey in the order in which they came in, each with one score or gap per question.
    StoredAnswers load(SurveyId survey, std::vector<Question> questions);
    /// One form as load() gives it; none if there is no such form.
    std::optional<Response> find(ResponseId id, std::size_t questions);
    /// Its place in load(), from 0.
    std::size_t placeOf(SurveyId survey, ResponseId id);
    /// Only the counts of the forms in use; what the default index needs.
    Tallies tallies(SurveyId survey, const std::vector<Question>& questions,
                    const std::vector<ElementGroup>& groups, int minAnswered);
    /// How often each fingerprint is stored for the survey.
    QHash<QByteArray, int> fingerprints(SurveyId survey);
    void setFingerprint(ResponseId id, const QByteArray& fingerprint);
    /// Writes answers, profile, time and comment of a stored form anew. What its cells held when it came in
    /// stays: `rawTexts` of the response are kept as they are given.
    void update(ResponseId id, const Response& response);

    /// The survey that a form belongs to; none if there is no such form.
    std::optional<SurveyId> surveyOf(ResponseId id);
    void exclude(ResponseId id, const QString& why);
    void include(ResponseId id);

private:
    storage::Session& m_session;
};

} // namespace tinjau::survey
