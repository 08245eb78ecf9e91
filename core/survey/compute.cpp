// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/compute.h"

#include "core/survey/element_results.h"
#include "core/survey/profile_tables.h"
#include "core/survey/quality.h"
#include "core/survey/sampling.h"
#include "core/survey/steps.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

using Kind = Obstacle::Kind;

constexpr WeightConvention printedConventions[]
    = {WeightConvention::Exact, WeightConvention::D4, WeightConvention::D3, WeightConvention::D2};

/// The part that needs counted answers only.
void fillIndex(SurveyResult& result, const Instrument& instrument, const SurveyChoices& choices)
{
    const SurveySettings& settings = result.settings;
    for (Obstacle& open : settleUnanswered(result.elements, instrument, choices))
        result.obstacles.push_back(std::move(open));
    result.elementsUsed = static_cast<int>(
        std::count_if(result.elements.begin(), result.elements.end(),
                      [](const ElementResult& one) { return one.counted && one.nrr; }));
    const bool given = settings.weightConvention == WeightConvention::Given;
    if (result.respondents == 0) result.obstacles.push_back({Kind::NoRespondents, {}, {}});
    else if (given && result.elementsUsed > 0 && !weightsAreSound(result.elements, settings))
        result.obstacles.push_back({Kind::WeightsNotOne, {}, {}});
    if (result.respondents == 0 || result.elementsUsed == 0) return;

    for (const WeightConvention convention : printedConventions) {
        auto copy = result.elements;
        const IndexValue value = applyWeights(copy, convention, settings, instrument);
        if (value.convention == convention) result.conventions.push_back(value);
    }
    const QString& letter = result.conventions.front().grade;
    result.conventionsDisagree
        = std::any_of(result.conventions.begin(), result.conventions.end(),
                      [&](const IndexValue& value) { return value.grade != letter; });
    const bool weightsMissing = given && !weightsAreSound(result.elements, settings);
    const IndexValue chosen
        = applyWeights(result.elements, weightsMissing ? WeightConvention::Exact : settings.weightConvention,
                       settings, instrument);
    if (chosen.convention == WeightConvention::Given) result.conventions.push_back(chosen);
    if (chosen.value > Ratio(100)) result.obstacles.push_back({Kind::AboveRange, {}, {}});
    if (result.obstacles.empty()) result.index = chosen;
    else result.conventions.clear();
}

SurveyResult counted(const std::vector<Question>& questions, const std::vector<ElementGroup>& groups,
                     const Tallies& tallies, const std::map<QString, Ratio>& means,
                     const SurveyRules& rules, const SurveySettings& settings)
{
    SurveyResult result;
    result.instrument = rules.instrument.id;
    result.rulePacks = rules.packs;
    result.settings = settings;
    result.respondents = tallies.respondents;
    result.elements = elementResults(questions, groups, tallies, rules.instrument, means);
    return result;
}

/// Means per respondent where an element has several questions and the settings want them.
std::map<QString, Ratio> ownMeans(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                                  const std::vector<std::size_t>& responses,
                                  const SurveySettings& settings)
{
    std::map<QString, Ratio> means;
    if (settings.multiQuestion != MultiQuestion::RespondentMean) return means;
    for (const ElementGroup& group : groups)
        if (group.questions.size() > 1)
            if (const auto mean = respondentMean(sheet, responses, group)) means[group.key] = *mean;
    return means;
}

SurveyResult overResponses(const AnswerSheet& sheet, const std::vector<ElementGroup>& groups,
                           const std::vector<std::size_t>& responses, const SurveyRules& rules,
                           const SurveySettings& settings)
{
    return counted(sheet.questions, groups, Tallies::of(sheet, responses),
                   ownMeans(sheet, groups, responses, settings), rules, settings);
}

std::vector<std::size_t> withoutThese(const std::vector<std::size_t>& responses,
                                      const std::vector<std::size_t>& left)
{
    std::vector<std::size_t> rest;
    std::set_difference(responses.begin(), responses.end(), left.begin(), left.end(),
                        std::back_inserter(rest));
    return rest;
}

