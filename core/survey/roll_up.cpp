// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/roll_up.h"

#include "core/survey/element_results.h"
#include "core/survey/index.h"

#include <algorithm>

namespace tinjau::survey {

namespace {

using Parts = std::vector<RollUpPart>;

ElementResult* find(std::vector<ElementResult>& elements, const QString& key)
{
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const ElementResult& one) { return one.key == key; });
    return found == elements.end() ? nullptr : &*found;
}

/// What both methods keep of an element: who it is.
ElementResult nameOnly(const ElementResult& element)
{
    ElementResult named;
    named.key = element.key;
    named.column = element.column;
    named.name = element.name;
    named.shortName = element.shortName;
    named.extra = element.extra;
    named.counted = element.counted;
    return named;
}

/// Adds the answers of one questionnaire to those of another. Where they have a different number of
/// questions for the element, all its answers count as one question.
void poolQuestions(ElementResult& into, const ElementResult& from)
{
    if (into.questions.empty()) {
        into.questions = from.questions;
        return;
    }
    if (into.questions.size() != from.questions.size()) {
        QuestionResult all{into.column, into.answered + from.answered,
                           into.missing + from.missing, into.sum + from.sum, {}};
        into.questions = {all};
        return;
    }
    for (std::size_t q = 0; q < into.questions.size(); ++q) {
        into.questions[q].answered += from.questions[q].answered;
        into.questions[q].missing += from.questions[q].missing;
        into.questions[q].sum += from.questions[q].sum;
    }
}

void poolElement(std::vector<ElementResult>& pool, const ElementResult& element)
{
    ElementResult* into = find(pool, element.key);
    if (!into) {
        pool.push_back(nameOnly(element));
        into = &pool.back();
    }
    // One service that does not know the element does not take it from the others.
    into->counted = into->counted || element.counted;
    into->filledWithFour = into->filledWithFour || element.filledWithFour;
    poolQuestions(*into, element);
    into->answered += element.answered;
    into->missing += element.missing;
    into->sum += element.sum;
}

void meanOfPool(ElementResult& element)
{
    Ratio sum;
    qint64 count = 0;
    for (QuestionResult& question : element.questions) {
        if (question.answered == 0) continue;
        question.mean = question.sum / Ratio(question.answered);
        sum += *question.mean;
        ++count;
    }
    if (count > 0) {
        element.nrr = sum / Ratio(count);
        element.filledWithFour = false;
    } else if (element.filledWithFour) {
        element.nrr = Ratio(4);
    } else {
        element.counted = false;
    }
}

std::optional<RolledUp> pooled(const Parts& parts, const SurveySettings& settings,
                               const Instrument& instrument)
{
    RolledUp result;
    result.method = RollUpMethod::Pooled;
    result.parts = parts.size();
    for (const RollUpPart& part : parts) {
        result.respondents += part.respondents;
        for (const ElementResult& element : part.elements) poolElement(result.elements, element);
    }
    for (ElementResult& element : result.elements) meanOfPool(element);
    const bool anything = std::any_of(result.elements.begin(), result.elements.end(),
                                      [](const ElementResult& one) { return one.counted && one.nrr; });
    if (!anything) return std::nullopt;
    const bool given = settings.weightConvention == WeightConvention::Given;
    const bool sound = !given || weightsAreSound(result.elements, settings);
    result.index = applyWeights(result.elements,
                                sound ? settings.weightConvention : WeightConvention::Exact,
                                settings, instrument);
    return result;
}

std::optional<RolledUp> mean(const Parts& parts, const SurveySettings& settings,
                             const Instrument& instrument)
{
    if (parts.empty()) return std::nullopt;
    RolledUp result;
    result.method = RollUpMethod::Mean;
    result.parts = parts.size();
    Ratio sum;
    std::vector<std::pair<QString, qint64>> counts;
    for (const RollUpPart& part : parts) {
        sum += *part.index;
        result.respondents += part.respondents;
        for (const ElementResult& element : part.elements) {
            if (!element.nrr) continue;
            ElementResult* into = find(result.elements, element.key);
            if (!into) {
                result.elements.push_back(nameOnly(element));
                counts.emplace_back(element.key, 0);
                into = &result.elements.back();
            }
            const auto at = static_cast<std::size_t>(into - result.elements.data());
            ++counts[at].second;
            into->nrr = into->nrr.value_or(Ratio(0)) + *element.nrr;
            into->answered += element.answered;
            into->missing += element.missing;
            into->sum += element.sum;
        }
    }
    for (std::size_t i = 0; i < result.elements.size(); ++i) {
        ElementResult& element = result.elements[i];
        element.nrr = *element.nrr / Ratio(counts[i].second);
        element.value = *element.nrr * Ratio(25);
        const Category& grade = gradeOf(*element.value, settings.categoryRule, instrument);
        element.grade = grade.letter;
        element.performance = grade.performance;
    }
    const Ratio index = sum / Ratio(static_cast<qint64>(parts.size()));
    result.index = indexFrom(index / Ratio(25), settings.weightConvention, {}, settings, instrument);
    return result;
}

