// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_report.h"

#include "core/print/skm_annexes.h"
#include "core/print/skm_parts.h"
#include "core/print/skm_tables.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

#include <QRegularExpression>

#include <functional>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

/// A longer name would push the page number of the footer aside.
constexpr qsizetype longestFooterName = 42;

/// A numbered part of a chapter.
struct Part {
    QString heading; ///< key of its words
    std::function<std::vector<Block>(SkmPaper&)> blocks;
};

struct Chapter {
    QString title; ///< key of its words
    std::vector<Part> parts;
};

std::vector<Chapter> skeletonA() {
    return {
        {u"chapter.introduction"_s,
         {{u"background.heading"_s, backgroundPart},
          {u"basis.heading"_s, basisPart},
          {u"purpose.heading"_s, purposePart}}},
        {u"chapter.collection"_s,
         {{u"executor.heading"_s, executorPart},
          {u"method.heading"_s, methodPart},
          {u"location.heading"_s, locationPart},
          {u"time.heading"_s, timePart},
          {u"sample.heading"_s, samplePart}}},
        {u"chapter.results"_s,
         {{u"respondents.heading"_s, respondentsPart},
          {u"index.heading"_s, indexPart},
          {u"note.heading"_s, methodNotePart}}},
        {u"chapter.analysis"_s,
         {{u"analysis.heading"_s, analysisPart},
          {u"followUp.heading"_s, followUpPart},
          {u"trend.heading"_s, trendPart},
          {u"comments.heading"_s, remarksPart}}},
    };
}

std::vector<Block> overviewProfile(SkmPaper& paper) {
    return paper.words.paragraphs(u"b.profile"_s);
}

std::vector<Block> overviewElements(SkmPaper& paper) {
    const int table = paper.nextTable();
    return {
        paper.words.paragraph(u"b.elements"_s, {{u"table"_s, QString::number(table)}}),
        captioned(elementContentTable(paper.input), table, paper.words.text(u"method.table"_s))};
}

std::vector<Block> overviewMethod(SkmPaper& paper) {
    std::vector<Block> blocks =
        paper.words.paragraphs(u"b.method"_s, {{u"methods"_s, methodsOf(paper)}});
    append(blocks, executorPart(paper));
    append(blocks, locationPart(paper));
    append(blocks, timePart(paper));
    append(blocks, samplePart(paper));
    return blocks;
}

std::vector<Block> conclusionOfB(SkmPaper& paper) {
    return conclusionPart(paper, u"bagian Tindak Lanjut"_s);
}

std::vector<Block> recommendation(SkmPaper& paper) {
    if (paper.extremes.allEqual) return paper.words.paragraphs(u"b.recommendationEqual"_s);
    std::vector<Block> blocks = paper.words.paragraphs(
        u"b.recommendation"_s, {{u"lowest"_s, namesWithValues(paper.extremes.lowest)}});
    append(blocks, analysisPart(paper));
    return blocks;
}

std::vector<Chapter> skeletonB() {
    return {
        {u"chapter.introduction"_s,
         {{u"background.heading"_s, backgroundPart},
          {u"basis.heading"_s, basisPart},
          {u"purpose.heading"_s, purposePart}}},
        {u"chapter.overview"_s,
         {{u"b.profileHeading"_s, overviewProfile},
          {u"b.elementsHeading"_s, overviewElements},
          {u"b.methodHeading"_s, overviewMethod}}},
        {u"chapter.resultsB"_s,
         {{u"respondents.heading"_s, respondentsPart},
          {u"index.heading"_s, indexPart},
          {u"note.heading"_s, methodNotePart},
          {u"trend.heading"_s, trendPart},
          {u"comments.heading"_s, remarksPart}}},
        {u"chapter.conclusionB"_s,
         {{u"b.conclusionHeading"_s, conclusionOfB},
          {u"b.recommendationHeading"_s, recommendation},
          {u"b.followUpHeading"_s, followUpPart}}},
    };
}

Heading chapterHeading(const SkmPaper& paper, int number, const QString& titleKey) {
    return {.level = 1,
            .number = u"BAB "_s + wording::roman(number),
            .text = paper.words.text(titleKey),
            .startsPage = true};
}

std::vector<Block> chapters(SkmPaper& paper, const std::vector<Chapter>& skeleton) {
    std::vector<Block> blocks;
    for (std::size_t c = 0; c < skeleton.size(); ++c) {
        const int number = static_cast<int>(c) + 1;
        blocks.push_back(chapterHeading(paper, number, skeleton[c].title));
        for (std::size_t p = 0; p < skeleton[c].parts.size(); ++p) {
            const Part& part = skeleton[c].parts[p];
            blocks.push_back(Heading{.level = 2,
                                     .number = u"%1.%2"_s.arg(number).arg(p + 1),
                                     .text = paper.words.text(part.heading)});
            append(blocks, part.blocks(paper));
        }
    }
    return blocks;
}

/// "2026" from the period, else from the days of the survey.
QString yearOf(const SkmPaper& paper) {
    static const QRegularExpression year(u"\\b(\\d{4})\\b"_s);
    const auto match = year.match(paper.words.period());
    if (match.hasMatch()) return match.captured(1);
    return paper.input.fieldwork.last.isValid() ? QString::number(paper.input.fieldwork.last.year())
                                                : dots(6);
}

