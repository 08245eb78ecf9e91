// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"
#include "core/survey/answers.h"
#include "core/survey/survey.h"
#include "core/survey/survey_duty.h"

#include <optional>
#include <vector>

namespace tinjau::survey {

/// Which surveys a list shows; what is not set does not limit it.
struct SurveyFilter {
    std::optional<organisation::OfficeId> office = {};
    std::optional<organisation::ServiceId> service = {};
    std::optional<int> year = {}; ///< in which the period ends
};

/// Surveys with their questions.
class SurveyRepository {
public:
    explicit SurveyRepository(storage::Session& session) : m_session(session) {}

    SurveyId insert(const Survey& survey);
    /// The survey must have its id.
    void update(const Survey& survey);
    std::optional<Survey> find(SurveyId id);
    /// Newest period first, then by office, unit and service.
    std::vector<SurveyLine> list(const SurveyFilter& filter = {});
    /// Surveys as the yearly duty looks at them.
    std::vector<DutySurvey> forDuty();

    std::vector<Question> questions(SurveyId id);
    /// Adds a question behind the others.
    void append(SurveyId id, std::size_t position, const Question& question);
    /// Decides which element an undecided question belongs to.
    void decideElement(SurveyId id, std::size_t position, const QString& element);

    void insertReported(const ReportedIndex& reported);
    /// Typed-in history of an office, unit or service, oldest first.
    std::vector<ReportedIndex> reported(const Survey& like);

private:
    storage::Session& m_session;
};

} // namespace tinjau::survey
