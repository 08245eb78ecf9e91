// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/training_regency.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tinjau::survey {

namespace {

const QString trainingFile = u":/training/regency.json"_s;

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const auto item : list.toArray()) texts << item.toString();
    return texts;
}

TrainingPerson personOf(const QJsonObject& json)
{
    return {json[u"name"].toString(), json[u"rank"].toString(), json[u"nip"].toString()};
}

TrainingOffice officeOf(const QJsonObject& json)
{
    return {json[u"name"].toString(), json[u"short"].toString(), personOf(json[u"head"].toObject()),
            textsOf(json[u"services"])};
}

std::optional<TrainingLayout> layoutNamed(const QString& name)
{
    static const std::vector<std::pair<QString, TrainingLayout>> names{
        {u"matrix"_s, TrainingLayout::Matrix},   {u"form"_s, TrainingLayout::Form},
        {u"sheet"_s, TrainingLayout::Sheet},     {u"words"_s, TrainingLayout::Words},
        {u"letters"_s, TrainingLayout::Letters}, {u"questions"_s, TrainingLayout::Questions},
        {u"nocost"_s, TrainingLayout::NoCost}};
    for (const auto& [known, layout] : names)
        if (known == name) return layout;
    return std::nullopt;
}

/// Fills what a survey, a follow-up and a publication have in common: whose and when.
template <typename Item>
void placeInto(Item& item, const QJsonObject& json)
{
    item.office = static_cast<std::size_t>(json[u"office"].toInt());
    item.service = static_cast<std::size_t>(json[u"service"].toInt());
    const QString period = json[u"period"].toString();
    item.year = period.section(u'-', 0, 0).toInt();
    item.semester = period.section(u'-', 1, 1).toInt();
}

std::optional<TrainingSurvey> surveyOf(const QJsonObject& json)
{
    const auto layout = layoutNamed(json[u"layout"].toString());
    if (!layout) return std::nullopt;
    TrainingSurvey survey;
    placeInto(survey, json);
    survey.layout = *layout;
    survey.respondents = json[u"n"].toInt();
    survey.population = json[u"population"].toInt();
    survey.presetFours = json[u"preset4"].toInt();
    for (const auto mean : json[u"means"].toArray()) survey.means.push_back(mean.toDouble());
    return survey;
}

TrainingFollowUp followUpOf(const QJsonObject& json)
{
    TrainingFollowUp item;
    placeInto(item, json);
    item.element = json[u"element"].toString();
    item.action = json[u"action"].toString();
    item.owner = json[u"owner"].toString();
    item.due = QDate::fromString(json[u"due"].toString(), Qt::ISODate);
    if (json[u"done"].isString()) item.done = QDate::fromString(json[u"done"].toString(), Qt::ISODate);
    item.evidence = json[u"evidence"].toString();
    return item;
}

TrainingPublication publicationOf(const QJsonObject& json)
{
    TrainingPublication item;
    placeInto(item, json);
    item.medium = json[u"medium"].toString();
    item.at = QDate::fromString(json[u"at"].toString(), Qt::ISODate);
    return item;
}

void readProfile(TrainingRegency& regency, const QJsonObject& profile)
{
    regency.regency = profile[u"regency"].toString();
    regency.capital = profile[u"capital"].toString();
    regency.government = profile[u"government"].toString();
    regency.office = profile[u"office"].toString();
    regency.bureau = profile[u"bureau"].toString();
    regency.address = textsOf(profile[u"address"]);
}

/// Whether everything that refers to an office or service finds it.
template <typename Item>
bool placesExist(const TrainingRegency& regency, const std::vector<Item>& items)
{
    return std::ranges::all_of(items, [&](const Item& item) {
        return item.office < regency.offices.size()
            && item.service < static_cast<std::size_t>(regency.offices[item.office].services.size());
    });
}

Failure malformed(const QString& key)
{
    return failure(ErrorCode::RuleMalformed, {trainingFile, key}, trainingFile);
}

} // namespace

Result<TrainingRegency> loadTrainingRegency()
{
    QFile file(trainingFile);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileMissing, {}, trainingFile);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    TrainingRegency regency;
    readProfile(regency, json[u"profile"].toObject());
    const QJsonObject signatory = json[u"signatory"].toObject();
    regency.signatory = personOf(signatory);
    regency.signatoryPost = signatory[u"post"].toString();
    for (const auto item : json[u"offices"].toArray()) regency.offices.push_back(officeOf(item.toObject()));
    for (const auto item : json[u"surveys"].toArray()) {
        const auto survey = surveyOf(item.toObject());
        if (!survey || survey->means.size() != 9) return malformed(u"surveys"_s);
        regency.surveys.push_back(*survey);
    }
    for (const auto item : json[u"followUps"].toArray()) regency.followUps.push_back(followUpOf(item.toObject()));
    for (const auto item : json[u"publications"].toArray())
        regency.publications.push_back(publicationOf(item.toObject()));
    regency.comments = textsOf(json[u"comments"]);
    if (regency.offices.empty() || regency.regency.isEmpty()) return malformed(u"offices"_s);
    if (!placesExist(regency, regency.surveys) || !placesExist(regency, regency.followUps)
        || !placesExist(regency, regency.publications))
        return malformed(u"office/service"_s);
    return regency;
}

QDate firstDayOf(int year, int semester)
{
    return QDate(year, semester == 1 ? 1 : 7, 1);
}

QDate lastDayOf(int year, int semester)
{
    return semester == 1 ? QDate(year, 6, 30) : QDate(year, 12, 31);
}

} // namespace tinjau::survey
