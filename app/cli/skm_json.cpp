// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_json.h"

#include "app/cli/json_value.h"
#include "core/wording/import_sentences.h"
#include "core/wording/survey_sentences.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using survey::IndexValue;
using survey::SurveyResult;

QJsonValue fixedOrNull(const std::optional<Ratio>& value, int decimals)
{
    return orNull(value, [decimals](const Ratio& ratio) { return ratio.toFixed(decimals); });
}

QJsonValue numberOrNull(const std::optional<qint64>& value)
{
    return orNull(value, [](qint64 number) { return number; });
}

QJsonArray listJson(const std::vector<int>& numbers)
{
    QJsonArray list;
    for (const int number : numbers) list << number;
    return list;
}

/// The word of the contract for a weight: "exact", "0.1111".
QString weightWord(survey::WeightConvention convention)
{
    switch (convention) {
    case survey::WeightConvention::D4: return u"0.1111"_s;
    case survey::WeightConvention::D3: return u"0.111"_s;
    case survey::WeightConvention::D2: return u"0.11"_s;
    case survey::WeightConvention::Exact:
    case survey::WeightConvention::Given: break;
    }
    return nameOf(convention);
}

QJsonObject elementJson(const survey::ElementResult& element)
{
    const auto whole = [](const Ratio& sum) {
        return sum.isWhole() ? QJsonValue(static_cast<qint64>(sum.numerator())) : QJsonValue(sum.toFraction());
    };
    return {{u"key"_s, element.key},
            {u"column"_s, element.column},
            {u"name"_s, element.name},
            {u"extra"_s, element.extra},
            {u"counted"_s, element.counted},
            {u"answered"_s, element.answered},
            {u"missing"_s, element.missing},
            {u"sum"_s, whole(element.sum)},
            {u"nrr"_s, orNull(element.nrr, [](const Ratio& nrr) { return nrr.toFraction(); })},
            {u"nrr4"_s, fixedOrNull(element.nrr, 4)},
            {u"nrrt4"_s, fixedOrNull(element.nrrt, 4)},
            {u"value"_s, fixedOrNull(element.value, 2)},
            {u"category"_s, textOrNull(element.grade)}};
}

QJsonObject conventionJson(const IndexValue& index, int decimals)
{
    return {{u"value"_s, index.value.toFraction()},
            {u"ni4"_s, index.ni.toFixed(4)},
            {u"shown"_s, index.shown.toFixed(decimals)},
            {u"category"_s, index.grade},
            {u"performance"_s, index.performance}};
}

QJsonValue ikmJson(const SurveyResult& result, bool isBlocked)
{
    if (isBlocked || !result.index) return QJsonValue::Null;
    QJsonObject all;
    for (const IndexValue& index : result.conventions)
        all[weightWord(index.convention)] = conventionJson(index, result.settings.ikmDecimals);
    if (!all.contains(weightWord(result.index->convention)))
        all[weightWord(result.index->convention)] = conventionJson(*result.index, result.settings.ikmDecimals);
    return all;
}

QJsonArray flagsJson(const SurveyResult& result)
{
    QJsonArray flags;
    for (const survey::Flag& flag : result.flags) {
        QJsonObject json{{u"rule"_s, flag.rule},
                         {u"version"_s, flag.version},
                         {u"rows"_s, listJson(flag.rows)},
                         {u"ikmWithout"_s, orNull(flag.indexWithout, [&](const IndexValue& index) {
                              return index.shown.toFixed(result.settings.ikmDecimals);
                          })},
                         {u"text"_s, wording::flagSentence(flag)}};
        if (!flag.cells.isEmpty()) json[u"cells"_s] = QJsonArray::fromStringList(flag.cells);
        flags << json;
    }
    return flags;
}

QJsonObject samplingJson(const survey::Sampling& sampling)
{
    return {{u"method"_s, nameOf(sampling.method)},
            {u"population"_s, numberOrNull(sampling.population)},
            {u"required"_s, numberOrNull(sampling.required)},
            {u"shortfall"_s, numberOrNull(sampling.shortfall)}};
}

QJsonArray profileJson(const SurveyResult& result)
{
    QJsonArray tables;
    for (const survey::ProfileTable& table : result.profile) {
        QJsonArray rows;
        for (const auto& row : table.rows)
            rows << QJsonObject{{u"label"_s, textOrNull(row.label)}, {u"count"_s, row.count}, {u"percent"_s, row.percent.toFixed(2)}};
        tables << QJsonObject{{u"field"_s, table.field}, {u"rows"_s, rows}};
    }
    return tables;
}

QJsonObject rowsJson(const survey::SkmRowCounts& rows)
{
    return {{u"read"_s, rows.read},     {u"respondents"_s, rows.respondents}, {u"blank"_s, rows.blank},
            {u"title"_s, rows.title},   {u"header"_s, rows.header},           {u"number"_s, rows.number},
            {u"total"_s, rows.total},   {u"footer"_s, rows.footer},           {u"skipped"_s, rows.skipped},
            {u"dropped"_s, rows.dropped}};
}

