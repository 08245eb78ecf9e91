// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/column_draft.h"

#include <algorithm>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using Kind = HeadingMeaning::Kind;

namespace {

HeadingMeaning mappedMeaning(const std::optional<QString>& answer,
                             const SheetVocabulary& vocabulary)
{
    if (!answer || answer->trimmed().isEmpty()) return {Kind::None, {}, 0, 100, u"map"_s};
    const QString key = answer->trimmed();
    const QString upper = key.toUpper();
    if (elementKeys().contains(upper)) return {Kind::Element, upper, 0, 100, u"map"_s};
    if (upper == u"U8"_s || upper == u"U9"_s) return {Kind::BareElement, upper, 0, 100, u"map"_s};
    static const QStringList fields{u"sex"_s,     u"age"_s,    u"education"_s,  u"job"_s,
                                    u"service"_s, u"date"_s,   u"time"_s,       u"datetime"_s,
                                    u"comment"_s, u"number"_s, u"disability"_s, u"unit"_s,
                                    u"total"_s};
    if (fields.contains(key.toLower())) return {Kind::Field, key.toLower(), 0, 100, u"map"_s};
    if (vocabulary.personalOf.values().contains(key))
        return {Kind::Personal, key, 0, 100, u"map"_s};
    return {Kind::Extra, upper, 0, 100, u"map"_s};
}

std::optional<std::optional<QString>> saidAbout(const exchange::Heading& heading,
                                                const exchange::LayoutMap& map)
{
    const QString letters = exchange::columnLetters(heading.column);
    if (const auto said = map.columnAnswer(letters, heading.text())) return said;
    for (auto part = heading.parts.rbegin(); part != heading.parts.rend(); ++part)
        if (const auto said = map.columnAnswer({}, *part)) return said;
    return std::nullopt;
}

} // namespace

ColumnDrafts draftColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                          const SkmReadOptions& options, const SheetVocabulary& vocabulary)
{
    const auto contents = contentOf(grid, header, vocabulary);
    const auto empty = emptyColumns(grid, header);
    ColumnDrafts drafts;
    for (std::size_t i = 0; i < header.headings.size(); ++i) {
        ColumnDraft draft{header.headings[i], meaningOf(header.headings[i], vocabulary),
                          contents[i], empty[i], false};
        if (const auto said = saidAbout(draft.heading, options.map)) {
            draft.meaning = mappedMeaning(*said, vocabulary);
            draft.isMapped = true;
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

bool isElementOf(const ColumnDraft& draft, const QString& key)
{
    return draft.meaning.kind == Kind::Element && draft.meaning.key == key;
}

bool holdsElement(const ColumnDrafts& drafts, const QString& key)
{
    return std::any_of(drafts.begin(), drafts.end(),
                       [&](const ColumnDraft& draft) { return isElementOf(draft, key); });
}

int distinctElements(const ColumnDrafts& drafts)
{
    std::set<QString> keys;
    for (const ColumnDraft& draft : drafts)
        if (draft.meaning.kind == Kind::Element || draft.meaning.kind == Kind::BareElement)
            keys.insert(draft.meaning.key);
    return static_cast<int>(keys.size());
}

std::vector<const ColumnDraft*> draftsOf(const ColumnDrafts& drafts, Kind kind)
{
    std::vector<const ColumnDraft*> found;
    for (const ColumnDraft& draft : drafts)
        if (draft.meaning.kind == kind) found.push_back(&draft);
    return found;
}

} // namespace tinjau::survey
