// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/office_settings.h"

#include "core/survey/settings_json.h"
#include "core/survey/survey_repository.h"

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using organisation::SettingRepository;

namespace {

/// The choices that an office makes for all its surveys.
const QStringList& officeChoices()
{
    static const QStringList choices{u"weightConvention"_s, u"categoryRule"_s, u"missingPolicy"_s, u"minAnswered"_s,    u"extraElements"_s,
                                     u"multiQuestion"_s,    u"sampleMethod"_s, u"elementOrder"_s,  u"reportSkeleton"_s, u"lowestCount"_s};
    return choices;
}

} // namespace

QString settingKey(const QString& choice)
{
    return u"skm."_s + choice;
}

Result<SurveySettings> withChoice(const SurveySettings& settings, const QString& choice, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return settingsFrom({{choice, isNumber ? QJsonValue(number) : QJsonValue(value)}}, settings);
}

SurveySettings settingsInForce(storage::Session& session, std::optional<organisation::OfficeId> office, QDate on)
{
    SettingRepository stored(session);
    SurveySettings settings;
    for (const QString& choice : officeChoices())
        if (const auto setting = stored.inForce(settingKey(choice), office, on))
            if (auto made = withChoice(settings, choice, setting->value)) settings = *std::move(made);
    return settings;
}

Result<int> decideRule(storage::Store& store, const RuleDecision& decision, const QString& description)
{
    if (const auto sound = withChoice({}, decision.choice, decision.value); !sound) return failure(sound.error());
    return store.write({u"rule.decide"_s, description}, [&](storage::Session& session) -> Result<int> {
        SettingRepository(session).set({std::nullopt, settingKey(decision.choice), decision.value, decision.legalBasis, decision.validFrom});
        SurveyRepository surveys(session);
        int changed = 0;
        for (SurveyLine& line : surveys.list()) {
            Survey& survey = line.survey;
            if (survey.state == SurveyState::Issued) continue;
            if (decision.validFrom.isValid() && survey.period.last < decision.validFrom) continue;
            auto settings = withChoice(survey.settings, decision.choice, decision.value);
            if (!settings) return failure(settings.error());
            if (*settings == survey.settings) continue;
            survey.settings = *std::move(settings);
            surveys.update(survey);
            ++changed;
        }
        return changed;
    });
}

} // namespace tinjau::survey
