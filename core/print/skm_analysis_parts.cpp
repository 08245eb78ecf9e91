// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_parts.h"

#include "core/print/skm_charts.h"
#include "core/print/skm_tables.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

QString numbered(int number) {
    return QString::number(number);
}

QString valueOfAny(const SkmPaper& paper) {
    for (const ElementOnPaper& element : paper.elements)
        if (element.isCounted()) return shownValue(*element.result->value);
    return {};
}

QString gradeOfAny(const SkmPaper& paper) {
    for (const ElementOnPaper& element : paper.elements)
        if (element.isCounted()) return element.result->grade;
    return {};
}

/// What the element is about, as a sentence.
QString contentSentence(const SkmPaper& paper, const ElementOnPaper& element) {
    const survey::Element* known = paper.input.instrument.find(element.result->key);
    if (!known || known->content.isEmpty()) return {};
    QString content = known->content;
    content[0] = content[0].toLower();
    if (content.endsWith(u'.')) content.chop(1);
    return paper.words.text(u"analysis.content"_s, {{u"content"_s, content}});
}

/// How many answers were 1 or 2.
QString shareSentence(const SkmPaper& paper, const ElementOnPaper& element) {
    const LowAnswers counts = lowAnswersOf(paper.input, element.result->key);
    if (counts.low == 0) return {};
    return paper.words.text(
        u"analysis.share"_s,
        {{u"answers"_s, wording::formatted(Ratio(counts.answers))},
         {u"low"_s, wording::formatted(Ratio(counts.low))},
         {u"percent"_s, wording::percentInSentence(Ratio(counts.low * 100, counts.answers))}});
}

/// Whether the lowest elements were answered, and never with 1 or 2.
bool hasNoLowAnswers(const SkmPaper& paper) {
    LowAnswers all;
    for (const ElementOnPaper& element : paper.extremes.lowest) {
        const LowAnswers counts = lowAnswersOf(paper.input, element.result->key);
        all.answers += counts.answers;
        all.low += counts.low;
    }
    return all.answers > 0 && all.low == 0;
}

RichText weaknessItem(const SkmPaper& paper, const ElementOnPaper& element) {
    const QString text =
        paper.words.text(u"analysis.weakItem"_s, {{u"name"_s, element.name},
                                                  {u"value"_s, shownValue(*element.result->value)},
                                                  {u"elementGrade"_s, element.result->grade},
                                                  {u"content"_s, contentSentence(paper, element)},
                                                  {u"share"_s, shareSentence(paper, element)}});
    return RichText::marked(text.simplified());
}

const EarlierPeriod* lastSurveyed(const SkmPaperInput& input) {
    for (auto it = input.earlier.rbegin(); it != input.earlier.rend(); ++it)
        if (it->shown) return &*it;
    return nullptr;
}

/// The present value beside the last one; nothing to say where they cannot be compared.
std::optional<QString> changeSentence(const SkmPaper& paper) {
    const EarlierPeriod* last = lastSurveyed(paper.input);
    if (!last || !last->breakBeforeNext.isEmpty()) return std::nullopt;
    const Ratio difference = paper.input.result.index->shown - *last->shown;
    const Ratio size = difference < Ratio(0) ? -difference : difference;
    wording::TextValues values = {{u"difference"_s, shownValue(size)},
                                  {u"previous"_s, last->name},
                                  {u"previousValue"_s, shownValue(*last->shown)}};
    if (size == Ratio(0)) return paper.words.text(u"trend.same"_s, values);
    if (const auto& error = paper.input.samplingError; error && size < *error) {
        values.insert(u"error"_s, shownValue(*error));
        return paper.words.text(u"trend.steady"_s, values);
    }
    return paper.words.text(difference > Ratio(0) ? u"trend.up"_s : u"trend.down"_s, values);
}

/// Why the line is broken, for each gap.
QStringList breakSentences(const SkmPaper& paper) {
    QStringList sentences;
    const auto& earlier = paper.input.earlier;
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (earlier[i].breakBeforeNext.isEmpty()) continue;
        const QString next = i + 1 < earlier.size() ? earlier[i + 1].name : paper.words.period();
        sentences << paper.words.text(u"trend.break"_s,
                                      {{u"previous"_s, earlier[i].name},
                                       {u"next"_s, next},
                                       {u"reason"_s, earlier[i].breakBeforeNext}});
    }
    return sentences;
}

} // namespace

std::vector<Block> analysisPart(SkmPaper& paper) {
    if (paper.extremes.allEqual)
        return paper.words.paragraphs(
            u"analysis.equal"_s,
            {{u"value"_s, valueOfAny(paper)}, {u"elementGrade"_s, gradeOfAny(paper)}});
    Paragraph intro = paper.words.paragraph(u"analysis.weakIntro"_s);
    intro.keepWithNext = true;
    std::vector<Block> blocks{intro};
    std::vector<RichText> items;
    for (const ElementOnPaper& element : paper.extremes.lowest)
        items.push_back(weaknessItem(paper, element));
    append(blocks, letteredItems(items));
    if (hasNoLowAnswers(paper)) blocks.push_back(paper.words.paragraph(u"analysis.noLowAnswers"_s));
    blocks.push_back(paper.words.paragraph(
        u"analysis.strongIntro"_s, {{u"highest"_s, namesWithValues(paper.extremes.highest)}}));
    return blocks;
}

