// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/survey_figures.h"

#include "core/survey/settings_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

QJsonValue fraction(const std::optional<Ratio>& value)
{
    return value ? QJsonValue(value->toFraction()) : QJsonValue();
}

QJsonObject elementJson(const survey::ElementResult& element)
{
    return {{u"key"_s, element.key},         {u"name"_s, element.name},
            {u"answered"_s, element.answered}, {u"sum"_s, element.sum.toFraction()},
            {u"nrr"_s, fraction(element.nrr)}, {u"nrrt"_s, fraction(element.nrrt)},
            {u"value"_s, fraction(element.value)}, {u"grade"_s, element.grade},
            {u"counted"_s, element.counted}};
}

QJsonValue indexJson(const std::optional<survey::IndexValue>& index, int decimals)
{
    if (!index) return {};
    return QJsonObject{{u"ni"_s, index->ni.toFraction()},
                       {u"value"_s, index->value.toFraction()},
                       {u"shown"_s, index->shown.toFixed(decimals)},
                       {u"grade"_s, index->grade},
                       {u"convention"_s, survey::nameOf(index->convention)}};
}

} // namespace

QJsonObject surveyFigures(const SurveyDossier& dossier)
{
    const survey::SurveyResult& result = dossier.result;
    QJsonArray elements;
    for (const auto& element : result.elements) elements << elementJson(element);
    return {{u"survey"_s, dossier.survey.id ? QJsonValue(dossier.survey.id->number()) : QJsonValue()},
            {u"office"_s, dossier.office},
            {u"service"_s, dossier.service},
            {u"period"_s, dossier.survey.periodLabel},
            {u"respondents"_s, result.respondents},
            {u"index"_s, indexJson(result.index, result.settings.ikmDecimals)},
            {u"elements"_s, elements},
            {u"settings"_s, survey::toJson(result.settings)},
            {u"choices"_s, survey::toJson(dossier.survey.choices)},
            {u"rulePacks"_s, QJsonArray::fromStringList(result.rulePacks)}};
}

} // namespace tinjau::overview
