// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/answer_reading.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::isTypoOf;
using exchange::plainText;
using Kind = AnswerReading::Kind;

namespace {

/// Longer texts are remarks, not answers.
constexpr qsizetype longestAnswer = 60;

/// Words that turn an answer into its opposite: never guessed from a typing error.
const QStringList& degreeWords()
{
    static const QStringList words{u"tidak"_s,  u"tdk"_s, u"kurang"_s, u"krg"_s,
                                   u"sangat"_s, u"sgt"_s, u"cukup"_s,  u"ada"_s};
    return words;
}

bool isSameWord(const QString& word, const QString& meant)
{
    if (word == meant) return true;
    if (degreeWords().contains(word) || degreeWords().contains(meant)) return false;
    return isTypoOf(word, meant);
}

bool isSamePhrase(const QString& plain, const QString& meant)
{
    if (plain.count(u' ') != meant.count(u' ')) return false;
    const QStringList words = plain.split(u' '), wanted = meant.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!isSameWord(words[i], wanted[i])) return false;
    return true;
}

int officialScore(const QString& plain, const QHash<QString, int>& words, bool isTypo)
{
    if (!isTypo) return words.value(plain);
    for (auto at = words.begin(); at != words.end(); ++at)
        if (isSamePhrase(plain, at.key())) return at.value();
    return 0;
}

/// The element whose official words these are alone ("gratis", "dikelola dengan baik").
AnswerReading officialOfAny(const QString& plain, const SheetVocabulary& vocabulary, bool isTypo)
{
    AnswerReading reading;
    for (const auto& [element, words] : vocabulary.official) {
        const int score = officialScore(plain, words, isTypo);
        if (score == 0) continue;
        const bool isShared = reading.score != 0;
        if (isShared && reading.score != score) return {};
        reading = {Kind::Words, {}, score, {}, isShared ? QString() : element};
    }
    return reading;
}

bool isStem(const QStringList& words, const SheetVocabulary& vocabulary, bool isTypo)
{
    QStringList rest;
    for (const QString& word : words)
        if (word != u"dan"_s) rest.append(word);
    if (rest.isEmpty()) return false;
    const QString joined = rest.join(u' ');
    if (vocabulary.stems.contains(joined)) return true;
    return std::all_of(rest.begin(), rest.end(), [&](const QString& word) {
        return std::any_of(
            vocabulary.stems.begin(), vocabulary.stems.end(),
            [&](const QString& stem) { return word == stem || (isTypo && isTypoOf(word, stem)); });
    });
}

std::optional<Degree> degreeOf(const QString& plain, const SheetVocabulary& vocabulary, bool isTypo)
{
    if (vocabulary.middleWords.contains(plain)) return Degree::Middle;
    static const std::vector<std::pair<QString, Degree>> prefixes{
        {u"sangat tidak"_s, Degree::VeryNot},
        {u"sangat kurang"_s, Degree::VeryNot},
        {u"tidak"_s, Degree::Not},
        {u"kurang"_s, Degree::Less},
        {u"cukup"_s, Degree::Enough},
        {u"sangat"_s, Degree::Very},
    };
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (const auto& [prefix, degree] : prefixes) {
        if (plain == prefix && degree == Degree::Enough) return degree;
        if (!plain.startsWith(prefix + u' ')) continue;
        words = plain.mid(prefix.size() + 1).split(u' ', Qt::SkipEmptyParts);
        words.removeAll(prefix); // "sangat sopan dan sangat ramah"
        if (isStem(words, vocabulary, isTypo)) return degree;
        return std::nullopt;
    }
    return isStem(words, vocabulary, isTypo) ? std::optional(Degree::Plain) : std::nullopt;
}

/// Words of the column's own element first, then general words, then those of other elements;
/// typing errors only after everything that is spelt right.
AnswerReading readWords(const QString& text, const QString& element,
                        const SheetVocabulary& vocabulary)
{
    const QString plain = answerText(text);
    if (plain.isEmpty() || plain.size() > longestAnswer) return {};
    const auto own = vocabulary.official.find(element);
    for (const bool isTypo : {false, true}) {
        if (own != vocabulary.official.end())
            if (const int score = officialScore(plain, own->second, isTypo)) {
                const AnswerReading any = officialOfAny(plain, vocabulary, isTypo);
                return {Kind::Words, {}, score, degreeOf(plain, vocabulary, isTypo), any.element};
            }
        if (element == u"BIAYA"_s)
            if (const int score = officialScore(plain, vocabulary.costWords, isTypo))
                return {Kind::Words, {}, score, {}, {}};
        const auto degree = degreeOf(plain, vocabulary, isTypo);
        const AnswerReading any = officialOfAny(plain, vocabulary, isTypo);
        // "baik" is everybody's word, though only the form for facilities prints it
        const bool isCommon = plain == u"cukup"_s || plain.endsWith(u"baik"_s);
        if (degree) return {Kind::Shape, {}, 0, degree, isCommon ? QString() : any.element};
        if (any.score != 0) return any;
    }
    return {};
}

