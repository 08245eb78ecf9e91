// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_parts.h"

#include "core/print/skm_charts.h"
#include "core/print/skm_method_note.h"
#include "core/print/skm_tables.h"
#include "core/wording/numbers.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewRespondents = 30;
constexpr double noteSize = 10.5; ///< of the method note, which is reference rather than reading

/// Whether the sample is enough, in one paragraph.
Paragraph sufficiency(const SkmPaper& paper) {
    const auto& result = paper.input.result;
    const auto& sampling = result.sampling;
    if (!sampling.population || !sampling.required)
        return paper.words.paragraph(u"respondents.unknown"_s);
    if (result.respondents >= *sampling.population)
        return paper.words.paragraph(u"respondents.all"_s);
    wording::TextValues values = {{u"population"_s, wording::withWords(*sampling.population)},
                                  {u"method"_s, samplingMethod(paper)},
                                  {u"required"_s, wording::withWords(*sampling.required)}};
    const qint64 shortfall = sampling.shortfall.value_or(0);
    if (shortfall <= 0) return paper.words.paragraph(u"respondents.enough"_s, values);
    values.insert(u"shortfall"_s, wording::withWords(shortfall));
    return paper.words.paragraph(u"respondents.short"_s, values);
}

bool isCensus(const survey::SurveyResult& result) {
    return result.sampling.population && result.respondents >= *result.sampling.population;
}

std::vector<ElementOnPaper> weakElements(const SkmPaper& paper) {
    std::vector<ElementOnPaper> weak;
    for (const ElementOnPaper& element : paper.elements)
        if (element.isCounted() && (element.result->grade == u"C" || element.result->grade == u"D"))
            weak.push_back(element);
    return weak;
}

std::vector<ElementOnPaper> countedElements(const SkmPaper& paper) {
    std::vector<ElementOnPaper> counted;
    std::copy_if(paper.elements.begin(), paper.elements.end(), std::back_inserter(counted),
                 [](const ElementOnPaper& e) { return e.isCounted(); });
    return counted;
}

/// What the table shows, in words: highest, lowest, and whether any element is weak.
QString extremesText(const SkmPaper& paper) {
    const auto counted = countedElements(paper);
    const Extremes& extremes = paper.extremes;
    QStringList sentences;
    if (extremes.allEqual) {
        sentences << paper.words.text(u"extremes.equal"_s,
                                      {{u"value"_s, shownValue(*counted.front().result->value)}});
    } else {
        sentences << paper.words.text(u"extremes.highest"_s,
                                      {{u"highest"_s, namesWithValues(extremes.highest)}});
        const QString grade = commonGrade(extremes.lowest);
        const wording::TextValues values = {{u"lowest"_s, namesWithValues(extremes.lowest)},
                                            {u"lowestGrade"_s, grade}};
        const bool several = extremes.lowest.size() > 1 && !grade.isEmpty();
        sentences << paper.words.text(
            several ? u"extremes.lowestSameGrade"_s : u"extremes.lowest"_s, values);
    }
    const auto weak = weakElements(paper);
    if (!weak.empty())
        sentences << paper.words.text(u"extremes.weak"_s, {{u"weak"_s, namesWithValues(weak)}});
    else if (commonGrade(counted) == u"A" && !extremes.allEqual)
        sentences << paper.words.text(u"extremes.allA"_s);
    return sentences.join(u' ');
}

bool hasSeparateExtras(const survey::SurveyResult& result) {
    return std::any_of(result.elements.begin(), result.elements.end(),
                       [](const auto& e) { return e.extra && !e.counted && e.answered > 0; });
}

Table elementTableWithNote(const SkmPaper& paper, int number) {
    Table table = captioned(elementTable(paper.input, paper.words), number,
                            paper.words.text(u"index.table"_s));
    const auto& result = paper.input.result;
    const bool asOnForm = result.settings.elementOrder == survey::ElementOrder::Questionnaire;
    const wording::TextValues values = {
        {u"weightNote"_s, weightNote(paper.input, paper.words)},
        {u"order"_s,
         paper.words.text(asOnForm ? u"order.questionnaire"_s : u"order.regulation"_s)}};
    const bool equal = hasEqualCounts(result);
    table.notes = {paper.words.text(equal ? u"index.noteEqual"_s : u"index.noteUnequal"_s, values)};
    return table;
}

} // namespace

std::vector<Block> respondentsPart(SkmPaper& paper) {
    std::vector<Block> blocks{sufficiency(paper)};
    const auto& result = paper.input.result;
    if (result.respondents == 1)
        blocks.push_back(paper.words.paragraph(u"respondents.single"_s));
    else if (result.respondents < fewRespondents && !isCensus(result))
        blocks.push_back(paper.words.paragraph(u"respondents.few"_s));
    if (result.profile.empty()) {
        blocks.push_back(paper.words.paragraph(u"profile.none"_s));
        return blocks;
    }
    const int table = paper.nextTable();
    blocks.push_back(
        paper.words.paragraph(u"profile.intro"_s, {{u"table"_s, QString::number(table)}}));
    blocks.push_back(captioned(profileTable(paper.input, paper.words), table,
                               paper.words.text(u"profile.table"_s)));
    return blocks;
}

std::vector<Block> indexPart(SkmPaper& paper) {
    const int table = paper.nextTable(), figure = paper.nextFigure();
    std::vector<Block> blocks{
        paper.words.paragraph(u"index.result"_s, {{u"table"_s, QString::number(table)},
                                                  {u"figure"_s, QString::number(figure)}}),
        elementTableWithNote(paper, table),
        Paragraph{.text = extremesText(paper)},
        elementChart(paper.input, paper.words, paper.extremes, figure),
    };
    if (hasSeparateExtras(paper.input.result)) {
        const int extra = paper.nextTable();
        blocks.push_back(
            paper.words.paragraph(u"index.extra"_s, {{u"table"_s, QString::number(extra)}}));
        blocks.push_back(captioned(extraElementTable(paper.input), extra,
                                   paper.words.text(u"index.extraTable"_s)));
    }
    return blocks;
}

std::vector<Block> methodNotePart(SkmPaper& paper) {
    return letteredItems(methodNotes(paper.input, paper.words), noteSize);
}

} // namespace tinjau::print
