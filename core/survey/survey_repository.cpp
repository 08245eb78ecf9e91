// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"
#include "core/storage/sql_failure.h"
#include "core/survey/settings_json.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using organisation::OfficeId;
using storage::orNothing;
using organisation::ServiceId;
using organisation::UnitId;

namespace {

constexpr const char* insertSurvey = R"(
    INSERT INTO survey(office_id, unit_id, service_id, instrument, period_from, period_to, period_label,
        population, settings, choices, reported_on, state, note)
    VALUES (:office, :unit, :service, :instrument, :from, :to, :label, :population, :settings, :choices,
        :reported_on, :state, :note))";
constexpr const char* updateSurvey = R"(
    UPDATE survey SET office_id = :office, unit_id = :unit, service_id = :service,
        instrument = :instrument, period_from = :from, period_to = :to, period_label = :label,
        population = :population, settings = :settings, choices = :choices,
        reported_on = :reported_on, state = :state, note = :note
    WHERE id = :id)";
constexpr const char* findSurvey = R"(
    SELECT id, office_id, unit_id, service_id, period_from, period_to, period_label, population,
        settings, choices, reported_on, state, note
    FROM survey WHERE id = :id)";
constexpr const char* listSurveys = R"(
    SELECT s.id, s.office_id, s.unit_id, s.service_id, s.period_from, s.period_to, s.period_label,
        s.population, s.settings, s.choices, s.reported_on, s.state, s.note,
        o.name, u.name, v.name, coalesce(r.used, 0), coalesce(r.excluded, 0)
    FROM survey s
    JOIN office o ON o.id = s.office_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN service v ON v.id = s.service_id
    LEFT JOIN (SELECT survey_id, sum(state = 'used') AS used, sum(state = 'excluded') AS excluded
               FROM response GROUP BY survey_id) r ON r.survey_id = s.id
    WHERE (:office IS NULL OR s.office_id = :office)
      AND (:service IS NULL OR s.service_id = :service)
      AND (:year IS NULL OR substr(s.period_to, 1, 4) = :year)
    ORDER BY s.period_to DESC, o.name, u.name, v.name, s.id)";
constexpr const char* dutySurveys = R"(
    SELECT s.id, s.office_id, s.unit_id, s.service_id, s.period_from, s.period_to, s.state,
        (SELECT count(*) FROM response r WHERE r.survey_id = s.id AND r.state = 'used')
    FROM survey s ORDER BY s.id)";
constexpr const char* questionsOf = R"(
    SELECT element, heading, letters, scale FROM survey_question
    WHERE survey_id = :survey ORDER BY position)";
constexpr const char* insertQuestion = R"(
    INSERT INTO survey_question(survey_id, position, element, heading, letters, scale)
    VALUES (:survey, :position, :element, :heading, :letters, :scale))";
constexpr const char* decideQuestion = R"(
    UPDATE survey_question SET element = :element
    WHERE survey_id = :survey AND position = :position)";
constexpr const char* insertReportedIndex = R"(
    INSERT INTO reported_index(office_id, unit_id, service_id, period_from, period_to, period_label,
        shown, grade, respondents, note)
    VALUES (:office, :unit, :service, :from, :to, :label, :shown, :grade, :respondents, :note))";
constexpr const char* reportedOf = R"(
    SELECT id, office_id, unit_id, service_id, period_from, period_to, period_label, shown, grade,
        respondents, note
    FROM reported_index
    WHERE office_id = :office AND coalesce(unit_id, 0) = coalesce(:unit, 0)
      AND coalesce(service_id, 0) = coalesce(:service, 0)
    ORDER BY period_from, id)";

QString nameOf(SurveyState state)
{
    switch (state) {
    case SurveyState::Open: return u"open"_s;
    case SurveyState::Closed: return u"closed"_s;
    case SurveyState::Issued: return u"issued"_s;
    }
    return u"open"_s;
}

SurveyState stateNamed(const QString& name)
{
    if (name == "issued"_L1) return SurveyState::Issued;
    return name == "closed"_L1 ? SurveyState::Closed : SurveyState::Open;
}

QString nameOf(AnswerScale scale)
{
    switch (scale) {
    case AnswerScale::Four: return u"four"_s;
    case AnswerScale::FourReversed: return u"four_reversed"_s;
    case AnswerScale::FiveLinear: return u"five_linear"_s;
    case AnswerScale::FiveProportional: return u"five_proportional"_s;
    }
    return u"four"_s;
}

AnswerScale scaleNamed(const QString& name)
{
    if (name == "four_reversed"_L1) return AnswerScale::FourReversed;
    if (name == "five_linear"_L1) return AnswerScale::FiveLinear;
    return name == "five_proportional"_L1 ? AnswerScale::FiveProportional : AnswerScale::Four;
}

