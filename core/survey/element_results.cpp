// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/element_results.h"

#include "core/base/ensure.h"
#include "core/survey/index.h"

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

QuestionResult questionResult(const Question& question, const QuestionTally& tally)
{
    return {question.column, tally.answered(), tally.missing(), tally.sum(question.scale),
            tally.mean(question.scale)};
}

/// Mean of the means of the questions that anybody answered.
std::optional<Ratio> meanOfQuestions(const std::vector<QuestionResult>& questions)
{
    Ratio sum;
    qint64 count = 0;
    for (const QuestionResult& question : questions) {
        if (!question.mean) continue;
        sum += *question.mean;
        ++count;
    }
    if (count == 0) return std::nullopt;
    return sum / Ratio(count);
}

void nameElement(ElementResult& element, const Instrument& instrument)
{
    if (const Element* known = instrument.find(element.key)) {
        element.name = known->name;
        element.shortName = known->shortName;
        return;
    }
    element.name = element.column.isEmpty() ? element.key : element.column;
    element.shortName = element.name;
}

void gradeElement(ElementResult& element, const SurveySettings& settings,
                  const Instrument& instrument)
{
    element.value = *element.nrr * Ratio(25);
    const Category& grade = gradeOf(*element.value, settings.categoryRule, instrument);
    element.grade = grade.letter;
    element.performance = grade.performance;
}

bool isInIndex(const ElementResult& element)
{
    return element.counted && element.nrr.has_value();
}

std::vector<Ratio> weightsFor(const std::vector<ElementResult>& elements,
                              const std::optional<Ratio>& weight, const SurveySettings& settings)
{
    std::vector<Ratio> weights;
    for (const ElementResult& element : elements)
        if (isInIndex(element))
            weights.push_back(weight ? *weight : settings.givenWeights.at(element.key));
    return weights;
}

} // namespace

std::optional<Ratio> respondentMean(const AnswerSheet& sheet,
                                    const std::vector<std::size_t>& responses,
                                    const ElementGroup& group)
{
    Ratio sum;
    qint64 count = 0;
    for (const std::size_t i : responses) {
        Ratio own;
        qint64 answered = 0;
        for (const std::size_t question : group.questions) {
            const Score& given = sheet.responses[i].scores[question];
            const auto score
                = given ? scoreOf(*given, sheet.questions[question].scale) : std::nullopt;
            if (!score) continue;
            own += *score;
            ++answered;
        }
        if (answered == 0) continue;
        sum += own / Ratio(answered);
        ++count;
    }
    if (count == 0) return std::nullopt;
    return sum / Ratio(count);
}

std::vector<ElementResult> elementResults(const std::vector<Question>& questions,
                                          const std::vector<ElementGroup>& groups,
                                          const Tallies& tallies, const Instrument& instrument,
                                          const std::map<QString, Ratio>& means)
{
    std::vector<ElementResult> elements;
    for (const ElementGroup& group : groups) {
        ElementResult element;
        element.key = group.key;
        element.extra = group.extra;
        element.counted = group.counted;
        for (const std::size_t i : group.questions) {
            element.questions.push_back(questionResult(questions[i], tallies.questions[i]));
            element.answered += element.questions.back().answered;
            element.missing += element.questions.back().missing;
            element.sum += element.questions.back().sum;
        }
        if (group.questions.empty()) element.missing = tallies.respondents;
        else element.column = element.questions.front().column;
        const auto own = means.find(group.key);
        element.nrr = own == means.end() ? meanOfQuestions(element.questions)
                                         : std::optional(own->second);
        nameElement(element, instrument);
        elements.push_back(std::move(element));
    }
    return elements;
}

std::vector<Obstacle> settleUnanswered(std::vector<ElementResult>& elements,
                                       const Instrument& instrument, const SurveyChoices& choices)
{
    using Kind = Obstacle::Kind;
    std::vector<Obstacle> obstacles;
    for (ElementResult& element : elements) {
        if (element.nrr || !element.counted) continue;
        const Element* known = instrument.find(element.key);
        if (!choices.naElement || *choices.naElement == NaElement::Error) {
            obstacles.push_back({Kind::ElementWithoutAnswers, element.key, {}});
        } else if (*choices.naElement == NaElement::Exclude) {
            element.counted = false;
        } else if (known && known->mayBeFree) {
            element.nrr = Ratio(4);
            element.filledWithFour = true;
        } else {
            obstacles.push_back({Kind::Gratis4OnlyForCost, element.key, {}});
        }
    }
    return obstacles;
}

bool weightsAreSound(const std::vector<ElementResult>& elements, const SurveySettings& settings)
{
    Ratio sum;
    for (const ElementResult& element : elements) {
        if (!isInIndex(element)) continue;
        const auto weight = settings.givenWeights.find(element.key);
        if (weight == settings.givenWeights.end() || weight->second < Ratio(0)) return false;
        sum += weight->second;
    }
    return sum == Ratio(1);
}

IndexValue applyWeights(std::vector<ElementResult>& elements, WeightConvention convention,
                        const SurveySettings& settings, const Instrument& instrument)
{
    std::vector<Ratio> means;
    for (const ElementResult& element : elements)
        if (isInIndex(element)) means.push_back(*element.nrr);
    TINJAU_ENSURE(!means.empty(), "an index has at least one element");

    const int k = static_cast<int>(means.size());
    std::optional<Ratio> weight;
    if (convention != WeightConvention::Given) weight = weightUnder(convention, k, instrument);
    if (!weight && convention != WeightConvention::Given) {
        convention = WeightConvention::Exact;
        weight = weightUnder(convention, k, instrument);
    }
    const WeightedMeans weighted = weigh(means, weightsFor(elements, weight, settings),
                                         {settings.nrrRounding, settings.nrrtRounding, {}});
    std::size_t next = 0;
    for (ElementResult& element : elements) {
        if (isInIndex(element)) {
            element.nrr = weighted.nrr[next];
            element.nrrt = weighted.nrrt[next++];
        }
        if (element.nrr) gradeElement(element, settings, instrument);
    }
    return indexFrom(weighted.ni, convention, weight, settings, instrument);
}

} // namespace tinjau::survey
