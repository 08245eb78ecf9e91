// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"

#include <QJsonArray>

#include <cmath>

namespace tinjau::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble()) return std::nullopt;
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) > 9e15) return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

PackReader::PackReader(QString file, QJsonObject object)
    : PackReader(std::move(file), std::move(object), {}, std::make_shared<QStringList>())
{
}

PackReader::PackReader(QString file, QJsonObject object, QString path,
                       std::shared_ptr<QStringList> mistakes)
    : m_file(std::move(file)), m_object(std::move(object)), m_path(std::move(path)),
      m_mistakes(std::move(mistakes))
{
}

QString PackReader::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void PackReader::mistake(const QString& key, const QString& expectation)
{
    *m_mistakes << pathOf(key) << expectation;
}

Failure PackReader::asFailure() const
{
    return failure(ErrorCode::RuleMalformed, QStringList{m_file} + *m_mistakes, m_file);
}

void PackReader::allowOnly(const QStringList& keys)
{
    for (const QString& key : m_object.keys())
        if (!keys.contains(key)) mistake(key, u"known-key"_s);
}

QString PackReader::text(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty()) {
        mistake(key, u"text"_s);
        return {};
    }
    return value.toString();
}

QString PackReader::textOr(const QString& key, const QString& otherwise)
{
    if (!has(key)) return otherwise;
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) mistake(key, u"text"_s);
    return value.toString();
}

int PackReader::integer(const QString& key, int lowest, int highest)
{
    const auto number = wholeNumber(m_object.value(key));
    if (number && *number >= lowest && *number <= highest) return static_cast<int>(*number);
    mistake(key, u"%1..%2"_s.arg(lowest).arg(highest));
    return lowest;
}

bool PackReader::boolean(const QString& key)
{
    if (!m_object.value(key).isBool()) mistake(key, u"true|false"_s);
    return m_object.value(key).toBool();
}

bool PackReader::booleanOr(const QString& key, bool otherwise)
{
    return has(key) ? boolean(key) : otherwise;
}

Ratio PackReader::ratio(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (const auto whole = wholeNumber(value)) return Ratio(*whole);
    if (value.isString())
        if (const auto parsed = Ratio::parse(value.toString())) return *parsed;
    mistake(key, u"exact-number"_s);
    return {};
}

QDate PackReader::date(const QString& key)
{
    const QDate day = QDate::fromString(m_object.value(key).toString(), Qt::ISODate);
    if (!day.isValid()) mistake(key, u"date"_s);
    return day;
}

std::optional<QDate> PackReader::optionalDate(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isNull() || value.isUndefined()) return std::nullopt;
    return date(key);
}

Confidence PackReader::confidence(const QString& key)
{
    const auto known = confidenceNamed(m_object.value(key).toString());
    if (!known) mistake(key, u"text|two-sources|one-source|memory|proposal|computed"_s);
    return known.value_or(Confidence::Memory);
}

QStringList PackReader::texts(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) mistake(key, u"list-of-texts"_s);
    QStringList read;
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isString()) mistake(key, u"list-of-texts"_s);
        read << item.toString();
    }
    return read;
}

std::vector<int> PackReader::integers(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) mistake(key, u"list-of-integers"_s);
    std::vector<int> read;
    for (const QJsonValue& item : value.toArray()) {
        const auto number = wholeNumber(item);
        if (!number || std::abs(*number) > 2'000'000'000) {
            mistake(key, u"list-of-integers"_s);
            continue;
        }
        read.push_back(static_cast<int>(*number));
    }
    return read;
}

LegalSource PackReader::source(const QString& key)
{
    PackReader at = child(key);
    at.allowOnly({u"regulation"_s, u"article"_s});
    return {at.text(u"regulation"_s), at.textOr(u"article"_s, {})};
}

void PackReader::each(const QString& key, const std::function<void(PackReader&)>& read)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        mistake(key, u"list-of-objects"_s);
        return;
    }
    int index = 0;
    for (const QJsonValue& item : value.toArray()) {
        const QString place = u"%1[%2]"_s.arg(key).arg(index++);
        if (!item.isObject()) {
            mistake(place, u"object"_s);
            continue;
        }
        PackReader below(m_file, item.toObject(), pathOf(place), m_mistakes);
        read(below);
    }
}

PackReader PackReader::child(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) mistake(key, u"object"_s);
    return PackReader(m_file, value.toObject(), pathOf(key), m_mistakes);
}

} // namespace tinjau::rules
