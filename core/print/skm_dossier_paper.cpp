// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_dossier_paper.h"

#include "core/wording/lists.h"
#include "core/wording/periods.h"
#include "core/wording/trend_sentences.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

SkmPaperOptions optionsOf(const overview::SurveyDossier& dossier)
{
    const organisation::PaperProfile& profile = dossier.paper;
    SkmPaperOptions options;
    options.paper = profile.sheet == organisation::SheetSize::A4 ? Paper::A4 : Paper::F4;
    options.margins = {double(profile.margins.top), double(profile.margins.left), double(profile.margins.bottom), double(profile.margins.right)};
    options.typeface = profile.typeface == organisation::PaperTypeface::Serif ? Typeface::Serif : Typeface::Sans;
    options.training = dossier.isTraining;
    return options;
}

QString shortPeriod(const survey::PeriodValue& point)
{
    const auto named = wording::periodOf(point.period);
    return named ? wording::periodShortName(*named) : point.label;
}

QString weightOf(const survey::PeriodValue& point)
{
    if (!point.basis) return {};
    switch (point.basis->weight) {
    case survey::WeightConvention::D4: return u"0,1111"_s;
    case survey::WeightConvention::D3: return u"0,111"_s;
    case survey::WeightConvention::D2: return u"0,11"_s;
    case survey::WeightConvention::Given: return u"ditetapkan"_s;
    case survey::WeightConvention::Exact: return u"1/%1"_s.arg(point.basis->elements);
    }
    return {};
}

std::vector<EarlierPeriod> earlierOf(const std::vector<survey::PeriodValue>& periods)
{
    std::vector<EarlierPeriod> earlier;
    const auto steps = survey::trendOf(periods);
    for (std::size_t i = 0; i + 1 < periods.size(); ++i) {
        const survey::PeriodValue& point = periods[i];
        EarlierPeriod row{point.label, shortPeriod(point), point.shown, point.grade, point.respondents, weightOf(point), !point.basis, {}};
        QStringList reasons;
        for (const auto difference : steps[i].why) reasons << wording::differenceWords(difference);
        if (!reasons.isEmpty()) row.breakBeforeNext = wording::listed(reasons, u"dan"_s);
        earlier.push_back(std::move(row));
    }
    return earlier;
}

/// A square root for the report's sentence only; what decides compares squares.
std::optional<Ratio> rootOf(const std::optional<Ratio>& square)
{
    if (!square) return std::nullopt;
    const auto scaled = Ratio(*square * 100'000'000).rounded(0).numerator();
    return Ratio(sqrt(scaled), 10'000);
}

PlannedMeasure measureOf(const survey::FollowUp& item, const survey::SurveyResult& result)
{
    PlannedMeasure measure;
    const auto* element = result.find(item.element);
    measure.element = element ? element->name : item.element;
    measure.action = item.action;
    measure.owner = item.owner;
    for (const auto& quarter : item.quarters) measure.quarters[static_cast<std::size_t>(quarter.number - 1)] = true;
    if (item.quarters.empty() && item.due)
        measure.quarters[static_cast<std::size_t>(survey::quarterOf(*item.due).number - 1)] = true;
    return measure;
}

MeasureOutcome outcomeOf(const survey::FollowUp& item)
{
    return {item.action, item.isDone(), item.evidence, {}, item.obstacle};
}

organisation::SigningLines signatureOf(const organisation::SignatoryEntry& entry)
{
    return organisation::signingLines(entry.authority, entry.signer);
}

} // namespace

SkmPaperInput paperInputOf(const overview::SurveyDossier& dossier, QDate today, const QString& dataVersion)
{
    SkmPaperInput input;
    input.office = paperOfficeOf(dossier.profile, dossier.office, dossier.emblem);
    input.unit = dossier.unit.isEmpty() ? dossier.office : dossier.unit;
    input.unitShort = dossier.unit.isEmpty() ? dossier.officeShort : dossier.unit;
    input.service = dossier.service;
    input.period = dossier.survey.periodLabel;
    if (!dossier.periods.empty()) input.periodShort = shortPeriod(dossier.periods.back());
    input.fieldwork = fieldworkOf(dossier.answers.sheet, dossier.survey.period);
    input.instrument = dossier.rules.instrument;
    input.answers = dossier.answers.sheet;
    input.result = dossier.result;
    input.sampleTable = sampleStepsOf(dossier.rules.sampleTable);
    input.earlier = earlierOf(dossier.periods);
    if (!dossier.periods.empty()) input.samplingError = rootOf(dossier.periods.back().squaredError);
    for (const auto& item : dossier.followUps)
        if (item.isWritten()) input.followUp.push_back(measureOf(item, dossier.result));
    for (const auto& item : dossier.earlierFollowUps)
        if (item.isWritten()) input.earlierFollowUp.push_back(outcomeOf(item));
    if (dossier.signatory) input.signature = signatureOf(*dossier.signatory);
    input.signedOn = dossier.survey.reportedOn.value_or(QDate());
    input.printedOn = today;
    input.dataVersion = dataVersion;
    input.options = optionsOf(dossier);
    return input;
}

DateRange fieldworkOf(const survey::AnswerSheet& answers, const DateRange& otherwise)
{
    DateRange days;
    for (const auto& response : answers.responses) {
        if (!response.answeredAt) continue;
        const QDate day = response.answeredAt->when.date();
        if (!days.first.isValid() || day < days.first) days.first = day;
        if (!days.last.isValid() || day > days.last) days.last = day;
    }
    return days.first.isValid() ? days : otherwise;
}

std::vector<SampleStep> sampleStepsOf(const survey::SampleTable& table)
{
    std::vector<SampleStep> steps;
    for (const auto& [population, sample] : table.rows) steps.push_back({population, sample});
    return steps;
}

} // namespace tinjau::print
