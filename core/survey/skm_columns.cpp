// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_columns.h"

#include "core/exchange/text_match.h"
#include "core/survey/word_export.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::Place;
using Kind = HeadingMeaning::Kind;

namespace {

/// So many of the nine must be there before a table is a survey of this instrument.
constexpr int elementsNeeded = 5;
constexpr int elementCount = 9;

struct Draft {
    exchange::Heading heading;
    HeadingMeaning meaning;
    ColumnContent content;
    bool isEmpty = true;
    bool isMapped = false; ///< a person said what it is

    bool isAsked() const { return meaning.isAsked(); }
    QString shortHeading() const
    {
        return heading.parts.isEmpty() ? QString() : heading.parts.last();
    }
};

using Drafts = std::vector<Draft>;

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

Drafts draftColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                    const SkmReadOptions& options, const SheetVocabulary& vocabulary)
{
    const auto contents = contentOf(grid, header, vocabulary);
    const auto empty = emptyColumns(grid, header);
    Drafts drafts;
    for (std::size_t i = 0; i < header.headings.size(); ++i) {
        Draft draft{header.headings[i], meaningOf(header.headings[i], vocabulary), contents[i],
                    empty[i], false};
        if (const auto said = saidAbout(draft.heading, options.map)) {
            draft.meaning = mappedMeaning(*said, vocabulary);
            draft.isMapped = true;
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

bool isElementOf(const Draft& draft, const QString& key)
{
    return draft.meaning.kind == Kind::Element && draft.meaning.key == key;
}

bool holdsElement(const Drafts& drafts, const QString& key)
{
    return std::any_of(drafts.begin(), drafts.end(),
                       [&](const Draft& draft) { return isElementOf(draft, key); });
}

void leaveOut(Draft& draft, const QString& reason)
{
    draft.meaning = {Kind::None, {}, 0, 90, reason};
}

/// "Waktu" over dates is the time of the form, not the element; a long free text about complaints
/// is a remark.
void correctByContent(Drafts& drafts)
{
    for (Draft& draft : drafts) {
        const ColumnContent& content = draft.content;
        if (draft.isMapped || !draft.isAsked() || content.filled == 0) continue;
        if (content.isMostly(content.moments)) {
            draft.meaning = {Kind::Field, u"datetime"_s, 0, 95, u"content"_s};
            continue;
        }
        const bool isAnswered = content.answers * 10 >= content.filled * 3;
        const bool isVaried = content.distinct.size() > 8 || content.meanLength() > 40;
        const bool hasSibling = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
            return &other != &draft && other.meaning.key == draft.meaning.key
                   && other.content.answers > 0;
        });
        if (isAnswered || !(isVaried || hasSibling)) continue;
        if (draft.meaning.key == u"PENGADUAN"_s && content.meanLength() > 15)
            draft.meaning = {Kind::Field, u"comment"_s, 0, 85, u"content"_s};
        else
            leaveOut(draft, u"content"_s);
    }
}

/// A column that is blank in every row asks nothing, unless it belongs to the instrument.
void dropUnanswered(Drafts& drafts)
{
    const bool hasAnswers = std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.isAsked() && !draft.isEmpty;
    });
    for (Draft& draft : drafts) {
        const bool mayGo =
            draft.meaning.kind == Kind::Question || draft.meaning.kind == Kind::Extra;
        if (hasAnswers && mayGo && draft.isEmpty && !draft.isMapped) leaveOut(draft, u"empty"_s);
    }
}

/// U8 and U9 are swapped in half of the sources; answer words, then the other element, tell them
/// apart.
void settleBareElements(Drafts& drafts, const SheetLegend& legend)
{
    const QStringList pair{u"PENGADUAN"_s, u"SARANA"_s};
    const auto settle = [&](Draft& draft, const QString& key, const QString& reason) {
        draft.meaning.kind = Kind::Element;
        draft.meaning.key = key;
        draft.meaning.confidence = 90;
        draft.meaning.reason = reason;
    };
    for (Draft& draft : drafts) {
        const auto said = legend.elements.find(draft.meaning.key);
        if (draft.meaning.kind == Kind::BareElement && said != legend.elements.end()
            && !holdsElement(drafts, said->second))
            settle(draft, said->second, u"legend"_s);
    }
    for (Draft& draft : drafts) {
        if (draft.meaning.kind != Kind::BareElement || draft.content.officialWords == 0) continue;
        for (const QString& key : pair) {
            const auto words = draft.content.elementWords.find(key);
            if (words != draft.content.elementWords.end()
                && words->second * 10 >= draft.content.officialWords * 5
                && !holdsElement(drafts, key))
                settle(draft, key, u"answers"_s);
        }
    }
    for (Draft& draft : drafts) {
        if (draft.meaning.kind != Kind::BareElement) continue;
        const bool hasComplaints = holdsElement(drafts, pair[0]),
                   hasFacilities = holdsElement(drafts, pair[1]);
        if (hasComplaints != hasFacilities)
            settle(draft, hasComplaints ? pair[1] : pair[0], u"remaining"_s);
    }
}

