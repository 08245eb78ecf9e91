// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/flag_repository.h"

#include "core/storage/row_values.h"

#include <QJsonDocument>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using storage::orNothing;

namespace {

constexpr const char* saveFlag = R"(
    INSERT INTO response_flag(response_id, rule, version, params, state, decided_by, reason, decided_at)
    VALUES (:response, :rule, :version, :params, :state, :by, :reason, :at)
    ON CONFLICT (response_id, rule) DO UPDATE SET version = excluded.version,
        params = excluded.params, state = excluded.state, decided_by = excluded.decided_by,
        reason = excluded.reason, decided_at = excluded.decided_at)";
constexpr const char* flagsOf = R"(
    SELECT f.response_id, f.rule, f.version, f.params, f.state, f.reason
    FROM response_flag f JOIN response r ON r.id = f.response_id
    WHERE r.survey_id = :survey ORDER BY f.rule, f.response_id)";

QString nameOf(FlagState state)
{
    switch (state) {
    case FlagState::New: return u"baru"_s;
    case FlagState::Accepted: return u"diterima"_s;
    case FlagState::Excluded: return u"dikecualikan"_s;
    }
    return u"baru"_s;
}

FlagState stateNamed(const QString& name)
{
    if (name == "diterima"_L1) return FlagState::Accepted;
    return name == "dikecualikan"_L1 ? FlagState::Excluded : FlagState::New;
}

} // namespace

void FlagRepository::save(const FlagDecision& decision)
{
    const bool isDecided = decision.state != FlagState::New;
    const QByteArray parameters = QJsonDocument(decision.parameters).toJson(QJsonDocument::Compact);
    m_session.prepare(saveFlag)
        .bind(":response", decision.response)
        .bind(":rule", decision.rule)
        .bind(":version", QString::number(decision.version))
        .bind(":params", QString::fromUtf8(parameters))
        .bind(":state", nameOf(decision.state))
        .bind(":by", isDecided ? std::optional(m_session.actor()) : std::nullopt)
        .bind(":reason", orNothing(decision.reason))
        .bind(":at", isDecided ? std::optional(m_session.nowUtc()) : std::nullopt)
        .run();
}

std::vector<FlagDecision> FlagRepository::of(SurveyId survey)
{
    storage::Statement statement = m_session.prepare(flagsOf);
    statement.bind(":survey", survey);
    std::vector<FlagDecision> decisions;
    while (statement.step())
        decisions.push_back(
            {statement.column<ResponseId>(0), statement.column<QString>(1),
             statement.column<QString>(2).toInt(),
             QJsonDocument::fromJson(statement.column<QString>(3).toUtf8()).object(),
             stateNamed(statement.column<QString>(4)), textAt(statement, 5)});
    return decisions;
}

} // namespace tinjau::survey
