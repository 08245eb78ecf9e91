// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/home_overview.h"

#include "core/organisation/office_repository.h"
#include "core/storage/backup.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/sampling.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"

#include <algorithm>
#include <map>

namespace tinjau::overview {

namespace {

using storage::Session;
using survey::FollowUp;
using survey::SurveyLine;

/// Everything that is read at once.
struct Facts {
    std::vector<organisation::Office> offices;
    std::vector<SurveyLine> surveys; ///< newest period first
    std::vector<survey::DutySurvey> duty;
    std::map<survey::SurveyId, std::vector<FollowUp>> followUps;
};

Facts readFacts(Session& session, QDate today)
{
    Facts facts;
    facts.offices = organisation::OfficeRepository(session).all(today);
    facts.surveys = survey::SurveyRepository(session).list();
    facts.duty = survey::SurveyRepository(session).forDuty();
    for (const SurveyLine& line : facts.surveys)
        facts.followUps[*line.survey.id] = survey::FollowUpRepository(session).of(*line.survey.id);
    return facts;
}

Todo aboutSurvey(Todo::Kind kind, const SurveyLine& line)
{
    return {.kind = kind, .survey = line.survey.id, .offices = {line.office}, .service = line.service};
}

/// One line for all items of a survey that are late, and one for those that are due soon.
void addFollowUps(std::vector<Todo>& todos, const SurveyLine& line, const std::vector<FollowUp>& items, QDate today)
{
    Todo late = aboutSurvey(Todo::Kind::FollowUpOverdue, line), soon = aboutSurvey(Todo::Kind::FollowUpDue, line);
    for (const FollowUp& item : items) {
        const auto last = item.lastDay();
        if (item.isDone() || !item.isWritten() || !last || *last > today.addDays(dueSoonDays)) continue;
        Todo& todo = item.isOverdue(today) ? late : soon;
        ++todo.count;
        todo.due = std::min(todo.due.value_or(*last), *last);
    }
    for (const Todo& todo : {late, soon})
        if (todo.count > 0) todos.push_back(todo);
}

/// Only while answers still come in can a person do something about it.
void addShortage(std::vector<Todo>& todos, const SurveyLine& line, const survey::SurveyRules& rules)
{
    if (line.survey.state != survey::SurveyState::Open) return;
    const auto sampling = survey::samplingFor(line.responses - line.excluded, line.survey.settings, line.survey.choices, rules.sampleTable);
    if (sampling.shortfall.value_or(0) <= 0) return;
    Todo todo = aboutSurvey(Todo::Kind::RespondentsShort, line);
    todo.count = static_cast<int>(line.responses - line.excluded);
    todo.of = *sampling.required;
    todo.due = line.survey.period.last;
    todos.push_back(todo);
}

/// The duty of each office this year; empty where the rules of today know none.
std::vector<survey::DutyStatus> officeDuties(const Facts& facts, const survey::SurveyRules& rules, QDate today)
{
    if (!rules.surveysPerYear) return {};
    std::vector<survey::DutyHolder> holders;
    for (const auto& office : facts.offices) holders.push_back({*office.id, {}, {}, office.validity});
    return survey::dutiesIn(today.year(), holders, facts.duty, *rules.surveysPerYear, today);
}

Result<OfficeStanding> standingOf(const organisation::Office& office, const Facts& facts, storage::Store& store,
                                  const rules::RuleBook& book, QDate today)
{
    OfficeStanding standing{.office = *office.id, .name = office.name};
    std::vector<FollowUp> items;
    const SurveyLine* latest = nullptr;
    for (const SurveyLine& line : facts.surveys) {
        if (line.survey.office != *office.id) continue;
        if (!latest) latest = &line;
        const auto& own = facts.followUps.at(*line.survey.id);
        items.insert(items.end(), own.begin(), own.end());
    }
    standing.followUp = survey::progressOf(items, today);
    if (!latest) return standing;
    const auto rules = survey::surveyRulesFor(book, latest->survey.period.last, latest->survey.settings.instrument);
    if (!rules) return failure(rules.error());
    const auto result = survey::indexOfStored(store, *latest->survey.id, *rules, today);
    if (!result) return failure(result.error());
    standing.latest = latest->survey.id;
    standing.period = latest->survey.periodLabel;
    standing.service = latest->service;
    standing.respondents = result->respondents;
    standing.required = result->sampling.required;
    standing.index = result->index;
    return standing;
}

Result<void> addBackup(std::vector<Todo>& todos, storage::Store& store, QDate today)
{
    const auto proof = storage::lastProvenBackup(store);
    if (!proof) return failure(proof.error());
    const auto day = *proof ? std::optional((*proof)->at.toLocalTime().date()) : std::nullopt;
    if (!isBackupDue(day, today)) return {};
    todos.push_back({.kind = Todo::Kind::BackupUnproven, .due = day ? day->addDays(backupMayBeOldDays) : today});
    return {};
}

void addOwed(std::vector<Todo>& todos, const Facts& facts, const std::vector<survey::DutyStatus>& duties, QDate today)
{
    Todo todo{.kind = Todo::Kind::SurveyOwed, .due = QDate(today.year(), 12, 31)};
    for (const auto& status : duties) {
        if (status.state == survey::DutyState::Met) continue;
        const auto office = std::ranges::find(facts.offices, std::optional(status.holder.office), &organisation::Office::id);
        if (office != facts.offices.end()) todo.offices << office->name;
    }
    todo.count = static_cast<int>(todo.offices.size());
    if (todo.count > 0) todos.push_back(todo);
}

bool isEarlier(const Todo& a, const Todo& b)
{
    if (a.due && b.due) return *a.due < *b.due;
    return a.due.has_value() && !b.due;
}

} // namespace

bool isBackupDue(std::optional<QDate> lastProven, QDate today)
{
    return !lastProven || lastProven->addDays(backupMayBeOldDays) < today;
}

Result<HomeOverview> homeOverview(storage::Store& store, const rules::RuleBook& book, QDate today)
{
    const auto facts = store.read([today](Session& session) { return readFacts(session, today); });
    if (!facts) return failure(facts.error());
    const auto rulesToday = survey::surveyRulesFor(book, today);
    if (!rulesToday) return failure(rulesToday.error());
    const auto duties = officeDuties(*facts, *rulesToday, today);

    HomeOverview overview;
    for (const SurveyLine& line : facts->surveys) {
        const auto rules = survey::surveyRulesFor(book, line.survey.period.last, line.survey.settings.instrument);
        if (!rules) return failure(rules.error());
        addFollowUps(overview.todos, line, facts->followUps.at(*line.survey.id), today);
        addShortage(overview.todos, line, *rules);
    }
    addOwed(overview.todos, *facts, duties, today);
    if (const auto added = addBackup(overview.todos, store, today); !added) return failure(added.error());
    std::ranges::stable_sort(overview.todos, isEarlier);

    for (const auto& office : facts->offices) {
        auto standing = standingOf(office, *facts, store, book, today);
        if (!standing) return failure(standing.error());
        const auto duty = std::ranges::find_if(duties, [&](const auto& status) { return status.holder.office == *office.id; });
        if (duty != duties.end()) standing->duty = duty->state;
        overview.offices.push_back(*standing);
    }
    return overview;
}

} // namespace tinjau::overview
