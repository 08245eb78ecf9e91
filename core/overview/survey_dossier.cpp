// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/survey_dossier.h"

#include "core/organisation/former_name_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

using storage::Session;
using survey::PeriodValue;
using survey::SurveyLine;

/// The names that held on the last day of the survey.
void tellNames(Session& session, SurveyDossier& dossier)
{
    const survey::Survey& survey = dossier.survey;
    organisation::FormerNameRepository former(session);
    const QDate day = survey.period.last;
    if (const auto office = organisation::OfficeRepository(session).find(survey.office)) {
        const auto then = former.on(survey.office, day);
        dossier.office = then.value_or(office->name);
        if (!then) dossier.officeShort = office->shortName;
    }
    if (survey.unit)
        if (const auto unit = organisation::UnitRepository(session).find(*survey.unit)) dossier.unit = former.on(*survey.unit, day).value_or(unit->name);
    if (survey.service)
        if (const auto service = organisation::ServiceRepository(session).find(*survey.service))
            dossier.service = former.on(*survey.service, day).value_or(service->name);
}

/// Profile, paper and whoever signs, as of today.
void tellOrganisation(Session& session, SurveyDossier& dossier, QDate today)
{
    const survey::Survey& survey = dossier.survey;
    tellNames(session, dossier);
    dossier.profile = organisation::officeProfile(session, survey.office, today);
    dossier.paper = organisation::paperProfile(session, survey.office, today);
    if (dossier.paper.emblem) dossier.emblem = organisation::AttachmentRepository(session).bytes(*dossier.paper.emblem).value_or(QByteArray());
    std::vector<organisation::SignatoryEntry> entries;
    for (const auto& signatory : organisation::SignatoryRepository(session).of(survey.office)) entries.push_back(signatory.entry);
    const auto able = organisation::signatoriesOn(entries, signedAs, today);
    if (!able.empty()) dossier.signatory = able.front();
    const auto training = organisation::SettingRepository(session).inForce(trainingSetting, std::nullopt, today);
    dossier.isTraining = training && training->value == u"1"_s;
}

void tellFollowUp(Session& session, SurveyDossier& dossier, std::optional<survey::SurveyId> before)
{
    survey::FollowUpRepository followUps(session);
    dossier.followUps = followUps.of(*dossier.survey.id);
    if (before) dossier.earlierFollowUps = followUps.of(*before);
    dossier.publications = survey::PublicationRepository(session).of(*dossier.survey.id);
}

bool isSameSubject(const survey::Survey& a, const survey::Survey& b)
{
    return a.office == b.office && a.unit == b.unit && a.service == b.service;
}

/// Surveys of the same subject that ended before this one began, oldest first.
std::vector<survey::Survey> earlierSurveys(Session& session, const survey::Survey& survey)
{
    std::vector<survey::Survey> earlier;
    for (const SurveyLine& line : survey::SurveyRepository(session).list({.office = survey.office}))
        if (isSameSubject(line.survey, survey) && line.survey.period.last < survey.period.first && line.responses > 0)
            earlier.push_back(line.survey);
    std::ranges::sort(earlier, {}, [](const survey::Survey& s) { return s.period.last; });
    return earlier;
}

/// A point of the trend from computed answers, with the error that tells whether a change means something.
PeriodValue pointOf(const survey::StoredSurvey& stored, const survey::SurveyResult& result, const survey::SurveyRules& rules)
{
    PeriodValue point;
    point.label = stored.survey.periodLabel;
    point.period = stored.survey.period;
    point.respondents = result.respondents;
    point.basis = survey::basisOf(result, stored.answers.sheet);
    if (result.index) {
        point.value = result.index->value;
        point.shown = result.index->shown;
        point.grade = result.index->grade;
    }
    const survey::SurveySettings& settings = stored.survey.settings;
    const auto groups = survey::groupsOf(stored.answers.sheet.questions, rules.instrument, settings.extraElements);
    const auto respondents = survey::respondentsOf(stored.answers.sheet, groups, settings, stored.answers.exclusions).used;
    point.squaredError = survey::squaredSamplingError(survey::rowMomentsOf(stored.answers.sheet, groups, respondents),
                                                      stored.survey.choices.population);
    return point;
}

PeriodValue pointOf(const survey::ReportedIndex& reported)
{
    PeriodValue point;
    point.label = reported.periodLabel;
    point.period = reported.period;
    point.shown = reported.shown;
    point.grade = reported.grade;
    point.respondents = reported.respondents;
    return point;
}

Result<std::vector<PeriodValue>> trendBefore(storage::Store& store, const std::vector<survey::Survey>& earlier,
                                             const std::vector<survey::ReportedIndex>& reported, const rules::RuleBook& book, QDate today)
{
    std::vector<PeriodValue> points;
    for (const survey::Survey& survey : earlier) {
        const auto stored = survey::loadSurvey(store, *survey.id);
        if (!stored) return failure(stored.error());
        const auto rules = survey::surveyRulesFor(book, survey.period.last, survey.settings.instrument);
        if (!rules) return failure(rules.error());
        points.push_back(pointOf(*stored, survey::resultOf(*stored, *rules, today), *rules));
    }
    for (const auto& value : reported) points.push_back(pointOf(value));
    std::ranges::sort(points, {}, [](const PeriodValue& point) { return point.period.last; });
    return points;
}

} // namespace

Result<SurveyDossier> surveyDossier(storage::Store& store, survey::SurveyId id, const rules::RuleBook& book, QDate today)
{
    auto stored = survey::loadSurvey(store, id);
    if (!stored) return failure(stored.error());
    SurveyDossier dossier;
    dossier.survey = stored->survey;
    auto rules = survey::surveyRulesFor(book, dossier.survey.period.last, dossier.survey.settings.instrument);
    if (!rules) return failure(rules.error());
    dossier.rules = std::move(*rules);
    dossier.context.period = dossier.survey.period;
    dossier.context.today = today;
    dossier.context.exclusions = stored->answers.exclusions;
    dossier.result = survey::resultOf(*stored, dossier.rules, today);

    std::vector<survey::Survey> earlier;
    std::vector<survey::ReportedIndex> reported;
    const auto told = store.read([&](Session& session) {
        tellOrganisation(session, dossier, today);
        earlier = earlierSurveys(session, dossier.survey);
        reported = survey::SurveyRepository(session).reported(dossier.survey);
        tellFollowUp(session, dossier, earlier.empty() ? std::nullopt : earlier.back().id);
    });
    if (!told) return failure(told.error());
    auto periods = trendBefore(store, earlier, reported, book, today);
    if (!periods) return failure(periods.error());
    dossier.periods = std::move(*periods);
    dossier.periods.push_back(pointOf(*stored, dossier.result, dossier.rules));
    dossier.answers = std::move(stored->answers);
    return dossier;
}

} // namespace tinjau::overview
