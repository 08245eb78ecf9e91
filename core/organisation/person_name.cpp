// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/person_name.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray()) list << item.toString();
    return list;
}

/// "M.Si." and "MSI" are the same title.
QString letters(QString title) {
    return title.remove(u'.').remove(u' ').toLower();
}

QString lettersKeepingCase(QString title) {
    return title.remove(u'.').remove(u' ');
}

QString withTitles(const QStringList& front, const QString& name, const QStringList& back) {
    QStringList words = front;
    words << name;
    QStringList parts{words.join(u' ')};
    return (parts << back).join(u", "_s);
}

bool isRomanNumeral(const QString& word) {
    static const QRegularExpression pattern(u"^(?:II|III|IV|VI|VII|VIII|IX)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

/// A capital at the start, after a hyphen and after the dot of an initial; not after an apostrophe.
QString capitalisedName(const QString& word) {
    QString result = word.toLower();
    bool atStart = true;
    for (QChar& c : result) {
        if (atStart && c.isLetter()) c = c.toUpper();
        atStart = c == u'-' || c == u'.' || (atStart && !c.isLetter());
    }
    return result;
}

} // namespace

QString PersonName::full() const {
    return withTitles(front, name, back);
}
QString PersonName::fullInCapitals() const {
    return withTitles(front, name.toUpper(), back);
}
QString PersonName::bareInCapitals() const {
    return name.toUpper();
}

Result<TitleList> TitleList::parse(const QByteArray& json, const QString& fileName) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    TitleList list;
    list.m_front = strings(root.value(u"front"_s));
    list.m_back = strings(root.value(u"back"_s));
    if (list.m_front.isEmpty() || list.m_back.isEmpty())
        return failure(ErrorCode::RuleMalformed, {fileName, u"front, back"_s, u"daftar gelar"_s},
                       fileName);
    return list;
}

TitleList TitleList::shipped() {
    QFile file(u":/organisation/titles.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    TINJAU_ENSURE(opened, "the list of titles is compiled into the program");
    auto list = parse(file.readAll(), u"titles.json"_s);
    TINJAU_ENSURE(list, "the list of titles is tested");
    return std::move(list).value();
}

QString TitleList::properFront(const QString& word) const {
    for (const QString& title : m_front)
        if (lettersKeepingCase(title) == lettersKeepingCase(word)
            && (word.endsWith(u'.') || word.size() > 2))
            return title;
    for (const QString& title : m_front)
        if (letters(title) == letters(word) && word.endsWith(u'.')) return title;
    return {};
}

QStringList TitleList::frontTitlesIn(const QString& word) const {
    if (const QString title = properFront(word); !title.isEmpty()) return {title};
    QStringList titles; // "Dr.Ir.": typed without a space
    for (const QString& part : word.split(u'.', Qt::SkipEmptyParts)) {
        const QString title = properFront(part + u'.');
        if (title.isEmpty()) return {};
        titles << title;
    }
    return titles;
}

QString TitleList::properBack(const QString& word) const {
    for (const QString& title : m_back)
        if (lettersKeepingCase(title) == lettersKeepingCase(word)) return title;
    for (const QString& title : m_back)
        if (letters(title) == letters(word)) return title;
    return {};
}

PersonName TitleList::split(const QString& text) const {
    QStringList parts;
    for (const QString& part : text.split(u','))
        if (!part.trimmed().isEmpty()) parts << part.simplified();
    PersonName result;
    if (parts.isEmpty()) return result;

    QStringList words = parts.takeFirst().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1) {
        const QStringList titles = frontTitlesIn(words.front());
        if (titles.isEmpty()) break;
        result.front << titles;
        words.removeFirst();
    }
    // Without a comma only a title with its dots is taken from the end of the name.
    QStringList trailing;
    while (words.size() > 1 && words.back().contains(u'.') && words.back().size() > 2
           && !properBack(words.back()).isEmpty())
        trailing.prepend(properBack(words.takeLast()));
    result.name = words.join(u' ');
    result.back = trailing;
    for (const QString& part : parts) {
        const QString whole = properBack(part);
        if (!whole.isEmpty()) {
            result.back << whole;
            continue;
        }
        for (const QString& word : part.split(u' '))
            result.back << (properBack(word).isEmpty() ? word : properBack(word));
    }
    return result;
}

QString proposedCase(const QString& name) {
    const QString clean = name.simplified();
    if (clean != clean.toUpper() && clean != clean.toLower()) return clean;
    static const QStringList low = {u"bin"_s, u"binti"_s, u"alias"_s};
    QStringList words = clean.split(u' ');
    for (QString& word : words) {
        if (low.contains(word.toLower()))
            word = word.toLower();
        else if (isRomanNumeral(word))
            word = word.toUpper();
        else
            word = capitalisedName(word);
    }
    return words.join(u' ');
}

} // namespace tinjau::organisation
