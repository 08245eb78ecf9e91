// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/people_headings.h"

#include "core/exchange/text_match.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using exchange::FieldMatch;
using exchange::Heading;

namespace {

/// Small pictures before a word are decoration.
QString withoutPictures(QString text)
{
    static const QRegularExpression pictures(u"[^\\p{L}\\p{N}]+"_s);
    return text.replace(pictures, u" "_s).simplified();
}

} // namespace

Result<PeopleHeadings> PeopleHeadings::parse(const QByteArray& json, const QString& fileName)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject fields = root.value(u"fields"_s).toObject();
    if (fields.isEmpty())
        return failure(ErrorCode::RuleMalformed, {fileName, u"fields"_s, u"daftar judul"_s},
                       fileName);
    PeopleHeadings headings;
    for (const QJsonValue& field : root.value(u"weak"_s).toArray())
        headings.m_weak << field.toString();
    for (const QString& field : fields.keys()) {
        exchange::FieldSpec spec{field, {}, exchange::FieldKind::Text, false, false};
        for (const QJsonValue& word : fields.value(field).toArray()) {
            headings.m_words.insert(word.toString(),
                                    {field, static_cast<int>(spec.synonyms.size())});
            spec.synonyms << word.toString();
        }
        headings.m_fields.push_back(std::move(spec));
    }
    return headings;
}

PeopleHeadings PeopleHeadings::shipped()
{
    QFile file(u":/organisation/headings.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    TINJAU_ENSURE(opened, "the list of headings is compiled into the program");
    auto headings = parse(file.readAll(), u"headings.json"_s);
    TINJAU_ENSURE(headings, "the list of headings is tested");
    return std::move(headings).value();
}

std::optional<FieldMatch> PeopleHeadings::matchWord(const QString& text) const
{
    static const QRegularExpression numbered(u"^(clock|scan|jam) (in|out|masuk|pulang) (\\d)$"_s);
    static const QRegularExpression machinePin(u"^pin \\S+$"_s);
    const QString plain = exchange::plainText(withoutPictures(text));
    if (const auto match = numbered.match(plain); match.hasMatch()) {
        const bool isIn = match.captured(2) == u"in"_s || match.captured(2) == u"masuk"_s;
        return FieldMatch{isIn ? u"time_in"_s : u"time_out"_s, 99, u"synonym"_s, true};
    }
    if (machinePin.match(plain).hasMatch()) return FieldMatch{u"pin"_s, 80, u"synonym"_s, true};
    const auto word = m_words.constFind(plain);
    if (word == m_words.constEnd()) return std::nullopt;
    return FieldMatch{word->field, std::max(99 - word->rank, 60), u"synonym"_s,
                      !m_weak.contains(word->field)};
}

std::optional<FieldMatch> PeopleHeadings::match(const Heading& heading) const
{
    if (heading.parts.isEmpty()) return std::nullopt;
    if (auto whole = matchWord(heading.parts.join(u' '))) return whole;
    return matchWord(heading.parts.last());
}

} // namespace tinjau::organisation
