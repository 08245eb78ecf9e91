// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/answer_scale.h"

#include <algorithm>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using Kind = AnswerReading::Kind;
using Trouble = CellScore::Trouble;

namespace {

/// From this share of the answers on, a number outside the scale is no slip but another scale.
constexpr int otherScalePercent = 3;
/// So many columns with such a number are none either.
constexpr std::size_t otherScaleColumns = 3;

struct ReadAnswer {
    std::size_t column = 0;
    QString text;
    int count = 0;
    AnswerReading reading;
};

bool isWholeIn(const AnswerReading& reading, int from, int to)
{
    return reading.number && reading.number->isWhole() && *reading.number >= Ratio(from)
           && *reading.number <= Ratio(to);
}

int wholeOf(const AnswerReading& reading)
{
    return static_cast<int>(reading.number->numerator());
}

/// Codes that offices type for "no answer"; they speak of no other scale.
bool isMissingCode(const AnswerReading& reading)
{
    static const std::set<int> codes{-1, 0, 9, 88, 99, 999};
    return isWholeIn(reading, -1, 999) && codes.contains(wholeOf(reading));
}

/// How often something occurs, and in how many columns.
struct Tally {
    int count = 0;
    std::set<std::size_t> columns;
    std::set<QString> texts;
    void add(const ReadAnswer& answer)
    {
        count += answer.count;
        columns.insert(answer.column);
        texts.insert(answer.text);
    }
    bool isMoreThanSlips(int answers) const
    {
        return columns.size() >= otherScaleColumns || count * 100 >= answers * otherScalePercent;
    }
};

struct Evidence {
    int answers = 0;
    Tally fives, beyond;
    std::set<Degree> shapes;               ///< general words of all columns
    std::vector<std::set<Degree>> degrees; ///< all words by column
    int labelsAgree = 0, labelsReversed = 0, labelsOfFive = 0;
    std::set<QString> capitals, abbreviations, unknown, veryNot;
};

/// On the scale of four; 0 where only a person can tell.
int fourOf(Degree degree)
{
    switch (degree) {
    case Degree::Not:
        return 1;
    case Degree::Less:
    case Degree::Enough:
        return 2;
    case Degree::Plain:
        return 3;
    case Degree::Very:
        return 4;
    case Degree::VeryNot:
    case Degree::Middle:
        return 0;
    }
    return 0;
}

int fiveOf(Degree degree, const std::set<Degree>& present)
{
    const bool hasVeryNot = present.contains(Degree::VeryNot);
    const bool hasMiddle = present.contains(Degree::Middle) || present.contains(Degree::Enough);
    switch (degree) {
    case Degree::VeryNot:
        return 1;
    case Degree::Not:
        return hasVeryNot ? 2 : 1;
    case Degree::Less:
        return hasVeryNot && present.contains(Degree::Not) && !hasMiddle ? 3 : 2;
    case Degree::Middle:
    case Degree::Enough:
        return 3;
    case Degree::Plain:
        return 4;
    case Degree::Very:
        return 5;
    }
    return 0;
}

int labelScore(const AnswerReading& reading)
{
    if (reading.score > 0) return reading.score;
    return reading.degree ? fourOf(*reading.degree) : 0;
}

void countLabel(Evidence& evidence, const ReadAnswer& answer)
{
    const int label = labelScore(answer.reading);
    if (!isWholeIn(answer.reading, 1, 5) || label == 0) return;
    const int number = wholeOf(answer.reading);
    if (number == label)
        evidence.labelsAgree += answer.count;
    else if (number == 5 - label)
        evidence.labelsReversed += answer.count;
    else if (number == label + 1)
        evidence.labelsOfFive += answer.count;
}

void countNumber(Evidence& evidence, const ReadAnswer& answer)
{
    if (isWholeIn(answer.reading, 5, 5))
        evidence.fives.add(answer);
    else if (!isWholeIn(answer.reading, 1, 4) && !isMissingCode(answer.reading))
        evidence.beyond.add(answer);
}

void countWords(Evidence& evidence, const ReadAnswer& answer)
{
    if (!answer.reading.degree) return;
    const Degree degree = *answer.reading.degree;
    evidence.degrees[answer.column].insert(degree);
    if (answer.reading.kind == Kind::Shape) evidence.shapes.insert(degree);
    if (degree == Degree::VeryNot) evidence.veryNot.insert(answer.text);
}

Evidence evidenceOf(const std::vector<ReadAnswer>& answers, std::size_t columns)
{
    Evidence evidence;
    evidence.degrees.resize(columns);
    for (const ReadAnswer& answer : answers) {
        if (answer.reading.kind == Kind::Blank) continue;
        evidence.answers += answer.count;
        if (answer.reading.number) countNumber(evidence, answer);
        if (answer.reading.kind == Kind::NumberLabel) countLabel(evidence, answer);
        countWords(evidence, answer);
        if (answer.reading.kind == Kind::Capital) evidence.capitals.insert(answer.text);
        if (answer.reading.kind == Kind::Abbreviation) evidence.abbreviations.insert(answer.text);
        if (answer.reading.kind == Kind::Unknown) evidence.unknown.insert(answer.text);
    }
    return evidence;
}

bool areFiveWords(const std::set<Degree>& degrees)
{
    const auto has = [&](Degree degree) { return degrees.contains(degree); };
    if (has(Degree::Middle) || (has(Degree::Enough) && has(Degree::Less))) return true;
    return has(Degree::VeryNot) && (has(Degree::Less) || has(Degree::Enough));
}

bool isFivePoint(const Evidence& evidence)
{
    if (evidence.fives.count > 0 && evidence.fives.isMoreThanSlips(evidence.answers)) return true;
    if (evidence.labelsOfFive > evidence.labelsAgree) return true;
    return areFiveWords(evidence.shapes)
           || std::any_of(evidence.degrees.begin(), evidence.degrees.end(), areFiveWords);
}

/// Two different values at least: one odd number typed again and again is a slip of one person.
bool isOtherScale(const Evidence& evidence)
{
    return evidence.beyond.texts.size() >= 2 && evidence.beyond.isMoreThanSlips(evidence.answers);
}

QStringList sorted(const std::set<QString>& texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return list;
}

std::set<Degree> allDegrees(const Evidence& evidence)
{
    std::set<Degree> all = evidence.shapes;
    for (const auto& degrees : evidence.degrees) all.insert(degrees.begin(), degrees.end());
    return all;
}

/// What a cell means once the scale of the table is known.
class Scorer {
public:
    Scorer(const Evidence& evidence, AnswerScale scale, bool isFive, bool isOther)
        : m_degrees(allDegrees(evidence)), m_top(isFive ? 5 : 4),
          m_isReversed(scale == AnswerScale::FourReversed), m_isOther(isOther)
    {
    }