AnswerReading readNumberLabel(const QString& text, const QString& element,
                              const SheetVocabulary& vocabulary)
{
    static const QRegularExpression before(
        u"^[\\[(]?\\s*(\\d{1,2})\\s*[\\])]?\\s*[-–—.:=)]*\\s*[\\[(]?\\s*(\\D+?)\\s*[\\])]?$"_s);
    static const QRegularExpression after(
        u"^(\\D+?)\\s*[-–—:=]*\\s*[\\[(]\\s*(\\d{1,2})\\s*[\\])]$"_s);
    QString digits, label;
    if (const auto match = before.match(text); match.hasMatch()) {
        digits = match.captured(1);
        label = match.captured(2);
    } else if (const auto other = after.match(text); other.hasMatch()) {
        digits = other.captured(2);
        label = other.captured(1);
    }
    if (digits.isEmpty() || plainText(label).isEmpty()) return {};
    const AnswerReading words = readWords(label, element, vocabulary);
    if (words.kind == Kind::Unknown) return {};
    return {Kind::NumberLabel, Ratio(digits.toInt()), words.score, words.degree, words.element};
}

/// "c. Sesuai": the words count; a letter alone: "c".
AnswerReading readLetter(const QString& text, const QString& element,
                         const SheetVocabulary& vocabulary)
{
    static const QRegularExpression alone(u"^[(]?([a-dA-D])[).]?$"_s);
    static const QRegularExpression labelled(u"^[(]?([a-dA-D])[).:]\\s*(.+)$"_s);
    if (const auto match = alone.match(text); match.hasMatch()) {
        const QChar letter = match.captured(1)[0];
        const int score = letter.toLower().unicode() - u'a' + 1;
        return {letter.isLower() ? Kind::Letter : Kind::Capital, {}, score, {}, {}};
    }
    if (const auto match = labelled.match(text); match.hasMatch())
        return readWords(match.captured(2), element, vocabulary);
    return {};
}

AnswerReading readEmoji(const QString& text, const SheetVocabulary& vocabulary)
{
    QString bare = text;
    bare.remove(QChar(0xFE0F));
    for (const auto& [score, faces] : vocabulary.emoji)
        for (const QString& face : faces)
            if (bare == face) return {Kind::Emoji, {}, score, {}, {}};
    return {};
}

AnswerReading readAbbreviation(const QString& text, const SheetVocabulary& vocabulary)
{
    for (const auto& set : vocabulary.abbreviations)
        for (const auto& [score, word] : set)
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return {Kind::Abbreviation, {}, score, {}, {}};
    return {};
}

int starsIn(const QString& text)
{
    const bool isAllStars = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'★' || c == u'⭐' || c == u'*' || c == QChar(0xFE0F) || c == u'☆';
    });
    return isAllStars ? static_cast<int>(text.count(u'★') + text.count(u'⭐') + text.count(u'*'))
                      : 0;
}

bool isMultiple(const QString& text, const QString& element, const SheetVocabulary& vocabulary)
{
    static const QRegularExpression separators(u"[;,/&+|\\n]"_s);
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    if (parts.size() < 2) return false;
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        const QString answer = part.trimmed();
        bool isNumber = false;
        answer.toInt(&isNumber);
        return isNumber || readWords(answer, element, vocabulary).kind != Kind::Unknown
               || readLetter(answer, element, vocabulary).kind != Kind::Unknown
               || readNumberLabel(answer, element, vocabulary).kind != Kind::Unknown;
    });
}

/// "3,5" is a fraction and "3,4" in a column of whole answers too; two whole numbers with ';' are
/// two answers.
std::optional<Ratio> wholeOrDecimal(const QString& text)
{
    static const QRegularExpression decimal(u"^[+-]?\\d+(?:[.,]\\d+)?\\s*%?$"_s);
    return decimal.match(text).hasMatch() ? exchange::numberIn(text) : std::nullopt;
}

} // namespace

AnswerReading readAnswer(QStringView text, const QString& element,
                         const SheetVocabulary& vocabulary)
{
    const QString trimmed = text.trimmed().toString();
    if (exchange::meansNothing(trimmed) || vocabulary.blanks.contains(trimmed.toLower()))
        return {Kind::Blank, {}, 0, {}, {}};
    if (const auto number = wholeOrDecimal(trimmed)) return {Kind::Number, number, 0, {}, {}};
    if (const int stars = starsIn(trimmed); stars > 0)
        return {Kind::Number, Ratio(stars), 0, {}, {}};
    for (const AnswerReading& reading :
         {readEmoji(trimmed, vocabulary), readLetter(trimmed, element, vocabulary),
          readAbbreviation(trimmed, vocabulary), readWords(trimmed, element, vocabulary),
          readNumberLabel(trimmed, element, vocabulary)})
        if (reading.kind != Kind::Unknown) return reading;
    if (isMultiple(trimmed, element, vocabulary)) return {Kind::Multiple, {}, 0, {}, {}};
    return {};
}

bool isAnswerLike(const AnswerReading& reading)
{
    return reading.kind != Kind::Unknown && reading.kind != Kind::Blank;
}

} // namespace tinjau::survey
