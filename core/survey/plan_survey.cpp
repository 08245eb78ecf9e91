// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/plan_survey.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/office_settings.h"
#include "core/survey/survey_repository.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

Result<void> check(const SurveyPlan& plan)
{
    if (plan.office.trimmed().isEmpty()) return failure(ErrorCode::BadArgument, {u"office"_s, u"text"_s});
    const DateRange& period = plan.period;
    if (!period.first.isValid() || !period.last.isValid() || period.last < period.first)
        return failure(ErrorCode::BadArgument, {u"period"_s, u"first..last"_s});
    if (plan.periodLabel.trimmed().isEmpty()) return failure(ErrorCode::BadArgument, {u"periodLabel"_s, u"text"_s});
    return {};
}

bool isSame(const QString& stored, const QString& typed)
{
    return stored.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
}

Survey surveyOf(Session& session, const SurveyPlan& plan)
{
    Survey survey;
    survey.office = organisation::OfficeRepository(session).idOf(plan.office.trimmed(), plan.period.last);
    const QString unit = plan.unit.trimmed(), service = plan.service.trimmed();
    if (!unit.isEmpty()) survey.unit = organisation::UnitRepository(session).idOf(survey.office, unit, plan.period.last);
    if (!service.isEmpty())
        survey.service = organisation::ServiceRepository(session).idOf(survey.office, service, plan.period.last);
    survey.period = plan.period;
    survey.periodLabel = plan.periodLabel.trimmed();
    survey.settings = plannedSettings(session, plan);
    survey.choices = plan.choices;
    return survey;
}

} // namespace

SurveySettings plannedSettings(Session& session, const SurveyPlan& plan)
{
    const auto office = organisation::OfficeRepository(session).named(plan.office.trimmed(), plan.period.last);
    SurveySettings settings = settingsInForce(session, office ? office->id : std::nullopt, plan.period.last);
    if (!plan.instrument.isEmpty()) settings.instrument = plan.instrument;
    return settings;
}

std::optional<SurveyId> plannedAlready(Session& session, const SurveyPlan& plan)
{
    const auto lines = SurveyRepository(session).list();
    const auto found = std::ranges::find_if(lines, [&](const SurveyLine& line) {
        return line.survey.period == plan.period && isSame(line.office, plan.office) && isSame(line.unit, plan.unit)
            && isSame(line.service, plan.service);
    });
    return found == lines.end() ? std::nullopt : found->survey.id;
}

Result<SurveyId> planSurvey(storage::Store& store, const SurveyPlan& plan)
{
    if (auto sound = check(plan); !sound) return Failure{sound.error()};
    const storage::Act act{u"survey.create"_s, u"Membuat survei %1, %2"_s.arg(plan.office.trimmed(), plan.periodLabel.trimmed())};
    return store.write(act, [&](Session& session) -> Result<SurveyId> {
        if (const auto known = plannedAlready(session, plan))
            return failure(ErrorCode::Conflict, {u"survey"_s, QString::number(known->number())});
        return SurveyRepository(session).insert(surveyOf(session, plan));
    });
}

} // namespace tinjau::survey