std::vector<Block> followUpPart(SkmPaper& paper) {
    if (paper.input.followUp.empty()) {
        if (paper.extremes.allEqual) return paper.words.paragraphs(u"followUp.noneEqual"_s);
        return paper.words.paragraphs(u"followUp.none"_s,
                                      {{u"lowest"_s, namesWithValues(paper.extremes.lowest)}});
    }
    const int table = paper.nextTable();
    QString text = paper.words.text(u"followUp.intro"_s, {{u"table"_s, numbered(table)}});
    if (!paper.input.followUpForum.isEmpty())
        text +=
            u' ' + paper.words.text(u"followUp.forum"_s, {{u"forum"_s, paper.input.followUpForum}});
    return {Paragraph{.text = text},
            captioned(followUpTable(paper.input), table, paper.words.text(u"followUp.table"_s))};
}

std::vector<Block> trendPart(SkmPaper& paper) {
    if (!lastSurveyed(paper.input)) return paper.words.paragraphs(u"trend.none"_s);
    const int table = paper.nextTable(), figure = paper.nextFigure();
    QStringList sentences{paper.words.text(
        u"trend.intro"_s, {{u"table"_s, numbered(table)}, {u"figure"_s, numbered(figure)}})};
    if (const auto change = changeSentence(paper)) sentences << *change;
    sentences << breakSentences(paper);
    return {
        Paragraph{.text = sentences.join(u' ')},
        captioned(trendTable(paper.input, paper.words), table, paper.words.text(u"trend.table"_s)),
        trendChart(paper.input, paper.words, figure)};
}

std::vector<Block> remarksPart(SkmPaper& paper) {
    qint64 count = 0;
    for (const Remark& remark : paper.remarks) count += remark.count;
    if (count == 0) return paper.words.paragraphs(u"comments.none"_s);
    const QString counted = wording::withWords(count);
    if (const int annex = paper.numberOf(SkmAnnex::Remarks))
        return paper.words.paragraphs(u"comments.annexed"_s,
                                      {{u"count"_s, counted}, {u"annex"_s, numbered(annex)}});
    const int table = paper.nextTable();
    return {paper.words.paragraph(u"comments.intro"_s,
                                  {{u"count"_s, counted}, {u"table"_s, numbered(table)}}),
            captioned(remarksTable(paper.remarks, paper.words), table,
                      paper.words.text(u"comments.table"_s))};
}

std::vector<Block> conclusionPart(SkmPaper& paper, const QString& followUpAt) {
    Paragraph intro = paper.words.paragraph(u"conclusion.intro"_s);
    intro.keepWithNext = true;
    std::vector<Block> blocks{intro};
    std::vector<RichText> items{RichText::marked(paper.words.text(u"conclusion.index"_s))};
    const auto say = [&](const QString& key, const wording::TextValues& values = {}) {
        items.push_back(RichText::marked(paper.words.text(key, values)));
    };
    const auto& extremes = paper.extremes;
    if (extremes.allEqual) {
        say(u"conclusion.equal"_s, {{u"value"_s, valueOfAny(paper)}});
    } else {
        say(u"conclusion.lowest"_s, {{u"lowest"_s, namesWithValues(extremes.lowest)}});
        say(u"conclusion.highest"_s, {{u"highest"_s, namesWithValues(extremes.highest)}});
    }
    if (const auto change = changeSentence(paper)) items.push_back(*change);
    if (const qint64 shortfall = paper.input.result.sampling.shortfall.value_or(0); shortfall > 0)
        say(u"conclusion.short"_s, {{u"shortfall"_s, wording::withWords(shortfall)}});
    if (!paper.input.followUp.empty())
        say(u"conclusion.followUp"_s, {{u"where"_s, followUpAt}});
    else
        say(extremes.allEqual ? u"conclusion.followUpEqual"_s : u"conclusion.followUpOpen"_s);
    append(blocks, letteredItems(items));
    return blocks;
}

SignatureBlock signatureOf(const SkmPaperInput& input, const SkmWords& words) {
    SignatureBlock block;
    block.right = signatureFor(input.signature,
                               words.text(u"signature.place"_s, {{u"place"_s, signingPlace(input.office)},
                                                                 {u"date"_s, signingDate(input.signedOn)}}));
    return block;
}

std::vector<Block> closingPart(SkmPaper& paper) {
    return {paper.words.paragraph(u"closing"_s), signatureOf(paper.input, paper.words)};
}

} // namespace tinjau::print
