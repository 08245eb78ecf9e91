// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_map.h"

#include "core/exchange/text_match.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

using Answers = std::map<QString, std::optional<QString>>;

Failure badKey(const QString& key, const QString& expected)
{
    return failure(ErrorCode::BadArgument, {key, expected});
}

/// A score may be written as a number or as text.
std::optional<QString> plainValue(const QJsonValue& value)
{
    if (value.isString()) return value.toString();
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    return std::nullopt;
}

Result<Answers> parseAnswers(const QJsonValue& value, const QString& key)
{
    Answers answers;
    if (value.isUndefined()) return answers;
    if (!value.isObject()) return badKey(key, u"object"_s);
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::optional<QString> answer = plainValue(at.value());
        if (!answer && !at.value().isNull()) return badKey(key + u'.' + at.key(), u"text|null"_s);
        answers[at.key()] = answer;
    }
    return answers;
}

Result<QStringList> parseSheets(const QJsonValue& value)
{
    QStringList sheets;
    if (value.isUndefined()) return sheets;
    if (!value.isArray()) return badKey(u"sheets"_s, u"[text]"_s);
    for (const QJsonValue& name : value.toArray()) {
        if (!name.isString()) return badKey(u"sheets"_s, u"[text]"_s);
        sheets.append(name.toString());
    }
    return sheets;
}

Result<std::vector<int>> parseRows(const QJsonValue& value)
{
    std::vector<int> rows;
    if (value.isUndefined()) return rows;
    if (!value.isArray()) return badKey(u"headerRows"_s, u"[1 …]"_s);
    for (const QJsonValue& row : value.toArray()) {
        if (row.toInt() < 1) return badKey(u"headerRows"_s, u"[1 …]"_s);
        rows.push_back(row.toInt());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<std::optional<DateRange>> parsePeriod(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull()) return std::optional<DateRange>();
    const QJsonArray days = value.toArray();
    const auto dayAt = [&](int i) { return QDate::fromString(days.at(i).toString(), Qt::ISODate); };
    if (days.size() != 2 || !dayAt(0).isValid() || !dayAt(1).isValid() || dayAt(1) < dayAt(0))
        return badKey(u"period"_s, u"[YYYY-MM-DD, YYYY-MM-DD]"_s);
    return std::optional(DateRange{dayAt(0), dayAt(1)});
}

QJsonObject toObject(const Answers& answers)
{
    QJsonObject object;
    for (const auto& [key, value] : answers)
        object[key] = value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    return object;
}

} // namespace

QString dateOrderName(DateOrder order)
{
    if (order == DateOrder::DayFirst) return u"dmy"_s;
    return order == DateOrder::MonthFirst ? u"mdy"_s : u"ymd"_s;
}

std::optional<DateOrder> parseDateOrder(QStringView name)
{
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (name == dateOrderName(order)) return order;
    return std::nullopt;
}

Result<LayoutMap> LayoutMap::parse(const QByteArray& json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject()) return badKey(u"JSON"_s, trouble.errorString());
    const QJsonObject object = document.object();
    static const QStringList known{u"sheets"_s, u"headerRows"_s, u"columns"_s,
                                   u"values"_s, u"dateOrder"_s,  u"period"_s};
    for (const QString& key : object.keys())
        if (!known.contains(key)) return badKey(key, known.join(u' '));

    const auto sheets = parseSheets(object[u"sheets"_s]);
    if (!sheets) return Failure{sheets.error()};
    const auto rows = parseRows(object[u"headerRows"_s]);
    if (!rows) return Failure{rows.error()};
    const auto columns = parseAnswers(object[u"columns"_s], u"columns"_s);
    if (!columns) return Failure{columns.error()};
    const auto values = parseAnswers(object[u"values"_s], u"values"_s);
    if (!values) return Failure{values.error()};
    const auto period = parsePeriod(object[u"period"_s]);
    if (!period) return Failure{period.error()};

    LayoutMap map{*sheets, *rows, *columns, *values, std::nullopt, *period};
    const QJsonValue order = object[u"dateOrder"_s];
    if (!order.isUndefined() && !order.isNull()) {
        map.dateOrder = parseDateOrder(order.toString());
        if (!map.dateOrder) return badKey(u"dateOrder"_s, u"dmy|mdy|ymd"_s);
    }
    return map;
}

QByteArray LayoutMap::toJson() const
{
    QJsonObject object;
    if (!sheets.isEmpty()) object[u"sheets"_s] = QJsonArray::fromStringList(sheets);
    if (!headerRows.empty()) {
        QJsonArray rows;
        for (const int row : headerRows) rows.append(row);
        object[u"headerRows"_s] = rows;
    }
    if (!columns.empty()) object[u"columns"_s] = toObject(columns);
    if (!values.empty()) object[u"values"_s] = toObject(values);
    if (dateOrder) object[u"dateOrder"_s] = dateOrderName(*dateOrder);
    if (period)
        object[u"period"_s] =
            QJsonArray{period->first.toString(Qt::ISODate), period->last.toString(Qt::ISODate)};
    return QJsonDocument(object).toJson();
}

std::optional<std::optional<QString>> LayoutMap::columnAnswer(const QString& letters,
                                                              const QString& heading) const
{
    const QString plain = plainText(heading);
    // A heading names the column more surely than letters do: "U" may be a heading and a letter.
    for (const auto& [key, field] : columns)
        if (!plain.isEmpty() && plainText(key) == plain) return field;
    for (const auto& [key, field] : columns)
        if (key.compare(letters, Qt::CaseInsensitive) == 0) return field;
    return std::nullopt;
}

std::optional<std::optional<QString>> LayoutMap::valueAnswer(const QString& word) const
{
    const auto exact = values.find(word);
    if (exact != values.end()) return exact->second;
    for (const auto& [key, value] : values)
        if (key.trimmed().compare(word.trimmed(), Qt::CaseInsensitive) == 0) return value;
    return std::nullopt;
}

} // namespace tinjau::exchange
