// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/settings_json.h"

#include <cmath>
#include <functional>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

/// Takes the known keys out of an object and remembers what is wrong.
class Reader {
public:
    explicit Reader(QJsonObject object) : m_left(std::move(object)) {}

    template <typename Enum>
    void choice(const QString& key, Enum& into)
    {
        if (!m_left.contains(key)) return;
        if (const auto value = valueNamed<Enum>(m_left.take(key).toString())) into = *value;
        else mistake(key, u"known-name"_s);
    }

    template <typename Enum>
    void choice(const QString& key, std::optional<Enum>& into)
    {
        if (takeNull(key, into)) return;
        Enum value{};
        const bool present = m_left.contains(key);
        choice(key, value);
        if (present) into = value;
    }

    void text(const QString& key, QString& into)
    {
        if (!m_left.contains(key)) return;
        const QJsonValue value = m_left.take(key);
        if (value.isString()) into = value.toString();
        else mistake(key, u"text"_s);
    }

    template <typename Number>
    void number(const QString& key, Number& into, qint64 lowest, qint64 highest)
    {
        if (!m_left.contains(key)) return;
        const double value = m_left.take(key).toDouble(std::nan(""));
        if (std::trunc(value) == value && value >= static_cast<double>(lowest)
            && value <= static_cast<double>(highest))
            into = static_cast<Number>(value);
        else mistake(key, u"%1..%2"_s.arg(lowest).arg(highest));
    }

    template <typename Number>
    void number(const QString& key, std::optional<Number>& into, qint64 lowest, qint64 highest)
    {
        if (takeNull(key, into) || !m_left.contains(key)) return;
        Number value{};
        number(key, value, lowest, highest);
        into = value;
    }

    void ratio(const QString& key, Ratio& into)
    {
        if (!m_left.contains(key)) return;
        if (const auto value = Ratio::parse(m_left.take(key).toString())) into = *value;
        else mistake(key, u"exact-number"_s);
    }

    void weights(const QString& key, std::map<QString, Ratio>& into)
    {
        if (!m_left.contains(key)) return;
        into.clear();
        const QJsonObject given = m_left.take(key).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            if (const auto weight = Ratio::parse(it.value().toString())) into[it.key()] = *weight;
            else mistake(key + u'.' + it.key(), u"exact-number"_s);
    }

    /// Nothing, or the failure that names every mistake and every key that is left.
    std::optional<Failure> mistakes()
    {
        for (const QString& key : m_left.keys()) mistake(key, u"known-key"_s);
        if (m_mistakes.isEmpty()) return std::nullopt;
        return failure(ErrorCode::BadArgument, m_mistakes);
    }

private:
    template <typename Value>
    bool takeNull(const QString& key, std::optional<Value>& into)
    {
        if (!m_left.contains(key) || !m_left.value(key).isNull()) return false;
        m_left.remove(key);
        into = std::nullopt;
        return true;
    }
    void mistake(const QString& key, const QString& expectation) { m_mistakes << key << expectation; }

    QJsonObject m_left;
    QStringList m_mistakes;
};

template <typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const SurveySettings& settings)
{
    QJsonObject weights;
    for (const auto& [key, weight] : settings.givenWeights) weights[key] = weight.toFraction();
    return {
        {u"instrument"_s, settings.instrument},
        {u"elementOrder"_s, nameOf(settings.elementOrder)},
        {u"weightConvention"_s, nameOf(settings.weightConvention)},
        {u"givenWeights"_s, weights},
        {u"nrrRounding"_s, orNull(settings.nrrRounding)},
        {u"nrrtRounding"_s, orNull(settings.nrrtRounding)},
        {u"nrrDecimals"_s, settings.nrrDecimals},
        {u"ikmDecimals"_s, settings.ikmDecimals},
        {u"categoryRule"_s, nameOf(settings.categoryRule)},
        {u"missingPolicy"_s, nameOf(settings.missingPolicy)},
        {u"minAnswered"_s, settings.minAnswered},
        {u"naElement"_s, nameOf(settings.naElement)},
        {u"extraElements"_s, nameOf(settings.extraElements)},
        {u"multiQuestion"_s, nameOf(settings.multiQuestion)},
        {u"fivePoint"_s, nameOf(settings.fivePoint)},
        {u"sampleMethod"_s, nameOf(settings.sampleMethod)},
        {u"slovinError"_s, settings.slovinError.toFraction()},
        {u"populationPeriod"_s, nameOf(settings.populationPeriod)},
        {u"rollupUnit"_s, nameOf(settings.rollupUnit)},
        {u"rollupOpd"_s, nameOf(settings.rollupOpd)},
        {u"rollupRegency"_s, nameOf(settings.rollupRegency)},
        {u"periods"_s, nameOf(settings.periods)},
        {u"reportDueDays"_s, orNull(settings.reportDueDays)},
        {u"rtlDueDays"_s, orNull(settings.rtlDueDays)},
        {u"reportSkeleton"_s, nameOf(settings.reportSkeleton)},
        {u"lowestCount"_s, settings.lowestCount},
        {u"personalColumns"_s, nameOf(settings.personalColumns)},
    };
}

