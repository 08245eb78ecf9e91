// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_target.h"

#include "core/survey/element_list.h"
#include "core/survey/heading_meaning.h"
#include "core/survey/skm_table.h"

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::FieldKind;
using exchange::FieldSpec;

namespace {

QStringList wordsFor(const QHash<QString, QString>& keyOf, const QString& key)
{
    QStringList words = keyOf.keys(key);
    words.sort();
    return words;
}

FieldKind kindOfField(const QString& key)
{
    if (key == u"date"_s) return FieldKind::Date;
    if (key == u"time"_s) return FieldKind::Time;
    if (key == u"datetime"_s) return FieldKind::DateTime;
    if (key == u"age"_s || key == u"number"_s || key == u"total"_s) return FieldKind::Number;
    return FieldKind::Text;
}

} // namespace

SkmTarget::SkmTarget(const SheetVocabulary& vocabulary) : m_vocabulary(vocabulary)
{
    for (const QString& key : elementKeys())
        m_fields.push_back(
            {key, wordsFor(vocabulary.elementOf, key), FieldKind::Answer, false, false});
    for (const QString& key : vocabulary.fieldOf.values()) {
        const bool isKnown = std::any_of(m_fields.begin(), m_fields.end(),
                                         [&](const FieldSpec& f) { return f.key == key; });
        if (!isKnown)
            m_fields.push_back(
                {key, wordsFor(vocabulary.fieldOf, key), kindOfField(key), false, false});
    }
}

QString SkmTarget::kind() const
{
    return u"skm"_s;
}

std::optional<exchange::FieldMatch> SkmTarget::match(const exchange::Heading& heading) const
{
    const HeadingMeaning meaning = meaningOf(heading, m_vocabulary);
    if (meaning.kind == HeadingMeaning::Kind::None) return std::nullopt;
    return exchange::FieldMatch{meaning.key, meaning.confidence, meaning.reason, meaning.isAsked()};
}

bool SkmTarget::isHeadingCode(QStringView text) const
{
    return survey::isHeadingCode(text, m_vocabulary);
}

std::vector<exchange::TableLayout> SkmTarget::tablesIn(const exchange::Grid& grid,
                                                       std::size_t sheetIndex) const
{
    std::vector<exchange::TableLayout> layouts;
    for (SkmTable& table : readSkmTables(grid, sheetIndex, {}, m_vocabulary))
        layouts.push_back(std::move(table.layout));
    if (layouts.empty())
        if (auto list = findElementList(grid, sheetIndex, m_vocabulary))
            layouts.push_back(std::move(*list));
    return layouts;
}

} // namespace tinjau::survey
