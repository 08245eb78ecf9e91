// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_parts.h"

#include "core/print/skm_tables.h"
#include "core/wording/dates.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

QString tableNumber(int number) {
    return QString::number(number);
}

/// "…;", "…; dan", "….": items of one sentence.
std::vector<RichText> asSentence(const QStringList& items) {
    std::vector<RichText> texts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString end = u";"_s;
        if (i + 2 == items.size()) end = u"; dan"_s;
        if (i + 1 == items.size()) end = u"."_s;
        texts.push_back(items[i] + end);
    }
    return texts;
}

} // namespace

std::vector<Block> backgroundPart(SkmPaper& paper) {
    return paper.words.paragraphs(u"background"_s);
}

std::vector<Block> basisPart(SkmPaper& paper) {
    Paragraph intro = paper.words.paragraph(u"basis.intro"_s);
    intro.keepWithNext = true;
    std::vector<Block> blocks{intro};
    append(blocks,
           letteredItems(asSentence(paper.words.lines(u"basis.items"_s) + paper.input.legalBases)));
    return blocks;
}

std::vector<Block> purposePart(SkmPaper& paper) {
    Paragraph intro = paper.words.paragraph(u"purpose.intro"_s);
    intro.keepWithNext = true;
    std::vector<Block> blocks{intro};
    std::vector<RichText> items;
    for (const QString& line : paper.words.lines(u"purpose.items"_s)) items.push_back(line);
    append(blocks, letteredItems(items));
    return blocks;
}

std::vector<Block> executorPart(SkmPaper& paper) {
    if (paper.input.executedBy.isEmpty()) return paper.words.paragraphs(u"executor.self"_s);
    return paper.words.paragraphs(u"executor.named"_s, {{u"executor"_s, paper.input.executedBy}});
}

QString methodsOf(const SkmPaper& paper) {
    if (paper.input.methods.isEmpty()) return paper.words.text(u"method.default"_s);
    return wording::listed(paper.input.methods, u"dan"_s);
}

std::vector<Block> methodPart(SkmPaper& paper) {
    const int table = paper.nextTable();
    return {
        paper.words.paragraph(u"method.collection"_s,
                              {{u"methods"_s, methodsOf(paper)}, {u"table"_s, tableNumber(table)}}),
        captioned(elementContentTable(paper.input), table, paper.words.text(u"method.table"_s))};
}

std::vector<Block> locationPart(SkmPaper& paper) {
    const QStringList& places = paper.input.places;
    return paper.words.paragraphs(
        u"location"_s,
        {{u"places"_s, places.isEmpty() ? dots(48) : wording::listed(places, u"dan"_s)}});
}

std::vector<Block> timePart(SkmPaper& paper) {
    const QString days = wording::dateRange(paper.input.fieldwork);
    QString text =
        paper.words.text(u"time.days"_s, {{u"fieldwork"_s, days.isEmpty() ? dots(48) : days}});
    if (paper.input.plan.empty()) return {Paragraph{.text = text}};
    const int table = paper.nextTable();
    text += u' ' + paper.words.text(u"time.plan"_s, {{u"table"_s, tableNumber(table)}});
    return {Paragraph{.text = text},
            captioned(planTable(paper.input), table, paper.words.text(u"time.table"_s))};
}

QString samplingMethod(const SkmPaper& paper) {
    const auto& settings = paper.input.result.settings;
    const QString key = u"sampling."_s + survey::nameOf(paper.input.result.sampling.method);
    if (paper.input.result.sampling.method != survey::SampleMethod::Slovin)
        return paper.words.text(key);
    return paper.words.text(key,
                            {{u"error"_s, wording::formatted(settings.slovinError * Ratio(100))}});
}

std::vector<Block> samplePart(SkmPaper& paper) {
    std::vector<Block> blocks;
    const auto& sampling = paper.input.result.sampling;
    if (sampling.population && sampling.required) {
        blocks.push_back(paper.words.paragraph(
            u"sample.known"_s, {{u"population"_s, wording::withWords(*sampling.population)},
                                {u"method"_s, samplingMethod(paper)},
                                {u"required"_s, wording::withWords(*sampling.required)}}));
    } else {
        blocks.push_back(paper.words.paragraph(u"sample.unknown"_s));
    }
    if (!paper.input.populations.empty()) {
        const int table = paper.nextTable();
        blocks.push_back(
            paper.words.paragraph(u"sample.byService"_s, {{u"table"_s, tableNumber(table)}}));
        blocks.push_back(captioned(populationTable(paper.input), table,
                                   paper.words.text(u"sample.serviceTable"_s)));
    }
    if (!paper.input.sampleTable.empty() && sampling.method == survey::SampleMethod::KmTable) {
        const int table = paper.nextTable();
        blocks.push_back(
            paper.words.paragraph(u"sample.kmReference"_s, {{u"table"_s, tableNumber(table)}}));
        Table steps =
            captioned(sampleTable(paper.input), table, paper.words.text(u"sample.kmTable"_s));
        steps.keepTogether = true;
        blocks.push_back(std::move(steps));
    }
    return blocks;
}

} // namespace tinjau::print