RollUpPart partOf(const QString& name, const std::optional<RolledUp>& rolled)
{
    if (!rolled) return {name, 0, {}, {}};
    return {name, rolled->respondents, rolled->elements, rolled->index.value};
}

Parts usable(const Parts& parts, QStringList& leftOut)
{
    Parts used;
    for (const RollUpPart& part : parts) {
        if (part.respondents > 0 && part.index) used.push_back(part);
        else leftOut << part.name;
    }
    return used;
}

} // namespace

RollUpPart partOf(const QString& name, const SurveyResult& result)
{
    RollUpPart part{name, result.respondents, result.elements, {}};
    if (result.index) part.index = result.index->value;
    return part;
}

LevelResult rollUp(const std::vector<RollUpPart>& parts, RollUpMethod method,
                   const SurveySettings& settings, const Instrument& instrument)
{
    LevelResult level;
    const Parts used = usable(parts, level.leftOut);
    level.chosen = pooled(used, settings, instrument);
    level.other = mean(used, settings, instrument);
    if (method == RollUpMethod::Mean) std::swap(level.chosen, level.other);
    return level;
}

const std::optional<RolledUp>& RegencyResult::chosen(RollupRegency method) const
{
    switch (method) {
    case RollupRegency::Pooled: return pooled;
    case RollupRegency::MeanOfOpd: return meanOfOpd;
    case RollupRegency::MeanOfUnits: return meanOfUnits;
    }
    return meanOfOpd;
}

RegencyResult rollUpRegency(const std::vector<OfficeParts>& offices, const SurveySettings& settings,
                            const Instrument& instrument)
{
    const auto unitMethod = settings.rollupUnit == RollupUnit::Pooled ? RollUpMethod::Pooled
                                                                      : RollUpMethod::Mean;
    const auto officeMethod = settings.rollupOpd == RollupOpd::Pooled ? RollUpMethod::Pooled
                                                                      : RollUpMethod::Mean;
    RegencyResult regency;
    Parts everything, unitParts, officeParts;
    for (const OfficeParts& office : offices) {
        Parts own, ownAnswers;
        for (const UnitParts& unit : office.units) {
            RegencyResult::Named named{unit.name,
                                       rollUp(unit.services, unitMethod, settings, instrument)};
            own.push_back(partOf(unit.name, named.level.chosen));
            ownAnswers.insert(ownAnswers.end(), unit.services.begin(), unit.services.end());
            regency.units.push_back(std::move(named));
        }
        RegencyResult::Named named{office.name, rollUp(own, officeMethod, settings, instrument)};
        // Pooling reaches down to the answers, also where a unit's own value is a mean.
        QStringList withoutAnswers;
        const auto pool = pooled(usable(ownAnswers, withoutAnswers), settings, instrument);
        (officeMethod == RollUpMethod::Pooled ? named.level.chosen : named.level.other) = pool;
        officeParts.push_back(partOf(office.name, named.level.chosen));
        unitParts.insert(unitParts.end(), own.begin(), own.end());
        everything.insert(everything.end(), ownAnswers.begin(), ownAnswers.end());
        regency.offices.push_back(std::move(named));
    }
    QStringList ignored;
    regency.pooled = pooled(usable(everything, ignored), settings, instrument);
    regency.meanOfUnits = mean(usable(unitParts, regency.leftOut), settings, instrument);
    regency.meanOfOpd = mean(usable(officeParts, ignored), settings, instrument);
    return regency;
}

} // namespace tinjau::survey
