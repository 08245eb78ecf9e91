// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/heading_meaning.h"

#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::containsPhrase;
using exchange::isTypoOf;
using exchange::plainText;
using Kind = HeadingMeaning::Kind;
using Part = HeadingMeaning::Part;

namespace {

/// A numbering in front of a heading: "1.", "U8", "Unsur 3", "Q1", and the words after it.
struct Numbered {
    QString prefix;
    int number = 0;
    QString rest;
    bool isTypo = false;
};

bool isElementPrefix(const QString& prefix)
{
    return prefix == u"u"_s || prefix == u"unsur"_s;
}

std::optional<Numbered> splitNumber(const QString& plain)
{
    static const QRegularExpression leading(
        u"^(?:(\\p{L}+)\\s*)?(\\d{1,2})(?:\\s+(.*)|([a-e]))?$"_s);
    static const QRegularExpression trailing(u"^.*\\b(\\p{L}+)\\s?(\\d{1,2})$"_s);
    if (const auto match = leading.match(plain); match.hasMatch())
        return Numbered{match.captured(1), match.captured(2).toInt(),
                        match.captured(3).isEmpty() ? match.captured(4) : match.captured(3), false};
    if (const auto match = trailing.match(plain); match.hasMatch())
        return Numbered{match.captured(1), match.captured(2).toInt(), {}, false};
    return std::nullopt;
}

bool hasWord(const QStringList& words, const QString& keyword)
{
    return words.contains(keyword);
}

/// Place of a keyword among the words, or none; `isTypo` allows typing errors.
std::optional<qsizetype> placeOf(const QStringList& words, const QString& plain,
                                 const QString& keyword, bool isTypo)
{
    if (!isTypo) {
        if (!containsPhrase(plain, keyword)) return std::nullopt;
        return plain.left(plain.indexOf(keyword)).count(u' ');
    }
    if (keyword.contains(u' ')) return std::nullopt;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (isTypoOf(words[i], keyword)) return i;
    return std::nullopt;
}

struct Hit {
    QString key;
    qsizetype place = 0;
};

/// The key whose keyword stands first in the heading.
std::optional<Hit> firstHit(const SheetVocabulary::Lists& lists, const QStringList& words,
                            const QString& plain, bool isTypo)
{
    std::optional<Hit> best;
    for (const auto& [key, keywords] : lists) {
        for (const QString& keyword : keywords) {
            const auto place = placeOf(words, plain, keyword, isTypo);
            if (place && (!best || *place < best->place)) best = Hit{key, *place};
        }
    }
    return best;
}

HeadingMeaning elementMeaning(const QString& key, int confidence, const QString& reason,
                              const SheetVocabulary& vocabulary)
{
    if (vocabulary.extra.contains(key)) return {Kind::Extra, key, 0, confidence, reason};
    if (vocabulary.older.contains(key)) return {Kind::Older, key, 0, confidence, reason};
    return {Kind::Element, key, 0, confidence, reason};
}

/// Known typing errors must never be taken for another word of the trade.
bool isKnownWord(const QString& word, const SheetVocabulary& vocabulary)
{
    return vocabulary.commentFirst.contains(word) || vocabulary.fieldOf.contains(word);
}

std::optional<HeadingMeaning> byKeywords(const QString& plain, const SheetVocabulary& vocabulary)
{
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (const auto hit = firstHit(vocabulary.first, words, plain, false))
        return elementMeaning(hit->key, 95, u"keyword"_s, vocabulary);
    if (const auto hit = firstHit(vocabulary.strong, words, plain, false))
        return elementMeaning(hit->key, 93, u"keyword"_s, vocabulary);
    if (const auto hit = firstHit(vocabulary.weak, words, plain, false))
        return elementMeaning(hit->key, 80, u"keyword"_s, vocabulary);
    QStringList unknown;
    for (const QString& word : words)
        if (!isKnownWord(word, vocabulary)) unknown.append(word);
    for (const auto* lists : {&vocabulary.first, &vocabulary.strong})
        if (const auto hit = firstHit(*lists, unknown, plain, true))
            return elementMeaning(hit->key, 85, u"typo"_s, vocabulary);
    return std::nullopt;
}

bool containsAny(const QString& plain, const QStringList& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QString& phrase) { return containsPhrase(plain, phrase); });
}

std::optional<HeadingMeaning> byWholeText(const QString& plain, const SheetVocabulary& vocabulary)
{
    if (plain.isEmpty()) return std::nullopt;
    if (const auto key = vocabulary.elementOf.constFind(plain);
        key != vocabulary.elementOf.constEnd())
        return elementMeaning(*key, 99, u"synonym"_s, vocabulary);
    if (const auto key = vocabulary.personalOf.constFind(plain);
        key != vocabulary.personalOf.constEnd())
        return HeadingMeaning{Kind::Personal, *key, 0, 99, u"synonym"_s};
    if (const auto key = vocabulary.fieldOf.constFind(plain); key != vocabulary.fieldOf.constEnd())
        return HeadingMeaning{Kind::Field, *key, 0, 99, u"synonym"_s};
    return std::nullopt;
}

std::optional<HeadingMeaning> byFieldWords(const QString& plain, const SheetVocabulary& vocabulary)
{
    static const QStringList personal{u"name"_s, u"nik"_s, u"phone"_s, u"email"_s, u"address"_s};
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const auto hit = firstHit(vocabulary.fieldWords, words, plain, false);
    if (!hit) return std::nullopt;
    const Kind kind = personal.contains(hit->key) ? Kind::Personal : Kind::Field;
    return HeadingMeaning{kind, hit->key, 0, 85, u"keyword"_s};
}