int distinctElements(const Drafts& drafts)
{
    std::set<QString> keys;
    for (const Draft& draft : drafts)
        if (draft.meaning.kind == Kind::Element || draft.meaning.kind == Kind::BareElement)
            keys.insert(draft.meaning.key);
    return static_cast<int>(keys.size());
}

std::vector<const Draft*> askedOf(const Drafts& drafts, Kind kind)
{
    std::vector<const Draft*> found;
    for (const Draft& draft : drafts)
        if (draft.meaning.kind == kind) found.push_back(&draft);
    return found;
}

QStringList headingsOf(const std::vector<const Draft*>& drafts)
{
    QStringList headings;
    for (const Draft* draft : drafts) headings.append(draft->shortHeading());
    return headings;
}

/// Numbers with decimals where whole answers should stand: means or weighted values.
bool isSummary(const Drafts& drafts)
{
    int filled = 0, fractions = 0;
    for (const Draft& draft : drafts) {
        if (!draft.isAsked()) continue;
        filled += draft.content.filled;
        fractions += draft.content.fractions;
    }
    return filled > 0 && fractions * 2 > filled;
}

bool hasAnswers(const Drafts& drafts)
{
    int asked = 0, answered = 0;
    for (const Draft& draft : drafts) {
        if (!draft.isAsked() || draft.content.filled == 0) continue;
        ++asked;
        if (draft.content.answers * 10 >= draft.content.filled * 3) ++answered;
    }
    return asked == 0 || answered * 2 > asked;
}

/// Nine numbered questions of a form that speaks of services or asks for a profile are offered as
/// the nine elements; ten, or nine about something else, are another questionnaire.
bool looksLikeNineElements(const Drafts& drafts, bool hasHeader, const SheetVocabulary& vocabulary)
{
    const auto questions = askedOf(drafts, Kind::Question);
    if (questions.size() != elementCount) return false;
    for (const Draft* question : questions)
        if (!question->content.isMostly(question->content.scores) && !question->isEmpty)
            return false;
    if (!hasHeader) return true;
    int evidence = 0;
    for (const Draft& draft : drafts) {
        const QString plain = exchange::plainText(draft.heading.text());
        const bool isNamed = std::any_of(vocabulary.evidence.begin(), vocabulary.evidence.end(),
                                         [&](const QString& word) { return plain.contains(word); });
        static const QStringList profile{u"sex"_s, u"age"_s,     u"education"_s,
                                         u"job"_s, u"service"_s, u"comment"_s};
        const bool isProfile =
            draft.meaning.kind == Kind::Field && profile.contains(draft.meaning.key);
        if (isNamed || isProfile) ++evidence;
    }
    return evidence >= 2;
}

SkmKind kindOf(const Drafts& drafts, bool hasHeader, const SheetVocabulary& vocabulary)
{
    const bool hasElements = distinctElements(drafts) >= elementsNeeded;
    const bool hasQuestions = askedOf(drafts, Kind::Question).size() >= 3;
    if (!hasElements && !hasQuestions) return SkmKind::None;
    if (isSummary(drafts)) return SkmKind::Summary;
    if (!hasAnswers(drafts)) return SkmKind::None;
    if (hasElements || looksLikeNineElements(drafts, hasHeader, vocabulary))
        return SkmKind::Answers;
    return SkmKind::Questionnaire;
}

class Asker {
public:
    Asker(ColumnPlan& plan, const std::optional<QString>& sheet) : m_plan(plan), m_sheet(sheet) {}

    void ask(const QString& code, int column, const QString& heading, QStringList values,
             QStringList choices, bool isBlocking)
    {
        m_plan.decisions.push_back(Decision{code, Place{m_sheet, 0, column}, heading,
                                            std::move(values), std::move(choices), isBlocking});
    }

private:
    ColumnPlan& m_plan;
    std::optional<QString> m_sheet;
};

