// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace tinjau::wording {

/// The value of each placeholder of a sentence, by name.
using TextValues = QHash<QString, QString>;

/// The sentences of one paper (resources/wording/*.json), with placeholders in braces:
///
///     { "common": ["unit", "period"],
///       "sentences": { "index.result": "Indeks … adalah {ikm} …", "basis.items": ["…", "…"] } }
///
/// A common placeholder may stand in any sentence and may be left out; any other one belongs to the
/// sentence that the program ships it in. An office lays its own file over the shipped one; there a
/// sentence must have exactly the placeholders of the shipped one, common ones aside, so that no
/// figure disappears from a paper and none is asked for that nobody gives.
class TextCatalogue {
public:
    /// RuleMalformed (file, key, expectation) when `json` breaks the rules above.
    static Result<TextCatalogue> parse(const QByteArray& json, const QString& fileName);
    /// The catalogue that the program ships, such as "skm_report".
    static TextCatalogue shipped(const QString& name);

    /// This catalogue with the sentences of an office over it. Keys that nothing ships are refused.
    Result<TextCatalogue> overriddenBy(const QByteArray& json, const QString& fileName) const;

    bool has(const QString& key) const { return m_sentences.contains(key); }
    QStringList keys() const;
    /// Placeholders of the sentence (all its paragraphs).
    QSet<QString> placeholders(const QString& key) const;

    /// The sentence with its placeholders filled; every placeholder must have a value.
    QString text(const QString& key, const TextValues& values = {}) const;
    /// The paragraphs or items of a key that has several.
    QStringList paragraphs(const QString& key, const TextValues& values = {}) const;

private:
    QSet<QString> m_common;
    QHash<QString, QStringList> m_sentences;
};

} // namespace tinjau::wording
