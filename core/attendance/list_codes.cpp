// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/list_codes.h"

#include "core/exchange/cell_values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

/// "T.K" and "tk" are one code; a single dot is one of its own.
QString plainCode(const QString& text)
{
    QString plain = text.simplified().toLower();
    if (plain.size() > 1) plain.remove(u'.');
    return plain;
}

} // namespace

Result<ListCodes> ListCodes::parse(const QByteArray& json, const QString& fileName)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject known = root.value(u"codes"_s).toObject();
    if (known.isEmpty())
        return failure(ErrorCode::RuleMalformed, {fileName, u"codes"_s, u"daftar kode"_s}, fileName);
    ListCodes codes;
    const auto add = [&](const QJsonObject& lists, bool isAmbiguous) {
        for (const QString& code : lists.keys())
            for (const QJsonValue& word : lists.value(code).toArray())
                codes.m_codes.insert(plainCode(word.toString()), {code, isAmbiguous});
    };
    add(known, false);
    add(root.value(u"ambiguous"_s).toObject(), true);
    for (const QJsonValue& word : root.value(u"silent"_s).toArray())
        codes.m_codes.insert(plainCode(word.toString()), {});
    return codes;
}

ListCodes ListCodes::shipped()
{
    QFile file(u":/attendance/codes.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    TINJAU_ENSURE(opened, "the codes of lists are compiled into the program");
    auto codes = parse(file.readAll(), u"codes.json"_s);
    TINJAU_ENSURE(codes, "the codes of lists are tested");
    return std::move(codes).value();
}

std::optional<ListCode> ListCodes::read(const QString& text) const
{
    const auto found = m_codes.constFind(plainCode(text));
    if (found != m_codes.constEnd()) return *found;
    return exchange::meansNothing(text) ? std::optional(ListCode{}) : std::nullopt;
}

} // namespace tinjau::attendance