QString textOf(QJsonObject object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectAt(const storage::Statement& row, int column)
{
    return QJsonDocument::fromJson(row.column<QString>(column).toUtf8()).object();
}

void bindSurvey(storage::Statement& statement, const Survey& survey)
{
    QJsonObject choices = toJson(survey.choices);
    choices.remove(u"population"_s);
    statement.bind(":office", survey.office)
        .bind(":unit", survey.unit)
        .bind(":service", survey.service)
        .bind(":instrument", survey.settings.instrument)
        .bind(":from", survey.period.first)
        .bind(":to", survey.period.last)
        .bind(":label", survey.periodLabel)
        .bind(":population", survey.choices.population)
        .bind(":settings", textOf(toJson(survey.settings)))
        .bind(":choices", textOf(choices))
        .bind(":reported_on", survey.reportedOn)
        .bind(":state", nameOf(survey.state))
        .bind(":note", orNothing(survey.note));
}

/// Falling back to defaults would change a figure in silence: better no survey than another index.
template <typename Value>
Value readable(Result<Value> read, const Survey& survey)
{
    if (read) return *std::move(read);
    throw storage::SqlFailure(SQLITE_CORRUPT, read.error().values.join(u' '),
                              u"settings of survey %1"_s.arg(survey.id->number()));
}

Survey surveyAt(const storage::Statement& row)
{
    Survey survey;
    survey.id = row.column<SurveyId>(0);
    survey.office = row.column<OfficeId>(1);
    survey.unit = row.column<std::optional<UnitId>>(2);
    survey.service = row.column<std::optional<ServiceId>>(3);
    survey.period = {row.column<QDate>(4), row.column<QDate>(5)};
    survey.periodLabel = row.column<QString>(6);
    survey.settings = readable(settingsFrom(objectAt(row, 8)), survey);
    survey.choices = readable(choicesFrom(objectAt(row, 9)), survey);
    survey.choices.population = row.column<std::optional<qint64>>(7);
    survey.reportedOn = row.column<std::optional<QDate>>(10);
    survey.state = stateNamed(row.column<QString>(11));
    survey.note = textAt(row, 12);
    return survey;
}

} // namespace

SurveyId SurveyRepository::insert(const Survey& survey)
{
    storage::Statement statement = m_session.prepare(insertSurvey);
    bindSurvey(statement, survey);
    statement.run();
    return SurveyId::fromNumber(m_session.lastInsertId());
}

void SurveyRepository::update(const Survey& survey)
{
    TINJAU_ENSURE(survey.id.has_value(), "only a stored survey can be changed");
    storage::Statement statement = m_session.prepare(updateSurvey);
    bindSurvey(statement, survey);
    statement.bind(":id", *survey.id).run();
}

std::optional<Survey> SurveyRepository::find(SurveyId id)
{
    storage::Statement statement = m_session.prepare(findSurvey);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return surveyAt(statement);
}

std::vector<SurveyLine> SurveyRepository::list(const SurveyFilter& filter)
{
    storage::Statement statement = m_session.prepare(listSurveys);
    statement.bind(":office", filter.office)
        .bind(":service", filter.service)
        .bind(":year", filter.year ? std::optional(QString::number(*filter.year)) : std::nullopt);
    std::vector<SurveyLine> lines;
    while (statement.step())
        lines.push_back({surveyAt(statement), statement.column<QString>(13), textAt(statement, 14),
                         textAt(statement, 15), statement.column<qint64>(16),
                         statement.column<qint64>(17)});
    return lines;
}

std::vector<DutySurvey> SurveyRepository::forDuty()
{
    storage::Statement statement = m_session.prepare(dutySurveys);
    std::vector<DutySurvey> surveys;
    while (statement.step())
        surveys.push_back({statement.column<SurveyId>(0), statement.column<OfficeId>(1),
                           statement.column<std::optional<UnitId>>(2),
                           statement.column<std::optional<ServiceId>>(3),
                           {statement.column<QDate>(4), statement.column<QDate>(5)},
                           statement.column<qint64>(7),
                           stateNamed(statement.column<QString>(6)) != SurveyState::Open});
    return surveys;
}

std::vector<Question> SurveyRepository::questions(SurveyId id)
{
    storage::Statement statement = m_session.prepare(questionsOf);
    statement.bind(":survey", id);
    std::vector<Question> questions;
    while (statement.step())
        questions.push_back({statement.column<QString>(0), statement.column<QString>(1),
                             textAt(statement, 2), scaleNamed(statement.column<QString>(3))});
    return questions;
}

void SurveyRepository::append(SurveyId id, std::size_t position, const Question& question)
{
    m_session.prepare(insertQuestion)
        .bind(":survey", id)
        .bind(":position", static_cast<qint64>(position))
        .bind(":element", question.element)
        .bind(":heading", question.column)
        .bind(":letters", orNothing(question.letters))
        .bind(":scale", nameOf(question.scale))
        .run();
}

void SurveyRepository::decideElement(SurveyId id, std::size_t position, const QString& element)
{
    m_session.prepare(decideQuestion)
        .bind(":survey", id)
        .bind(":position", static_cast<qint64>(position))
        .bind(":element", element)
        .run();
}

void SurveyRepository::insertReported(const ReportedIndex& reported)
{
    m_session.prepare(insertReportedIndex)
        .bind(":office", reported.office)
        .bind(":unit", reported.unit)
        .bind(":service", reported.service)
        .bind(":from", reported.period.first)
        .bind(":to", reported.period.last)
        .bind(":label", reported.periodLabel)
        .bind(":shown", reported.shown.toFixed(2))
        .bind(":grade", orNothing(reported.grade))
        .bind(":respondents", reported.respondents)
        .bind(":note", orNothing(reported.note))
        .run();
}

std::vector<ReportedIndex> SurveyRepository::reported(const Survey& like)
{
    storage::Statement statement = m_session.prepare(reportedOf);
    statement.bind(":office", like.office).bind(":unit", like.unit).bind(":service", like.service);
    std::vector<ReportedIndex> all;
    while (statement.step())
        all.push_back({Id<ReportedIndexTag>::fromNumber(statement.column<qint64>(0)),
                       statement.column<OfficeId>(1), statement.column<std::optional<UnitId>>(2),
                       statement.column<std::optional<ServiceId>>(3),
                       {statement.column<QDate>(4), statement.column<QDate>(5)},
                       statement.column<QString>(6),
                       Ratio::parse(statement.column<QString>(7)).value_or(Ratio(0)),
                       textAt(statement, 8), statement.column<std::optional<qint64>>(9),
                       textAt(statement, 10)});
    return all;
}

} // namespace tinjau::survey