QJsonObject sourceJson(const survey::SkmSource& source)
{
    return {{u"sheet"_s, orNull(source.sheet, [](const QString& name) { return name; })},
            {u"headerRows"_s, listJson(source.headerRows)},
            {u"numberRow"_s, orNull(source.numberRow, [](int row) { return row; })},
            {u"dataRows"_s, orNull(source.dataRows, [](const exchange::RowSpan& span) {
                 return QJsonArray{span.first, span.last};
             })}};
}

void addSheet(QJsonObject& answer, const survey::SkmSheet& sheet, const SurveyResult& result)
{
    survey::SkmRowCounts rows = sheet.rows;
    const auto dropped = std::ranges::count(result.excluded, u"incomplete"_s, &survey::ExcludedRow::reason);
    rows.dropped = static_cast<int>(dropped);
    rows.respondents -= rows.dropped;
    answer[u"rows"_s] = rowsJson(rows);
    answer[u"source"_s] = sourceJson(sheet.source);
    // What can wait is asked by the report, not here: the index does not depend on it.
    std::vector<exchange::Decision> open, later;
    for (const auto& decision : sheet.decisions) (decision.blocking ? open : later).push_back(decision);
    answer[u"decisions"_s] = decisionsJson(open);
    answer[u"questions"_s] = decisionsJson(later);
    answer[u"problems"_s] = problemsJson(sheet.problems);
}

/// How a total that the file states came about, plainest way first.
QJsonValue totalsJson(const PrintedTotal& total)
{
    if (!total.printed) return QJsonValue::Null;
    QJsonObject json{{u"ikm"_s, total.printed->text}, {u"where"_s, placeText(total.printed->where)}, {u"reproducedBy"_s, QJsonValue::Null}};
    if (total.ways.empty()) return json;
    const survey::Reproduction& way = total.ways.front();
    json[u"reproducedBy"_s] = weightWord(way.convention);
    json[u"treatment"_s] = nameOf(way.treatment);
    json[u"nrrDecimals"_s] = orNull(way.rounding.nrr, [](int decimals) { return decimals; });
    json[u"nrrtDecimals"_s] = orNull(way.rounding.nrrt, [](int decimals) { return decimals; });
    json[u"niDecimals"_s] = orNull(way.rounding.ni, [](int decimals) { return decimals; });
    return json;
}

QJsonArray textsJson(const SurveyResult& result)
{
    QJsonArray notes;
    for (const survey::Note& note : result.notes) notes << wording::noteSentence(note);
    return notes;
}

QJsonArray obstaclesJson(const SurveyResult& result)
{
    QJsonArray obstacles;
    for (const survey::Obstacle& obstacle : result.obstacles)
        obstacles << QJsonObject{{u"element"_s, textOrNull(obstacle.element)},
                                 {u"cells"_s, QJsonArray::fromStringList(obstacle.cells)},
                                 {u"text"_s, wording::obstacleSentence(obstacle)}};
    return obstacles;
}

} // namespace

QJsonArray decisionsJson(const std::vector<exchange::Decision>& decisions)
{
    QJsonArray list;
    for (const exchange::Decision& decision : decisions)
        list << QJsonObject{{u"code"_s, decision.code},
                            {u"where"_s, placeText(decision.where)},
                            {u"column"_s, textOrNull(decision.column)},
                            {u"reason"_s, wording::decisionSentence(decision)},
                            {u"values"_s, QJsonArray::fromStringList(decision.values)},
                            {u"choices"_s, QJsonArray::fromStringList(decision.choices)},
                            {u"blocking"_s, decision.blocking}};
    return list;
}

QJsonArray problemsJson(const std::vector<exchange::Problem>& problems)
{
    QJsonArray list;
    for (const exchange::Problem& problem : problems)
        list << QJsonObject{{u"where"_s, placeText(problem.where)}, {u"code"_s, problem.code}, {u"value"_s, problem.seen},
                            {u"expects"_s, textOrNull(problem.expected)}, {u"text"_s, wording::problemSentence(problem)}};
    return list;
}

QJsonObject indexJson(const SurveyResult& result, const survey::SkmSheet* sheet, const PrintedTotal& total)
{
    const bool isBlocked = sheet && sheet->hasBlockingDecision();
    QJsonArray elements;
    for (const auto& element : result.elements) elements << elementJson(element);
    QJsonObject answer{{u"instrument"_s, result.instrument},
                       {u"rulePacks"_s, QJsonArray::fromStringList(result.rulePacks)},
                       {u"respondents"_s, result.respondents},
                       {u"elementsUsed"_s, result.elementsUsed},
                       {u"weight"_s, weightWord(result.settings.weightConvention)},
                       {u"missingPolicy"_s, nameOf(result.settings.missingPolicy)},
                       {u"elements"_s, elements},
                       {u"ikm"_s, ikmJson(result, isBlocked)},
                       {u"conventionsDisagree"_s, result.conventionsDisagree && !isBlocked},
                       {u"sampling"_s, samplingJson(result.sampling)},
                       {u"flags"_s, flagsJson(result)},
                       {u"profile"_s, profileJson(result)},
                       {u"notes"_s, textsJson(result)},
                       {u"obstacles"_s, obstaclesJson(result)},
                       {u"totalsInFile"_s, totalsJson(total)},
                       {u"decisions"_s, QJsonArray()}};
    if (sheet) addSheet(answer, *sheet, result);
    return answer;
}

} // namespace tinjau::cli
