// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/sheet_vocabulary.h"

#include "core/exchange/text_match.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::plainText;

namespace {

QStringList rawList(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray()) list.append(item.toString());
    return list;
}

QStringList plainList(const QJsonValue& value)
{
    QStringList list;
    for (const QString& item : rawList(value)) list.append(plainText(item));
    return list;
}

SheetVocabulary::Lists plainLists(const QJsonValue& value)
{
    SheetVocabulary::Lists lists;
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        lists[at.key()] = plainList(at.value());
    return lists;
}

void addHeadings(QHash<QString, QString>& keyOf, const QJsonValue& lists)
{
    for (const auto& [key, words] : plainLists(lists))
        for (const QString& word : words) keyOf.insert(word, key);
}

void readHeadings(SheetVocabulary& vocabulary, const QJsonObject& headers)
{
    addHeadings(vocabulary.elementOf, headers[u"elements"_s]);
    addHeadings(vocabulary.elementOf, headers[u"extra"_s]);
    vocabulary.extra = headers[u"extra"_s].toObject().keys();
    const QJsonObject older = headers[u"older_instruments"_s].toObject();
    vocabulary.older = older.keys();
    for (const QString& key : vocabulary.older)
        for (const QString& word : plainList(older[key].toObject()[u"variants"_s]))
            vocabulary.elementOf.insert(word, key);
    addHeadings(vocabulary.fieldOf, headers[u"fields"_s]);
    addHeadings(vocabulary.personalOf, headers[u"personal"_s]);
    vocabulary.importance = plainList(headers[u"importance"_s]);
    vocabulary.performance = plainList(headers[u"performance_block"_s]);
    vocabulary.otherIndex = plainList(headers[u"other_index"_s]);
    const QJsonObject rows = headers[u"rows"_s].toObject();
    vocabulary.totals = rawList(rows[u"total"_s]);
    vocabulary.samples = plainList(rows[u"sample"_s]);
    vocabulary.blocks = plainList(rows[u"block"_s]);
}

void readKeywords(SheetVocabulary& vocabulary, const QJsonObject& keywords)
{
    vocabulary.first = plainLists(keywords[u"first"_s]);
    vocabulary.strong = plainLists(keywords[u"strong"_s]);
    vocabulary.weak = plainLists(keywords[u"weak"_s]);
    vocabulary.fieldWords = plainLists(keywords[u"fields"_s]);
    vocabulary.otherIndex += plainList(keywords[u"other_index"_s]);
    vocabulary.commentFirst = plainList(keywords[u"comment_first"_s]);
    vocabulary.questionPrefixes = plainList(keywords[u"questions"_s]);
    vocabulary.answerPart = plainList(keywords[u"answer_part"_s]);
    vocabulary.scalePart = plainList(keywords[u"scale_part"_s]);
    vocabulary.questionPart = plainList(keywords[u"question_part"_s]);
    vocabulary.evidence = plainList(keywords[u"evidence"_s]);
    vocabulary.summary = plainList(keywords[u"summary"_s]);
    vocabulary.totals += rawList(keywords[u"totals"_s]);
    vocabulary.footer = plainList(keywords[u"footer"_s]);
    vocabulary.legend = plainList(keywords[u"legend"_s]);
}

void addScores(QHash<QString, int>& scoreOf, const QJsonValue& words)
{
    const QJsonObject object = words.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        for (const QString& word : rawList(at.value()))
            scoreOf.insert(answerText(word), at.key().toInt());
}

void readAnswerWords(SheetVocabulary& vocabulary, const QJsonObject& words)
{
    const QJsonObject elements = words[u"elements"_s].toObject();
    for (auto at = elements.begin(); at != elements.end(); ++at)
        addScores(vocabulary.official[at.key()], at.value());
    vocabulary.stems = plainList(words[u"generic"_s].toObject()[u"stems"_s]);
    for (const QJsonValue& family : words[u"families"_s].toArray()) {
        const QJsonObject object = family.toObject();
        if (rawList(object[u"elements"_s]).contains(u"BIAYA"_s))
            addScores(vocabulary.costWords, object[u"words"_s]);
    }
    vocabulary.middleWords = plainList(words[u"five_point"_s].toObject()[u"middle_words"_s]);
    for (const QJsonValue& set : words[u"abbreviations"_s].toObject()[u"sets"_s].toArray()) {
        std::map<int, QString> abbreviations;
        for (int score = 1; score <= 4; ++score)
            abbreviations[score] = set.toObject()[QString::number(score)].toString();
        vocabulary.abbreviations.push_back(abbreviations);
    }
    const QJsonObject emoji = words[u"emoji"_s].toObject();
    for (int score = 1; score <= 4; ++score)
        vocabulary.emoji[score] = rawList(emoji[QString::number(score)]);
    for (const QString& blank : rawList(words[u"blank"_s]))
        vocabulary.blanks.append(blank.toLower());
}

Result<QJsonObject> parseObject(const QByteArray& json, const QString& file)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject())
        return failure(ErrorCode::RuleMalformed, {file, u"JSON"_s, trouble.errorString()}, file);
    return document.object();
}

QByteArray shippedFile(const QString& name)
{
    QFile file(u":/rules/skm/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const QStringList& elementKeys()
{
    static const QStringList keys{u"PERSYARATAN"_s, u"PROSEDUR"_s,  u"WAKTU"_s,
                                  u"BIAYA"_s,       u"PRODUK"_s,    u"KOMPETENSI"_s,
                                  u"PERILAKU"_s,    u"PENGADUAN"_s, u"SARANA"_s};
    return keys;
}

QString answerText(QStringView text)
{
    static const QHash<QString, QString> fullWords{
        {u"tdk"_s, u"tidak"_s}, {u"krg"_s, u"kurang"_s},  {u"sgt"_s, u"sangat"_s},
        {u"tp"_s, u"tetapi"_s}, {u"tapi"_s, u"tetapi"_s}, {u"yg"_s, u"yang"_s}};
    QStringList words = plainText(text).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) word = fullWords.value(word, word);
    return words.join(u' ');
}

Result<SheetVocabulary> SheetVocabulary::shipped()
{
    return parse(shippedFile(u"headers.json"_s), shippedFile(u"sheet_keywords.json"_s),
                 shippedFile(u"answer_words.json"_s));
}

Result<SheetVocabulary> SheetVocabulary::parse(const QByteArray& headers,
                                               const QByteArray& keywords,
                                               const QByteArray& answerWords)
{
    const auto headings = parseObject(headers, u"headers.json"_s);
    if (!headings) return Failure{headings.error()};
    const auto words = parseObject(keywords, u"sheet_keywords.json"_s);
    if (!words) return Failure{words.error()};
    const auto answers = parseObject(answerWords, u"answer_words.json"_s);
    if (!answers) return Failure{answers.error()};
    SheetVocabulary vocabulary;
    readHeadings(vocabulary, *headings);
    readKeywords(vocabulary, *words);
    readAnswerWords(vocabulary, *answers);
    return vocabulary;
}

} // namespace tinjau::survey