void askAboutUnknown(Asker& asker, const Drafts& drafts, SkmKind kind)
{
    const auto questions = askedOf(drafts, Kind::Question);
    if (!questions.empty()) {
        // Beside nine elements that are all there, further questions change nothing.
        const bool isBlocking = kind != SkmKind::Answers || distinctElements(drafts) < elementCount;
        asker.ask(u"UNKNOWN_ELEMENT"_s, questions.front()->heading.column,
                  questions.front()->shortHeading(), headingsOf(questions),
                  elementKeys() + QStringList(u"null"_s), isBlocking);
    }
    for (const Draft* older : askedOf(drafts, Kind::Older))
        asker.ask(u"UNKNOWN_ELEMENT"_s, older->heading.column, older->shortHeading(),
                  {older->meaning.key}, {u"null"_s, u"SARANA"_s}, true);
}

void askAboutBare(Asker& asker, const Drafts& drafts)
{
    const auto bare = askedOf(drafts, Kind::BareElement);
    if (bare.empty()) return;
    asker.ask(u"U8_U9_AMBIGUOUS"_s, bare.front()->heading.column, bare.front()->shortHeading(),
              headingsOf(bare), {u"U8=PENGADUAN, U9=SARANA"_s, u"U8=SARANA, U9=PENGADUAN"_s},
              false);
}

bool isNumberedAlike(const Draft& a, const Draft& b)
{
    return a.meaning.number > 0 && a.meaning.number == b.meaning.number
           && a.meaning.reason == b.meaning.reason;
}

/// Two headings of their own for one element: two questions, or one of them is something else.
void askAboutDoubles(Asker& asker, const Drafts& drafts)
{
    for (const QString& key : elementKeys()) {
        std::vector<const Draft*> same;
        for (const Draft& draft : drafts)
            if (isElementOf(draft, key)) same.push_back(&draft);
        if (same.size() < 2) continue;
        const bool isPlain = std::all_of(same.begin(), same.end(), [&](const Draft* draft) {
            return draft->isMapped || draft->heading.fromGroup
                   || isNumberedAlike(*draft, *same.front());
        });
        if (!isPlain)
            asker.ask(u"SEVERAL_QUESTIONS"_s, same.front()->heading.column, key, headingsOf(same),
                      {u"meanOfQuestions"_s, u"null"_s}, true);
    }
}

void askAboutMissing(Asker& asker, const Drafts& drafts, const SkmReadOptions& options)
{
    const bool isAnswered = options.na && *options.na != NaElement::Error;
    const auto bare = askedOf(drafts, Kind::BareElement).size();
    QStringList missing;
    for (const QString& key : elementKeys())
        if (!holdsElement(drafts, key)) missing.append(key);
    if (bare == 2 || (bare == 1 && missing.size() == 1))
        missing.removeIf(
            [](const QString& key) { return key == u"PENGADUAN"_s || key == u"SARANA"_s; });
    if (isAnswered) return;
    if (bare == 1) missing.removeAll(u"SARANA"_s); // one of the two is missing, whichever it is
    for (const QString& key : missing)
        asker.ask(u"MISSING_ELEMENT"_s, 0, key, {}, {u"exclude"_s, u"gratis4"_s, u"error"_s}, true);
}

/// "Isi kolom tampaknya …": nearly all words of a column are printed on the form for another
/// element.
void askAboutContent(Asker& asker, const Drafts& drafts)
{
    const auto seemsToBe = [](const Draft& draft) -> QString {
        if (draft.meaning.kind != Kind::Element || draft.isMapped) return {};
        for (const auto& [key, count] : draft.content.elementWords)
            if (key != draft.meaning.key && count * 10 >= draft.content.officialWords * 8
                && count * 2 > draft.content.filled)
                return key;
        return {};
    };
    for (const Draft& draft : drafts) {
        const QString other = seemsToBe(draft);
        if (other.isEmpty()) continue;
        const auto partner = std::find_if(drafts.begin(), drafts.end(),
                                          [&](const Draft& d) { return isElementOf(d, other); });
        const QString back = partner == drafts.end() ? QString() : seemsToBe(*partner);
        const bool isSwap = back == draft.meaning.key;
        asker.ask(u"CONTENT_MISMATCH"_s, draft.heading.column, draft.shortHeading(),
                  {draft.meaning.key, other}, {isSwap ? u"swap"_s : other, draft.meaning.key},
                  true);
    }
}