/// What the words say, numbering left aside.
std::optional<HeadingMeaning> byWords(const QString& plain, const SheetVocabulary& vocabulary)
{
    if (auto meaning = byWholeText(plain, vocabulary)) return meaning;
    if (containsAny(plain, vocabulary.otherIndex))
        return HeadingMeaning{Kind::OtherIndex, u"other"_s, 0, 90, u"keyword"_s};
    const QString firstWord = plain.section(u' ', 0, 0);
    if (vocabulary.commentFirst.contains(firstWord)
        && !containsAny(plain, vocabulary.first.at(u"PENGADUAN"_s)))
        return HeadingMeaning{Kind::Field, u"comment"_s, 0, 90, u"keyword"_s};
    if (auto meaning = byKeywords(plain, vocabulary)) return meaning;
    return byFieldWords(plain, vocabulary);
}

/// A code alone: U1 … U7 are what every source says, U8 and U9 are not.
std::optional<HeadingMeaning> byCode(const Numbered& code, const QString& text,
                                     const SheetVocabulary& vocabulary)
{
    const bool isTypo = isTypoOf(code.prefix, u"unsur");
    if (isElementPrefix(code.prefix) || isTypo) {
        const int confidence = isTypo ? 80 : 95;
        const QString reason = isTypo ? u"typo"_s : u"code"_s;
        const QString key = u"U%1"_s.arg(code.number);
        if (code.number >= 1 && code.number <= 7)
            return HeadingMeaning{Kind::Element, elementKeys()[code.number - 1], code.number,
                                  confidence, reason};
        if (code.number == 8 || code.number == 9)
            return HeadingMeaning{Kind::BareElement, key, code.number, confidence - 35, reason};
        if (code.number > 9)
            return HeadingMeaning{Kind::Extra, key, code.number, confidence, reason};
    }
    if (vocabulary.questionPrefixes.contains(code.prefix))
        return HeadingMeaning{Kind::Question, text, code.number, 50, u"numbered"_s};
    return std::nullopt;
}

Part partOf(const QString& plain, const SheetVocabulary& vocabulary)
{
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&](const QStringList& keywords) {
        return std::any_of(keywords.begin(), keywords.end(),
                           [&](const QString& k) { return hasWord(words, k); });
    };
    if (has(vocabulary.answerPart)) return Part::Answer;
    if (has(vocabulary.scalePart)) return Part::Scale;
    if (has(vocabulary.questionPart)) return Part::Question;
    return Part::Whole;
}

std::optional<HeadingMeaning> meaningOfText(const QString& text, const SheetVocabulary& vocabulary)
{
    const QString plain = plainText(text);
    if (plain.isEmpty()) return std::nullopt;
    if (auto meaning = byWholeText(plain, vocabulary)) return meaning;
    const auto numbered = splitNumber(plain);
    const bool hasWords = numbered && numbered->rest.size() > 2;
    const bool isListed = numbered && !numbered->prefix.isEmpty()
                          && !isElementPrefix(numbered->prefix)
                          && !vocabulary.questionPrefixes.contains(numbered->prefix);
    if (numbered && !hasWords && !isListed)
        if (auto meaning = byCode(*numbered, text, vocabulary)) return meaning;
    if (hasWords && !isListed) {
        if (auto meaning = byWords(numbered->rest, vocabulary)) {
            meaning->number = numbered->number;
            return meaning;
        }
        return byCode(*numbered, text, vocabulary);
    }
    if (auto meaning = byWords(plain, vocabulary)) return meaning;
    return numbered ? byCode(*numbered, text, vocabulary) : std::nullopt;
}

} // namespace

HeadingMeaning meaningOf(const exchange::Heading& heading, const SheetVocabulary& vocabulary)
{
    for (const QString& part : heading.parts) {
        const QString plain = plainText(part);
        if (containsAny(plain, vocabulary.importance))
            return {Kind::Importance, u"importance"_s, 0, 90, u"keyword"_s};
        if (containsAny(plain, vocabulary.otherIndex))
            return {Kind::OtherIndex, u"other"_s, 0, 90, u"keyword"_s};
    }
    HeadingMeaning best;
    for (const QString& part : heading.parts) {
        auto meaning = meaningOfText(part, vocabulary);
        if (!meaning) continue;
        // A group heading names the element; a code below it only counts the questions.
        const bool isBetter = best.kind == Kind::None || best.kind == Kind::Question
                              || (best.kind == Kind::BareElement && meaning->kind == Kind::Element)
                              || (!best.isAsked() && meaning->isAsked());
        if (isBetter) best = *meaning;
    }
    if (best.isAsked()) best.part = partOf(plainText(heading.text()), vocabulary);
    return best;
}

bool isHeadingCode(QStringView text, const SheetVocabulary& vocabulary)
{
    const QString plain = plainText(text);
    if (vocabulary.blocks.contains(plain) || vocabulary.importance.contains(plain)
        || vocabulary.performance.contains(plain))
        return true;
    static const QRegularExpression code(u"^(\\p{L}+)\\s?\\d{1,2}[a-e]?$"_s);
    const auto match = code.match(plain);
    return match.hasMatch()
           && (isElementPrefix(match.captured(1))
               || vocabulary.questionPrefixes.contains(match.captured(1)));
}

} // namespace tinjau::survey
