// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"
#include "core/survey/survey.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace tinjau::survey {

/// What a person decided about a flag.
enum class FlagState {
    New,      ///< baru: nobody has looked yet
    Accepted, ///< diterima: the form counts
    Excluded, ///< dikecualikan: the form was taken out
};

/// A flag of one form with the decision about it.
struct FlagDecision {
    ResponseId response = ResponseId::fromNumber(0);
    QString rule = {};            ///< "Q2"
    int version = 1;
    QJsonObject parameters = {};  ///< of the rule when it was decided
    FlagState state = FlagState::New;
    QString reason = {};
    bool operator==(const FlagDecision&) const = default;
};

/// Decisions about quality flags. Flags themselves are computed anew each time; a decision stays.
class FlagRepository {
public:
    explicit FlagRepository(storage::Session& session) : m_session(session) {}

    /// Stores the decision about one rule and form; an earlier one is replaced.
    void save(const FlagDecision& decision);
    std::vector<FlagDecision> of(SurveyId survey);

private:
    storage::Session& m_session;
};

} // namespace tinjau::survey