Section coverSection(const SkmPaper& paper) {
    Cover cover;
    cover.emblem = paper.input.office.emblem;
    for (const QString& line : paper.words.lines(u"cover.title"_s)) cover.title.push_back(line);
    const QString unit = (paper.input.unit.isEmpty() ? dots() : paper.input.unit).toUpper();
    if (!paper.input.service.isEmpty())
        cover.unit = {serviceName(paper.input).toUpper(), QString()};
    cover.unit.push_back(unit);
    cover.period = {u"PERIODE "_s + paper.words.period().toUpper()};
    for (const QString& line : issueLines(paper.input)) cover.period.push_back(line);
    const QString regency = paper.input.office.regency.toUpper();
    if (!regency.isEmpty()) cover.foot.push_back(u"PEMERINTAH "_s + regency);
    cover.foot.push_back(u"TAHUN "_s + yearOf(paper));
    return {.page = uprightPage(paper.input), .blocks = {std::move(cover)}, .bare = true};
}

Section contentsSection(const SkmPaper& paper) {
    return {
        .page = uprightPage(paper.input),
        .blocks = {
            Heading{.level = 1, .text = paper.words.text(u"contents.title"_s), .inContents = false},
            TableOfContents{}}};
}

/// The page that skeleton B ends with: what is weak beside what is done about it.
std::vector<Block> summaryPage(SkmPaper& paper) {
    std::vector<Block> blocks{PageBreak{}};
    for (const QString& line : paper.words.lines(u"b.summaryTitle"_s))
        blocks.push_back(
            Paragraph{.text = RichText::bold(line), .align = Align::Center, .spaceAfter = 0.5});
    blocks.push_back(Paragraph{
        .text = paper.words.unitFull().toUpper(), .align = Align::Center, .spaceAfter = 0.5});
    blocks.push_back(
        Paragraph{.text = paper.words.period().toUpper(), .align = Align::Center, .spaceAfter = 5});
    blocks.push_back(paper.words.paragraph(u"conclusion.index"_s));

    QStringList weak, efforts;
    for (const ElementOnPaper& element : paper.extremes.lowest)
        weak << paper.words.text(u"b.summaryElement"_s,
                                 {{u"name"_s, element.name},
                                  {u"value"_s, shownValue(*element.result->value)},
                                  {u"elementGrade"_s, element.result->grade}});
    for (const PlannedMeasure& measure : paper.input.followUp) efforts << measure.action;
    Table table{.columns = {Column::share(1), Column::share(1.2)},
                .head = {{paper.words.text(u"b.summaryElements"_s),
                          paper.words.text(u"b.summaryEfforts"_s)}},
                .size = 10.5,
                .padding = 2,
                .verticalAlign = VerticalAlign::Top};
    const auto numbered = [](const QStringList& items) {
        QStringList lines;
        for (qsizetype i = 0; i < items.size(); ++i) lines << u"%1. %2"_s.arg(i + 1).arg(items[i]);
        return lines.join(u'\n');
    };
    table.body = {
        Row{weak.isEmpty() ? paper.words.text(u"b.summaryNoElements"_s) : numbered(weak),
            efforts.isEmpty() ? paper.words.text(u"b.summaryNoEfforts"_s) : numbered(efforts)}};
    blocks.push_back(std::move(table));
    append(blocks, closingPart(paper));
    return blocks;
}

std::vector<Block> bodyOf(SkmPaper& paper) {
    if (paper.input.result.settings.reportSkeleton == survey::ReportSkeleton::B) {
        std::vector<Block> blocks = chapters(paper, skeletonB());
        append(blocks, summaryPage(paper));
        return blocks;
    }
    std::vector<Block> blocks = chapters(paper, skeletonA());
    blocks.push_back(chapterHeading(paper, 5, u"chapter.closing"_s));
    append(blocks, conclusionPart(paper, u"BAB IV"_s));
    append(blocks, closingPart(paper));
    return blocks;
}

Footer reportFooter(const SkmPaper& paper) {
    const auto& input = paper.input;
    Footer footer;
    const QString unit = input.unitShort.isEmpty() ? input.unit : input.unitShort;
    const bool fits = !unit.isEmpty() && unit.size() <= longestFooterName;
    footer.left = fits ? paper.words.text(u"footer.report"_s, {{u"shortUnit"_s, unit}})
                       : paper.words.text(u"footer.reportPlain"_s);
    footer.right = input.dataVersion.isEmpty()
                       ? paper.words.text(u"footer.madePlain"_s)
                       : paper.words.text(u"footer.made"_s, {{u"version"_s, input.dataVersion}});
    footer.pageOfTotal = true;
    return footer;
}

} // namespace

Result<Document> skmReport(const SkmPaperInput& input, const wording::TextCatalogue& catalogue) {
    if (const auto ready = readyForPaper(input); !ready) return failure(ready.error());
    SkmPaper paper(input, catalogue);
    Document document =
        skmDocument(input, paper.words, paper.words.lines(u"cover.title"_s).join(u' '));
    document.footer = reportFooter(paper);
    document.sections.push_back(coverSection(paper));
    document.sections.push_back(contentsSection(paper));
    document.sections.push_back({.page = uprightPage(input), .blocks = bodyOf(paper)});
    for (Section& section : annexSections(paper)) document.sections.push_back(std::move(section));
    return document;
}

} // namespace tinjau::print