    CellScore operator()(const AnswerReading& reading) const
    {
        switch (reading.kind) {
        case Kind::Blank:
            return {};
        case Kind::Number:
            return ofNumber(reading);
        case Kind::NumberLabel:
            return ofLabel(reading);
        case Kind::Words:
        case Kind::Shape:
            return ofWords(reading);
        case Kind::Letter:
        case Kind::Emoji:
            return given(reading.score);
        case Kind::Capital:
        case Kind::Abbreviation:
        case Kind::Unknown:
            return {{}, Trouble::Unreadable};
        case Kind::Multiple:
            return {{}, Trouble::Multiple};
        }
        return {};
    }

private:
    /// Words and letters already say which answer is better; a reversed scale turns numbers only.
    CellScore given(int score) const
    {
        if (score == 0 || m_isOther) return {{}, Trouble::Unreadable};
        return {static_cast<quint8>(m_isReversed ? 5 - score : score), Trouble::None};
    }

    CellScore ofNumber(const AnswerReading& reading) const
    {
        if (m_isOther) return {{}, Trouble::Unreadable};
        if (!isWholeIn(reading, 1, m_top)) return {{}, Trouble::OutOfRange};
        return {static_cast<quint8>(wholeOf(reading)), Trouble::None};
    }

    CellScore ofLabel(const AnswerReading& reading) const
    {
        const int label = m_top == 5 ? 0 : labelScore(reading);
        const int number = isWholeIn(reading, 1, m_top) ? wholeOf(reading) : 0;
        const bool isAgreed = label == 0 || number == label || number == 5 - label;
        if (number == 0) return {{}, Trouble::OutOfRange};
        return isAgreed ? CellScore{static_cast<quint8>(number), Trouble::None}
                        : CellScore{{}, Trouble::Unreadable};
    }

    CellScore ofWords(const AnswerReading& reading) const
    {
        if (m_top == 5) return given(reading.degree ? fiveOf(*reading.degree, m_degrees) : 0);
        return given(labelScore(reading));
    }

