// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/text_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tinjau::wording {

using namespace Qt::StringLiterals;

namespace {

Failure malformed(const QString& file, const QString& key, const QString& expectation) {
    return failure(ErrorCode::RuleMalformed, {file, key, expectation}, file);
}

const QRegularExpression& placeholderPattern() {
    static const QRegularExpression pattern(u"\\{([a-z][A-Za-z0-9]*)\\}"_s);
    return pattern;
}

QSet<QString> placeholdersOf(const QStringList& paragraphs) {
    QSet<QString> names;
    for (const QString& paragraph : paragraphs)
        for (auto match = placeholderPattern().globalMatch(paragraph); match.hasNext();)
            names.insert(match.next().captured(1));
    return names;
}

/// Braces that are no placeholder would print as they are.
bool hasStrayBrace(const QStringList& paragraphs) {
    for (QString paragraph : paragraphs)
        if (paragraph.remove(placeholderPattern()).contains(QRegularExpression(u"[{}]"_s)))
            return true;
    return false;
}

std::optional<QStringList> texts(const QJsonValue& value) {
    if (value.isString()) return QStringList{value.toString()};
    if (!value.isArray()) return std::nullopt;
    QStringList list;
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isString()) return std::nullopt;
        list << item.toString();
    }
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

QString filled(const QString& text, const TextValues& values) {
    QString result;
    qsizetype done = 0;
    for (auto match = placeholderPattern().globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const auto value = values.constFind(found.captured(1));
        TINJAU_ENSURE(value != values.constEnd(),
                      "a paper gives each placeholder of its sentences");
        result += text.sliced(done, found.capturedStart() - done) + *value;
        done = found.capturedEnd();
    }
    return result + text.sliced(done);
}

} // namespace

Result<TextCatalogue> TextCatalogue::parse(const QByteArray& json, const QString& fileName) {
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return malformed(fileName, u"bita ke-%1"_s.arg(parseError.offset), u"JSON yang sah"_s);

    TextCatalogue catalogue;
    for (const QJsonValue& name : root.value(u"common"_s).toArray())
        catalogue.m_common.insert(name.toString());
    const QJsonObject sentences = root.value(u"sentences"_s).toObject();
    if (sentences.isEmpty()) return malformed(fileName, u"sentences"_s, u"daftar kalimat"_s);

    for (auto it = sentences.begin(); it != sentences.end(); ++it) {
        const auto paragraphs = texts(it.value());
        if (!paragraphs) return malformed(fileName, it.key(), u"teks atau daftar teks"_s);
        if (hasStrayBrace(*paragraphs))
            return malformed(fileName, it.key(), u"nama isian yang sah di antara kurung kurawal"_s);
        catalogue.m_sentences.insert(it.key(), *paragraphs);
    }
    return catalogue;
}

TextCatalogue TextCatalogue::shipped(const QString& name) {
    QFile file(u":/wording/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    TINJAU_ENSURE(opened, "the catalogues of the program are compiled into it");
    auto catalogue = parse(file.readAll(), name);
    TINJAU_ENSURE(catalogue, "the catalogues of the program are tested");
    return std::move(catalogue).value();
}

Result<TextCatalogue> TextCatalogue::overriddenBy(const QByteArray& json,
                                                  const QString& fileName) const {
    const auto own = parse(json, fileName);
    if (!own) return failure(own.error());
    TextCatalogue merged = *this;
    for (auto it = own->m_sentences.begin(); it != own->m_sentences.end(); ++it) {
        if (!has(it.key())) return malformed(fileName, it.key(), u"kunci kalimat yang dikenal"_s);
        const QSet<QString> needed = placeholders(it.key()) - m_common;
        const QSet<QString> given = placeholdersOf(it.value()) - m_common;
        if (const auto unknown = given - needed; !unknown.isEmpty())
            return malformed(fileName, it.key(), u"tanpa isian {%1}"_s.arg(*unknown.begin()));
        if (const auto missing = needed - given; !missing.isEmpty())
            return malformed(fileName, it.key(), u"dengan isian {%1}"_s.arg(*missing.begin()));
        merged.m_sentences.insert(it.key(), it.value());
    }
    return merged;
}

QStringList TextCatalogue::keys() const {
    QStringList list = m_sentences.keys();
    list.sort();
    return list;
}

QSet<QString> TextCatalogue::placeholders(const QString& key) const {
    return placeholdersOf(m_sentences.value(key));
}

QString TextCatalogue::text(const QString& key, const TextValues& values) const {
    return paragraphs(key, values).join(u' ');
}

QStringList TextCatalogue::paragraphs(const QString& key, const TextValues& values) const {
    TINJAU_ENSURE(has(key), "a paper asks only for sentences that its catalogue has");
    QStringList result;
    for (const QString& paragraph : m_sentences.value(key)) result << filled(paragraph, values);
    return result;
}

} // namespace tinjau::wording
