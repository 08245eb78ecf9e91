// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_columns.h"

#include "core/exchange/text_match.h"
#include "core/survey/column_questions.h"
#include "core/survey/word_export.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Place;
using Kind = HeadingMeaning::Kind;

namespace {

/// So many of the nine must be there before a table is a survey of this instrument.
constexpr int elementsNeeded = 5;
constexpr int elementCount = 9;

void leaveOut(ColumnDraft& draft, const QString& reason)
{
    draft.meaning = {Kind::None, {}, 0, 90, reason};
}

/// "Waktu" over dates is the time of the form, not the element; a long free text about complaints
/// is a remark.
void correctByContent(ColumnDrafts& drafts)
{
    for (ColumnDraft& draft : drafts) {
        const ColumnContent& content = draft.content;
        if (draft.isMapped || !draft.isAsked() || content.filled == 0) continue;
        if (content.isMostly(content.moments)) {
            draft.meaning = {Kind::Field, u"datetime"_s, 0, 95, u"content"_s};
            continue;
        }
        const bool isAnswered = content.answers * 10 >= content.filled * 3;
        const bool isVaried = content.distinct.size() > 8 || content.meanLength() > 40;
        const bool hasSibling =
            std::any_of(drafts.begin(), drafts.end(), [&](const ColumnDraft& other) {
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
void dropUnanswered(ColumnDrafts& drafts)
{
    const bool hasAnswers = std::any_of(drafts.begin(), drafts.end(), [](const ColumnDraft& draft) {
        return draft.isAsked() && !draft.isEmpty;
    });
    for (ColumnDraft& draft : drafts) {
        const bool mayGo =
            draft.meaning.kind == Kind::Question || draft.meaning.kind == Kind::Extra;
        if (hasAnswers && mayGo && draft.isEmpty && !draft.isMapped) leaveOut(draft, u"empty"_s);
    }
}

/// U8 and U9 are swapped in half of the sources; answer words, then the other element, tell them
/// apart.
void settleBareElements(ColumnDrafts& drafts, const SheetLegend& legend)
{
    const QStringList pair{u"PENGADUAN"_s, u"SARANA"_s};
    const auto settle = [&](ColumnDraft& draft, const QString& key, const QString& reason) {
        draft.meaning.kind = Kind::Element;
        draft.meaning.key = key;
        draft.meaning.confidence = 90;
        draft.meaning.reason = reason;
    };
    for (ColumnDraft& draft : drafts) {
        const auto said = legend.elements.find(draft.meaning.key);
        if (draft.meaning.kind == Kind::BareElement && said != legend.elements.end()
            && !holdsElement(drafts, said->second))
            settle(draft, said->second, u"legend"_s);
    }
    for (ColumnDraft& draft : drafts) {
        if (draft.meaning.kind != Kind::BareElement || draft.content.officialWords == 0) continue;
        for (const QString& key : pair) {
            const auto words = draft.content.elementWords.find(key);
            if (words != draft.content.elementWords.end()
                && words->second * 10 >= draft.content.officialWords * 5
                && !holdsElement(drafts, key))
                settle(draft, key, u"answers"_s);
        }
    }
    for (ColumnDraft& draft : drafts) {
        if (draft.meaning.kind != Kind::BareElement) continue;
        const bool hasComplaints = holdsElement(drafts, pair[0]),
                   hasFacilities = holdsElement(drafts, pair[1]);
        if (hasComplaints != hasFacilities)
            settle(draft, hasComplaints ? pair[1] : pair[0], u"remaining"_s);
    }
}

/// Numbers with decimals where whole answers should stand: means or weighted values.
bool isSummary(const ColumnDrafts& drafts)
{
    int filled = 0, fractions = 0;
    for (const ColumnDraft& draft : drafts) {
        if (!draft.isAsked()) continue;
        filled += draft.content.filled;
        fractions += draft.content.fractions;
    }
    return filled > 0 && fractions * 2 > filled;
}

bool hasAnswers(const ColumnDrafts& drafts)
{
    int asked = 0, answered = 0;
    for (const ColumnDraft& draft : drafts) {
        if (!draft.isAsked() || draft.content.filled == 0) continue;
        ++asked;
        if (draft.content.answers * 10 >= draft.content.filled * 3) ++answered;
    }
    return asked == 0 || answered * 2 > asked;
}

/// Nine numbered questions of a form that speaks of services or asks for a profile are offered as
/// the nine elements; ten, or nine about something else, are another questionnaire.
bool looksLikeNineElements(const ColumnDrafts& drafts, bool hasHeader,
                           const SheetVocabulary& vocabulary)
{
    const auto questions = draftsOf(drafts, Kind::Question);
    if (questions.size() != elementCount) return false;
    for (const ColumnDraft* question : questions)
        if (!question->content.isMostly(question->content.scores) && !question->isEmpty)
            return false;
    if (!hasHeader) return true;
    int evidence = 0;
    for (const ColumnDraft& draft : drafts) {
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

SkmKind kindOf(const ColumnDrafts& drafts, bool hasHeader, const SheetVocabulary& vocabulary)
{
    const bool hasElements = distinctElements(drafts) >= elementsNeeded;
    const bool hasQuestions = draftsOf(drafts, Kind::Question).size() >= 3;
    if (!hasElements && !hasQuestions) return SkmKind::None;
    if (isSummary(drafts)) return SkmKind::Summary;
    if (!hasAnswers(drafts)) return SkmKind::None;
    if (hasElements || looksLikeNineElements(drafts, hasHeader, vocabulary))
        return SkmKind::Answers;
    return SkmKind::Questionnaire;
}

std::optional<QString> fieldName(const ColumnDraft& draft)
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

QString mappingReason(const ColumnDraft& draft)
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

void collect(ColumnPlan& plan, const ColumnDrafts& drafts, const std::optional<QString>& sheet,
             bool hashesSenders)
{
    for (const ColumnDraft& draft : drafts) {
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
        static const QStringList senders{u"phone"_s, u"email"_s, u"nik"_s, u"device"_s};
        const bool tellsSender =
            draft.meaning.kind == Kind::Personal && senders.contains(draft.meaning.key);
        if (tellsSender) plan.senders.push_back(draft.heading.column);
        if (draft.meaning.kind == Kind::Personal)
            plan.notes.push_back({tellsSender && hashesSenders ? u"PERSONAL_HASHED"_s
                                                               : u"PERSONAL_SKIPPED"_s,
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
    ColumnDrafts drafts = draftColumns(grid, header, options, vocabulary);
    correctByContent(drafts);
    dropUnanswered(drafts);
    std::vector<WordExportColumn> asked;
    for (const ColumnDraft& draft : drafts)
        asked.push_back(
            {draft.heading.column,
             draft.meaning.kind == Kind::Element && !draft.isMapped ? draft.meaning.key : QString(),
             draft.heading.fromGroup, &draft.content});
    for (const std::size_t duplicate : duplicatesOfExport(grid, header, asked))
        leaveOut(drafts[duplicate], u"duplicate"_s);
    settleBareElements(drafts, legend);

    ColumnPlan plan;
    plan.kind = kindOf(drafts, !header.rows.empty(), vocabulary);
    collect(plan, drafts, grid.head().name, options.senderKey.has_value());
    plan.decisions = questionsAbout(drafts, plan.kind, options, grid.head().name);
    return plan;
}

} // namespace tinjau::survey