void addScaleNotes(const AnswerSheet& sheet, SurveyResult& result)
{
    QStringList reversed, converted;
    for (const Question& question : sheet.questions) {
        if (question.scale == AnswerScale::FourReversed) reversed << question.column;
        if (question.scale == AnswerScale::FiveLinear) converted << u"linear"_s;
        if (question.scale == AnswerScale::FiveProportional) converted << u"proportional"_s;
    }
    converted.removeDuplicates();
    if (!reversed.isEmpty()) result.notes.push_back({NoteCode::ReversedScale, reversed});
    if (!converted.isEmpty()) result.notes.push_back({NoteCode::ConvertedFromFive, converted});
}

void addExclusionNote(const AnswerSheet& sheet, const SurveyRules& rules,
                      const SurveyChoices& choices, SurveyResult& result)
{
    const auto rows = std::count_if(result.excluded.begin(), result.excluded.end(),
                                    [](const ExcludedRow& row) { return row.reason == "person"_L1; });
    if (rows == 0) return;
    Note note{NoteCode::ExcludedByPerson, {QString::number(rows)}};
    if (const auto with = indexWithout(sheet, {}, rules, result.settings, choices))
        note.values << with->shown.toFixed(result.settings.ikmDecimals) << with->grade;
    result.notes.push_back(std::move(note));
}

} // namespace

SurveyResult computeFromTallies(const std::vector<Question>& questions, const Tallies& tallies,
                                const SurveyRules& rules, const SurveySettings& settings,
                                const SurveyChoices& choices)
{
    const auto groups = groupsOf(questions, rules.instrument, settings.extraElements);
    SurveyResult result = counted(questions, groups, tallies, {}, rules, settings);
    fillIndex(result, rules.instrument, choices);
    result.sampling = samplingFor(result.respondents, settings, choices, rules.sampleTable);
    result.notes = notesOf(result, rules.instrument.elements.size());
    result.steps = stepsOf(result, rules.instrument);
    return result;
}

std::optional<IndexValue> indexOfResponses(const AnswerSheet& sheet,
                                           const std::vector<std::size_t>& responses,
                                           const SurveyRules& rules, const SurveySettings& settings,
                                           const SurveyChoices& choices)
{
    const auto groups = groupsOf(sheet.questions, rules.instrument, settings.extraElements);
    SurveyResult result = overResponses(sheet, groups, responses, rules, settings);
    fillIndex(result, rules.instrument, choices);
    return result.index;
}

std::optional<IndexValue> indexWithout(const AnswerSheet& sheet, const std::set<std::size_t>& without,
                                       const SurveyRules& rules, const SurveySettings& settings,
                                       const SurveyChoices& choices, const SurveyContext& context)
{
    const auto groups = groupsOf(sheet.questions, rules.instrument, settings.extraElements);
    const Respondents respondents = respondentsOf(sheet, groups, settings, context.exclusions);
    const std::vector<std::size_t> left(without.begin(), without.end());
    return indexOfResponses(sheet, withoutThese(respondents.used, left), rules, settings, choices);
}

SurveyResult computeSurvey(const AnswerSheet& sheet, const SurveyRules& rules,
                           const SurveySettings& settings, const SurveyChoices& choices,
                           const SurveyContext& context)
{
    const auto groups = groupsOf(sheet.questions, rules.instrument, settings.extraElements);
    const Respondents respondents = respondentsOf(sheet, groups, settings, context.exclusions);
    SurveyResult result = overResponses(sheet, groups, respondents.used, rules, settings);
    result.excluded = respondents.left;
    if (settings.missingPolicy == MissingPolicy::Error)
        if (const QStringList cells = blankCells(sheet, groups, respondents.used); !cells.isEmpty())
            result.obstacles.push_back({Kind::MissingRefused, {}, cells});
    fillIndex(result, rules.instrument, choices);
    result.sampling = samplingFor(result.respondents, settings, choices, rules.sampleTable);
    result.profile = profileTables(sheet, respondents.used, rules.profiles);
    result.flags = qualityFlags({sheet, groups, respondents, rules.quality, context.period,
                                 context.today, context.knownBefore});
    for (Flag& flag : result.flags)
        if (result.index && flag.level != FlagLevel::NotCounted && !flag.responses.empty())
            flag.indexWithout = indexOfResponses(
                sheet, withoutThese(respondents.used, flag.responses), rules, settings, choices);
    result.notes = notesOf(result, rules.instrument.elements.size());
    addScaleNotes(sheet, result);
    addExclusionNote(sheet, rules, choices, result);
    result.steps = stepsOf(result, rules.instrument);
    return result;
}

} // namespace tinjau::survey