    std::set<Degree> m_degrees;
    int m_top;
    bool m_isReversed;
    bool m_isOther;
};

/// A letter that belongs to abbreviations in use ("B" beside "SB") is one of them.
void settleCapitals(std::vector<ReadAnswer>& answers, const SheetVocabulary& vocabulary)
{
    std::set<QString> used;
    for (const ReadAnswer& answer : answers)
        if (answer.reading.kind == Kind::Abbreviation) used.insert(answer.text.toUpper());
    for (ReadAnswer& answer : answers) {
        if (answer.reading.kind != Kind::Capital) continue;
        for (const auto& set : vocabulary.abbreviations) {
            const bool isUsed = std::any_of(set.begin(), set.end(), [&](const auto& entry) {
                return entry.second.size() > 1 && used.contains(entry.second);
            });
            const auto own = std::find_if(set.begin(), set.end(), [&](const auto& entry) {
                return entry.second == answer.text.toUpper();
            });
            if (isUsed && own != set.end())
                answer.reading = {Kind::Abbreviation, {}, own->first, {}, {}};
        }
    }
}

/// What a person said about a word: a score, or blank. None if nothing was said.
std::optional<CellScore> answeredByMap(const QString& text, const exchange::LayoutMap& map)
{
    std::optional<CellScore> said;
    const auto answer = map.valueAnswer(text);
    const int score = answer && *answer ? (*answer)->toInt() : 0;
    if (answer && !*answer) said.emplace();
    if (score >= 1 && score <= 5)
        said.emplace(CellScore{static_cast<quint8>(score), Trouble::None});
    return said;
}

QStringList proposals(const std::vector<ReadAnswer>& answers)
{
    std::set<QString> proposed;
    for (const ReadAnswer& answer : answers)
        if (answer.reading.kind == Kind::Abbreviation)
            proposed.insert(u"%1=%2"_s.arg(answer.text).arg(answer.reading.score));
    return sorted(proposed);
}

QString headingOf(const Tally& tally, const std::vector<ColumnAnswers>& columns)
{
    return tally.columns.empty() ? QString() : columns[*tally.columns.begin()].heading;
}

/// What the evidence says about the scale of the whole table.
struct Finding {
    bool isOther = false;
    bool isFive = false;
    bool isReversed = false;
    AnswerScale scale = AnswerScale::Four;
};

Finding judge(const Evidence& evidence, const SkmReadOptions& options)
{
    Finding finding;
    finding.isOther = isOtherScale(evidence);
    finding.isFive = !finding.isOther && isFivePoint(evidence);
    const bool isReversed = options.isReversed || evidence.labelsReversed > evidence.labelsAgree;
    finding.isReversed = isReversed && !finding.isFive && !finding.isOther;
    if (finding.isFive) finding.scale = options.fivePoint.value_or(AnswerScale::FiveLinear);
    if (finding.isReversed && options.isReversed) finding.scale = AnswerScale::FourReversed;
    return finding;
}

struct ScaleQuestion {
    QString code;
    QString column;
    QStringList values;
    QStringList choices;
};

std::vector<ScaleQuestion> questionsOn(const Evidence& evidence, const Finding& finding,
                                       const std::vector<ReadAnswer>& answers,
                                       const std::vector<ColumnAnswers>& columns,
                                       const SkmReadOptions& options)
{
    const QStringList scores{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    std::vector<ScaleQuestion> open;
    if (finding.isOther)
        open.push_back({u"OTHER_SCALE"_s,
                        headingOf(evidence.beyond, columns),
                        sorted(evidence.beyond.texts),
                        {u"cancel"_s}});
    if (finding.isFive && !options.fivePoint)
        open.push_back({u"FIVE_POINT"_s,
                        headingOf(evidence.fives, columns),
                        {},
                        {u"linear"_s, u"proportional"_s, u"cancel"_s}});
    if (finding.isReversed && !options.isReversed)
        open.push_back({u"REVERSED"_s, {}, {}, {u"reversed"_s, u"cancel"_s}});
    if (!evidence.capitals.empty())
        open.push_back({u"CAPITAL_LETTERS"_s, {}, sorted(evidence.capitals), {u"A=1"_s, u"A=4"_s}});
    if (!evidence.abbreviations.empty())
        open.push_back(
            {u"VALUE_MEANING"_s, {}, sorted(evidence.abbreviations), proposals(answers)});
    if (!evidence.veryNot.empty() && !finding.isFive)
        open.push_back({u"VALUE_MEANING"_s, {}, sorted(evidence.veryNot), scores});
    if (!evidence.unknown.empty() && !finding.isOther)
        open.push_back(
            {u"UNKNOWN_VALUE"_s, {}, sorted(evidence.unknown), scores + QStringList(u"null"_s)});
    return open;
}

} // namespace

TableScale TableScale::find(const std::vector<ColumnAnswers>& columns,
                            const SkmReadOptions& options, const SheetVocabulary& vocabulary,
                            const std::optional<QString>& sheet)
{
    TableScale found;
    found.m_scores.resize(columns.size());
    std::vector<ReadAnswer> answers;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        for (auto at = columns[c].counts.begin(); at != columns[c].counts.end(); ++at) {
            if (const auto answer = answeredByMap(at.key(), options.map)) {
                found.m_scores[c].insert(at.key(), *answer);
                continue;
            }
            answers.push_back(
                {c, at.key(), at.value(), readAnswer(at.key(), columns[c].element, vocabulary)});
        }
    }
    settleCapitals(answers, vocabulary);
    const Evidence evidence = evidenceOf(answers, columns.size());
    const Finding finding = judge(evidence, options);
    found.m_scale = finding.scale;
    for (ScaleQuestion& question : questionsOn(evidence, finding, answers, columns, options))
        found.m_decisions.push_back({question.code, exchange::Place{sheet, 0, 0}, question.column,
                                     std::move(question.values), std::move(question.choices),
                                     true});
    const Scorer score(evidence, finding.scale, finding.isFive, finding.isOther);
    for (const ReadAnswer& answer : answers)
        found.m_scores[answer.column].insert(answer.text, score(answer.reading));
    return found;
}

CellScore TableScale::scoreOf(std::size_t column, const QString& text) const
{
    return m_scores[column].value(text);
}

} // namespace tinjau::survey