QJsonObject toJson(const SurveyChoices& choices)
{
    return {
        {u"naElement"_s, choices.naElement ? QJsonValue(nameOf(*choices.naElement)) : QJsonValue()},
        {u"population"_s, orNull(choices.population)},
        {u"manualSample"_s, orNull(choices.manualSample)},
        {u"manualSampleReason"_s, choices.manualSampleReason},
    };
}

Result<SurveySettings> settingsFrom(const QJsonObject& json, SurveySettings base)
{
    Reader reader(json);
    reader.text(u"instrument"_s, base.instrument);
    reader.choice(u"elementOrder"_s, base.elementOrder);
    reader.choice(u"weightConvention"_s, base.weightConvention);
    reader.weights(u"givenWeights"_s, base.givenWeights);
    reader.number(u"nrrRounding"_s, base.nrrRounding, 2, 3);
    reader.number(u"nrrtRounding"_s, base.nrrtRounding, 2, 3);
    reader.number(u"nrrDecimals"_s, base.nrrDecimals, 2, 4);
    reader.number(u"ikmDecimals"_s, base.ikmDecimals, 2, 2);
    reader.choice(u"categoryRule"_s, base.categoryRule);
    reader.choice(u"missingPolicy"_s, base.missingPolicy);
    reader.number(u"minAnswered"_s, base.minAnswered, 1, 9);
    reader.choice(u"naElement"_s, base.naElement);
    reader.choice(u"extraElements"_s, base.extraElements);
    reader.choice(u"multiQuestion"_s, base.multiQuestion);
    reader.choice(u"fivePoint"_s, base.fivePoint);
    reader.choice(u"sampleMethod"_s, base.sampleMethod);
    reader.ratio(u"slovinError"_s, base.slovinError);
    reader.choice(u"populationPeriod"_s, base.populationPeriod);
    reader.choice(u"rollupUnit"_s, base.rollupUnit);
    reader.choice(u"rollupOpd"_s, base.rollupOpd);
    reader.choice(u"rollupRegency"_s, base.rollupRegency);
    reader.choice(u"periods"_s, base.periods);
    reader.number(u"reportDueDays"_s, base.reportDueDays, 0, 3660);
    reader.number(u"rtlDueDays"_s, base.rtlDueDays, 0, 3660);
    reader.choice(u"reportSkeleton"_s, base.reportSkeleton);
    reader.number(u"lowestCount"_s, base.lowestCount, 1, 9);
    reader.choice(u"personalColumns"_s, base.personalColumns);
    if (auto wrong = reader.mistakes()) return *std::move(wrong);
    return base;
}

Result<SurveyChoices> choicesFrom(const QJsonObject& json, SurveyChoices base)
{
    constexpr qint64 everybody = 1'000'000'000;
    Reader reader(json);
    reader.choice(u"naElement"_s, base.naElement);
    reader.number(u"population"_s, base.population, 1, everybody);
    reader.number(u"manualSample"_s, base.manualSample, 1, everybody);
    reader.text(u"manualSampleReason"_s, base.manualSampleReason);
    if (auto wrong = reader.mistakes()) return *std::move(wrong);
    return base;
}

} // namespace tinjau::survey
