// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/choice_effects.h"

#include "core/survey/compute.h"
#include "core/survey/office_settings.h"
#include "core/survey/sampling.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

using survey::SurveyLine;
using survey::SurveySettings;

/// A survey with what its figures need.
struct Subject {
    survey::StoredSurvey stored;
    survey::SurveyRules rules;
    QString name;
};

QString nameOf(const SurveyLine& line)
{
    QStringList words{line.office};
    for (const QString& part : {line.unit, line.service, line.survey.periodLabel})
        if (!part.isEmpty()) words << part;
    return words.join(u", "_s);
}

/// The figure that the choice is about: the required sample, or the index.
QString figureOf(const Subject& subject, const QString& choice, const SurveySettings& settings)
{
    const survey::Survey& survey = subject.stored.survey;
    if (choice == u"sampleMethod") {
        const auto sampling = survey::samplingFor(0, settings, survey.choices, subject.rules.sampleTable);
        return sampling.required ? u"perlu %1"_s.arg(*sampling.required) : u"–"_s;
    }
    survey::SurveyContext context;
    context.period = survey.period;
    context.exclusions = subject.stored.answers.exclusions;
    const auto index = survey::indexWithout(subject.stored.answers.sheet, {}, subject.rules, settings, survey.choices, context);
    return index ? index->shown.toFixed(settings.ikmDecimals, u',') + u' ' + index->grade : u"–"_s;
}

Result<void> addEffects(ChoiceEffects& effects, const Subject& subject, const QString& choice)
{
    const SurveySettings& settings = subject.stored.survey.settings;
    const QString before = figureOf(subject, choice, settings);
    const bool isLatest = effects.surveys == 0;
    ++effects.surveys;
    if (isLatest) effects.latestName = subject.name;
    for (ChoiceEffect& effect : effects.values) {
        const auto other = survey::withChoice(settings, choice, effect.value);
        if (!other) return failure(other.error());
        const QString after = *other == settings ? before : figureOf(subject, choice, *other);
        if (isLatest) effect.latest = after;
        if (after != before) effect.changed.push_back({subject.name, before, after});
    }
    return {};
}

} // namespace

Result<ChoiceEffects> choiceEffects(storage::Store& store, const rules::RuleBook& book, const QString& choice, const QStringList& values,
                                    Progress& progress)
{
    ChoiceEffects effects;
    for (const QString& value : values) effects.values.push_back({value});
    const auto lines = store.read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    if (!lines) return failure(lines.error());
    qint64 done = 0;
    for (const SurveyLine& line : *lines) {
        progress.report(done++, static_cast<qint64>(lines->size()));
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        if (line.survey.state == survey::SurveyState::Issued || line.responses == 0) continue;
        auto rules = survey::surveyRulesFor(book, line.survey.period.last, line.survey.settings.instrument);
        if (!rules) return failure(rules.error());
        auto stored = survey::loadSurvey(store, *line.survey.id);
        if (!stored) return failure(stored.error());
        const Subject subject{*std::move(stored), *std::move(rules), nameOf(line)};
        if (const auto added = addEffects(effects, subject, choice); !added) return failure(added.error());
    }
    return effects;
}

} // namespace tinjau::overview
