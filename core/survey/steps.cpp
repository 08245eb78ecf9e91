// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/steps.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

/// What the category rule compared, and the limit that it reached.
std::vector<Ratio> comparison(const IndexValue& index, CategoryRule rule, const Instrument& instrument)
{
    const auto category = std::find_if(
        instrument.categories.begin(), instrument.categories.end(),
        [&](const Category& known) { return known.letter == index.grade; });
    if (category == instrument.categories.end()) return {};
    switch (rule) {
    case CategoryRule::G1: return {index.value.rounded(2), category->lowest};
    case CategoryRule::G2: return {index.value, category->lowest};
    case CategoryRule::G3: return {(index.value / Ratio(25)).rounded(4), category->lowestNi};
    }
    return {};
}

void addElement(const ElementResult& element, std::vector<Step>& steps)
{
    if (!element.nrr) return;
    if (element.questions.size() == 1 && !element.filledWithFour) {
        steps.push_back({Step::Kind::ElementMean, element.key,
                         {element.sum, Ratio(element.answered), *element.nrr}});
        return;
    }
    std::vector<Ratio> means;
    for (const QuestionResult& question : element.questions) {
        if (!question.mean) continue;
        steps.push_back({Step::Kind::QuestionMean, question.column,
                         {question.sum, Ratio(question.answered), *question.mean}});
        means.push_back(*question.mean);
    }
    means.push_back(*element.nrr);
    steps.push_back({Step::Kind::ElementMean, element.key, std::move(means)});
}

QString joinedKeys(const SurveyResult& result, bool counted)
{
    QStringList keys;
    for (const ElementResult& element : result.elements)
        if (element.extra && element.counted == counted) keys << element.key;
    return keys.join(u',');
}

qint64 rowsLeft(const SurveyResult& result, const QString& reason)
{
    return std::count_if(result.excluded.begin(), result.excluded.end(),
                         [&](const ExcludedRow& row) { return row.reason == reason; });
}

void addIndexNotes(const SurveyResult& result, std::size_t elements, std::vector<Note>& notes)
{
    if (!result.index) return;
    const IndexValue& index = *result.index;
    const int decimals = result.settings.ikmDecimals;
    if (index.belowRange) notes.push_back({NoteCode::BelowRange, {index.shown.toFixed(decimals)}});
    if (result.elementsUsed != static_cast<int>(elements))
        notes.push_back({NoteCode::ElementsUsed, {QString::number(result.elementsUsed)}});
    if (result.settings.nrrRounding || result.settings.nrrtRounding)
        notes.push_back({NoteCode::IntermediateRounded, {}});
    const IndexValue* full = result.under(WeightConvention::Exact);
    const IndexValue* coarse = result.under(WeightConvention::D2);
    if (result.conventionsDisagree && full && coarse)
        notes.push_back({NoteCode::ConventionsDisagree,
                         {full->shown.toFixed(decimals), full->grade,
                          coarse->shown.toFixed(decimals), coarse->grade}});
}

void addElementNotes(const SurveyResult& result, std::vector<Note>& notes)
{
    std::size_t questions = 0, counted = 0;
    bool unequal = false;
    std::optional<qint64> answers;
    for (const ElementResult& element : result.elements) {
        if (element.filledWithFour) notes.push_back({NoteCode::FilledGratis, {element.key}});
        if (!element.counted || element.questions.empty()) continue;
        questions += element.questions.size();
        ++counted;
        for (const QuestionResult& question : element.questions) {
            if (answers && *answers != question.answered) unequal = true;
            answers = question.answered;
        }
    }
    if (unequal) notes.push_back({NoteCode::UnequalCounts, {}});
    if (questions > counted)
        notes.push_back({NoteCode::SeveralQuestions, {QString::number(questions)}});
    if (const QString keys = joinedKeys(result, false); !keys.isEmpty())
        notes.push_back({NoteCode::ExtraSeparate, {keys}});
    if (const QString keys = joinedKeys(result, true); !keys.isEmpty())
        notes.push_back({NoteCode::ExtraCounted, {keys}});
}

void addRowNotes(const SurveyResult& result, std::vector<Note>& notes)
{
    const QString respondents = QString::number(result.respondents);
    if (result.sampling.shortfall.value_or(0) > 0)
        notes.push_back({NoteCode::SampleShort,
                         {respondents, QString::number(*result.sampling.required)}});
    if (result.respondents > 0 && result.respondents < 30)
        notes.push_back({NoteCode::FewRespondents, {respondents}});
    if (const qint64 rows = rowsLeft(result, u"incomplete"_s); rows > 0)
        notes.push_back({NoteCode::DroppedRows, {QString::number(rows)}});
    if (const qint64 rows = rowsLeft(result, u"fewAnswers"_s); rows > 0)
        notes.push_back({NoteCode::FewAnswersRows, {QString::number(rows)}});
}

} // namespace

std::vector<Step> stepsOf(const SurveyResult& result, const Instrument& instrument)
{
    std::vector<Step> steps;
    for (const ElementResult& element : result.elements) addElement(element, steps);
    if (!result.index) return steps;

    const IndexValue& index = *result.index;
    std::vector<Ratio> parts;
    for (const ElementResult& element : result.elements) {
        if (!element.nrrt) continue;
        const Ratio weight = index.weight
                                 ? *index.weight
                                 : result.settings.givenWeights.at(element.key);
        steps.push_back({Step::Kind::Weighted, element.key, {*element.nrr, weight, *element.nrrt}});
        parts.push_back(*element.nrrt);
    }
    parts.push_back(index.ni);
    steps.push_back({Step::Kind::Interval, {}, std::move(parts)});
    steps.push_back({Step::Kind::Converted, {}, {index.ni, Ratio(25), index.value}});
    steps.push_back({Step::Kind::Rounded, {}, {index.value, index.shown}});
    steps.push_back({Step::Kind::Graded, index.grade,
                     comparison(index, result.settings.categoryRule, instrument)});
    return steps;
}

std::vector<Note> notesOf(const SurveyResult& result, std::size_t elements)
{
    std::vector<Note> notes;
    addIndexNotes(result, elements, notes);
    addElementNotes(result, notes);
    addRowNotes(result, notes);
    return notes;
}

} // namespace tinjau::survey
