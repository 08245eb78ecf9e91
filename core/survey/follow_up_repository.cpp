// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/follow_up_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

#include <QStringList>

namespace tinjau::survey {

using storage::orNothing;

namespace {

constexpr const char* insertItem = R"(
    INSERT INTO follow_up(survey_id, element, action, priority, quarters, due, owner, done_at, evidence,
        evidence_file, obstacle, carried_from)
    VALUES (:survey, :element, :action, :priority, :quarters, :due, :owner, :done, :evidence, :file,
        :obstacle, :carried_from))";
constexpr const char* updateItem = R"(
    UPDATE follow_up SET survey_id = :survey, element = :element, action = :action,
        priority = :priority, quarters = :quarters, due = :due, owner = :owner, done_at = :done,
        evidence = :evidence, evidence_file = :file, obstacle = :obstacle, carried_from = :carried_from
    WHERE id = :id)";
constexpr const char* deleteItem = "DELETE FROM follow_up WHERE id = :id";
constexpr const char* itemsOf = R"(
    SELECT id, survey_id, element, action, priority, quarters, due, owner, done_at, evidence,
        evidence_file, obstacle, carried_from
    FROM follow_up WHERE survey_id = :survey ORDER BY (priority IS NULL), priority, id)";
constexpr const char* openItems = R"(
    SELECT id, survey_id, element, action, priority, quarters, due, owner, done_at, evidence,
        evidence_file, obstacle, carried_from
    FROM follow_up WHERE done_at IS NULL ORDER BY (due IS NULL), due, id)";
constexpr const char* insertPublication = R"(
    INSERT INTO publication(survey_id, medium, published_on, evidence, evidence_file)
    VALUES (:survey, :medium, :on, :evidence, :file))";
constexpr const char* deletePublication = "DELETE FROM publication WHERE id = :id";
constexpr const char* publicationsOf = R"(
    SELECT id, survey_id, medium, published_on, evidence, evidence_file
    FROM publication WHERE survey_id = :survey ORDER BY published_on, id)";

QString quartersText(const std::vector<Quarter>& quarters)
{
    QStringList names;
    for (const Quarter& quarter : quarters) names << nameOf(quarter);
    return names.join(u',');
}

std::vector<Quarter> quartersFrom(const QString& text)
{
    std::vector<Quarter> quarters;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts))
        if (const auto quarter = quarterNamed(name)) quarters.push_back(*quarter);
    return quarters;
}

/// The column may not be empty: a blank stands there until somebody writes the activity.
const QString unwritten = QStringLiteral(" ");

void bindItem(storage::Statement& statement, const FollowUp& item)
{
    statement.bind(":survey", item.survey)
        .bind(":element", item.element)
        .bind(":action", item.isWritten() ? item.action : unwritten)
        .bind(":priority", item.priority)
        .bind(":quarters", orNothing(quartersText(item.quarters)))
        .bind(":due", item.due)
        .bind(":owner", orNothing(item.owner))
        .bind(":done", item.doneOn)
        .bind(":evidence", orNothing(item.evidence))
        .bind(":file", item.evidenceFile)
        .bind(":obstacle", orNothing(item.obstacle))
        .bind(":carried_from", item.carriedFrom);
}

FollowUp itemAt(const storage::Statement& row)
{
    FollowUp item;
    item.id = row.column<FollowUpId>(0);
    item.survey = row.column<SurveyId>(1);
    item.element = row.column<QString>(2);
    item.action = row.column<QString>(3).trimmed();
    item.priority = row.column<std::optional<int>>(4);
    item.quarters = quartersFrom(textAt(row, 5));
    item.due = row.column<std::optional<QDate>>(6);
    item.owner = textAt(row, 7);
    item.doneOn = row.column<std::optional<QDate>>(8);
    item.evidence = textAt(row, 9);
    item.evidenceFile = row.column<std::optional<AttachmentId>>(10);
    item.obstacle = textAt(row, 11);
    item.carriedFrom = row.column<std::optional<FollowUpId>>(12);
    return item;
}

std::vector<FollowUp> allOf(storage::Statement& statement)
{
    std::vector<FollowUp> items;
    while (statement.step()) items.push_back(itemAt(statement));
    return items;
}

} // namespace

FollowUpId FollowUpRepository::insert(const FollowUp& item)
{
    storage::Statement statement = m_session.prepare(insertItem);
    bindItem(statement, item);
    statement.run();
    return FollowUpId::fromNumber(m_session.lastInsertId());
}

void FollowUpRepository::update(const FollowUp& item)
{
    TINJAU_ENSURE(item.id.has_value(), "only a stored item can be changed");
    storage::Statement statement = m_session.prepare(updateItem);
    bindItem(statement, item);
    statement.bind(":id", *item.id).run();
}

void FollowUpRepository::remove(FollowUpId id)
{
    m_session.prepare(deleteItem).bind(":id", id).run();
}

std::vector<FollowUp> FollowUpRepository::of(SurveyId survey)
{
    storage::Statement statement = m_session.prepare(itemsOf);
    statement.bind(":survey", survey);
    return allOf(statement);
}

std::vector<FollowUp> FollowUpRepository::open()
{
    storage::Statement statement = m_session.prepare(openItems);
    return allOf(statement);
}

void PublicationRepository::insert(const Publication& publication)
{
    m_session.prepare(insertPublication)
        .bind(":survey", publication.survey)
        .bind(":medium", publication.medium)
        .bind(":on", publication.publishedOn)
        .bind(":evidence", orNothing(publication.evidence))
        .bind(":file", publication.evidenceFile)
        .run();
}

void PublicationRepository::remove(Id<PublicationTag> id)
{
    m_session.prepare(deletePublication).bind(":id", id).run();
}

std::vector<Publication> PublicationRepository::of(SurveyId survey)
{
    storage::Statement statement = m_session.prepare(publicationsOf);
    statement.bind(":survey", survey);
    std::vector<Publication> publications;
    while (statement.step())
        publications.push_back({statement.column<Id<PublicationTag>>(0), statement.column<SurveyId>(1),
                                statement.column<QString>(2), statement.column<QDate>(3),
                                textAt(statement, 4),
                                statement.column<std::optional<AttachmentId>>(5)});
    return publications;
}

} // namespace tinjau::survey