std::optional<QString> fieldName(const Draft& draft)
{
    switch (draft.meaning.kind) {
    case Kind::Element:
    case Kind::BareElement:
    case Kind::Extra:
    case Kind::Field:
        return draft.meaning.key;
    case Kind::Personal:
        return draft.meaning.key == u"name"_s ? std::optional(draft.meaning.key) : std::nullopt;
    case Kind::None:
    case Kind::Question:
    case Kind::Older:
    case Kind::Importance:
    case Kind::OtherIndex:
        return std::nullopt;
    }
    return std::nullopt;
}

QString mappingReason(const Draft& draft)
{
    switch (draft.meaning.kind) {
    case Kind::Importance:
        return u"importance"_s;
    case Kind::OtherIndex:
        return u"other-index"_s;
    case Kind::Older:
        return u"older-instrument"_s;
    case Kind::Personal:
        return u"personal"_s;
    default:
        return draft.meaning.reason.isEmpty() ? u"unknown"_s : draft.meaning.reason;
    }
}

void collect(ColumnPlan& plan, const Drafts& drafts, const std::optional<QString>& sheet)
{
    for (const Draft& draft : drafts) {
        if (draft.heading.parts.isEmpty() && draft.isEmpty) continue;
        plan.mappings.push_back({draft.heading.column, draft.heading.text(), fieldName(draft),
                                 draft.meaning.confidence, mappingReason(draft)});
        const bool isUndecided =
            draft.meaning.kind == Kind::Question || draft.meaning.kind == Kind::Older;
        if (draft.isAsked() && !isUndecided)
            plan.answers.push_back({draft.heading.column, draft.meaning.key, draft.shortHeading()});
        if (draft.isAsked() && isUndecided)
            plan.answers.push_back(
                {draft.heading.column, u"?"_s + draft.shortHeading(), draft.shortHeading()});
        if (draft.meaning.kind == Kind::Field)
            plan.fields[draft.meaning.key].push_back(draft.heading.column);
        if (draft.meaning.kind == Kind::Personal)
            plan.notes.push_back({u"PERSONAL_SKIPPED"_s,
                                  Place{sheet, 0, draft.heading.column},
                                  {draft.shortHeading()}});
        if (draft.meaning.kind == Kind::Importance || draft.meaning.kind == Kind::OtherIndex)
            plan.notes.push_back({u"COLUMN_IGNORED"_s,
                                  Place{sheet, 0, draft.heading.column},
                                  {draft.shortHeading()}});
        if (draft.meaning.reason == u"typo"_s)
            plan.notes.push_back({u"HEADING_TYPO"_s,
                                  Place{sheet, 0, draft.heading.column},
                                  {draft.shortHeading(), draft.meaning.key}});
    }
}

} // namespace

std::optional<int> ColumnPlan::fieldColumn(const QString& field) const
{
    const auto found = fields.find(field);
    return found == fields.end() ? std::nullopt : std::optional(found->second.front());
}

bool ColumnPlan::hasElement(const QString& key) const
{
    return std::any_of(answers.begin(), answers.end(),
                       [&](const AnswerColumn& column) { return column.element == key; });
}

ColumnPlan planColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                       const SheetLegend& legend, const SkmReadOptions& options,
                       const SheetVocabulary& vocabulary)
{
    Drafts drafts = draftColumns(grid, header, options, vocabulary);
    correctByContent(drafts);
    dropUnanswered(drafts);
    std::vector<WordExportColumn> asked;
    for (const Draft& draft : drafts)
        asked.push_back(
            {draft.heading.column,
             draft.meaning.kind == Kind::Element && !draft.isMapped ? draft.meaning.key : QString(),
             draft.heading.fromGroup, &draft.content});
    for (const std::size_t duplicate : duplicatesOfExport(grid, header, asked))
        leaveOut(drafts[duplicate], u"duplicate"_s);
    settleBareElements(drafts, legend);

    ColumnPlan plan;
    plan.kind = kindOf(drafts, !header.rows.empty(), vocabulary);
    collect(plan, drafts, grid.head().name);
    Asker asker(plan, grid.head().name);
    if (plan.kind == SkmKind::Summary)
        asker.ask(u"SUMMARY_ONLY"_s, 0, {}, {}, {u"manual"_s, u"cancel"_s}, true);
    if (plan.kind == SkmKind::Answers || plan.kind == SkmKind::Questionnaire)
        askAboutUnknown(asker, drafts, plan.kind);
    if (plan.kind != SkmKind::Answers) return plan;
    askAboutBare(asker, drafts);
    askAboutDoubles(asker, drafts);
    askAboutContent(asker, drafts);
    if (distinctElements(drafts) >= elementsNeeded) askAboutMissing(asker, drafts, options);
    return plan;
}

} // namespace tinjau::survey
