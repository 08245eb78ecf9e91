// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_pack.h"

#include <QJsonDocument>

namespace tinjau::rules {

using namespace Qt::StringLiterals;

namespace {

QStringList headKeys()
{
    return {u"id"_s,     u"title"_s,      u"kind"_s,     u"valid_from"_s, u"valid_to"_s,
            u"source"_s, u"confidence"_s, u"examples"_s, u"remarks"_s};
}

} // namespace

PackReader RulePack::read(const QStringList& ownKeys) const
{
    PackReader reader(file, body);
    reader.allowOnly(headKeys() + ownKeys);
    return reader;
}

Result<RulePack> parsePack(const QByteArray& json, const QString& file, bool fromOffice)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(ErrorCode::RuleMalformed,
                       {file, u"@%1"_s.arg(problem.offset), u"json-object"_s}, file,
                       problem.errorString());

    PackReader reader(file, document.object());
    RulePack pack;
    pack.id = reader.text(u"id"_s);
    pack.title = reader.text(u"title"_s);
    pack.kind = reader.text(u"kind"_s);
    pack.validity.first = reader.date(u"valid_from"_s);
    pack.validity.last = reader.optionalDate(u"valid_to"_s).value_or(QDate());
    pack.source = reader.source();
    pack.confidence = reader.confidence();
    reader.each(u"examples"_s, [](PackReader&) {});
    if (pack.validity.last.isValid() && pack.validity.last < pack.validity.first)
        reader.mistake(u"valid_to"_s, u"not-before-valid_from"_s);
    if (!reader.isSound()) return reader.asFailure();

    pack.file = file;
    pack.fromOffice = fromOffice;
    pack.body = document.object();
    return pack;
}

} // namespace tinjau::rules
