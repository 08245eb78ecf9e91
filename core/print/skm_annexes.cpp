// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_annexes.h"

#include "core/print/skm_processing_sheet.h"
#include "core/print/skm_questionnaire.h"
#include "core/print/skm_tables.h"
#include "core/wording/numbers.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

Heading annexHeading(const SkmPaper& paper, SkmAnnex annex, const QString& titleKey) {
    const QString number = paper.words.text(
        u"annex.number"_s, {{u"number"_s, QString::number(paper.numberOf(annex))}});
    return {.level = 1, .number = number, .text = paper.words.text(titleKey), .startsPage = true};
}

Section upright(const SkmPaper& paper, std::vector<Block> blocks) {
    return {.page = uprightPage(paper.input), .blocks = std::move(blocks)};
}

Section questionnaireAnnex(SkmPaper& paper) {
    std::vector<Block> blocks{
        annexHeading(paper, SkmAnnex::Questionnaire, u"annex.questionnaire"_s)};
    append(blocks, questionnaireBlocks(paper.input, paper.words, false));
    std::get<Heading>(blocks.front().content).spaceAfter = 1;
    Section section = upright(paper, std::move(blocks));
    section.page.margins = {20, 20, 20, 15};
    return section;
}

Section photoAnnex(SkmPaper& paper) {
    PhotoGrid grid;
    for (const SkmPhoto& photo : paper.input.photos)
        grid.photos.push_back({photo.image, photo.caption});
    return upright(paper,
                   {annexHeading(paper, SkmAnnex::Photos, u"annex.photos"_s), std::move(grid)});
}

Section remarksAnnex(SkmPaper& paper) {
    const int table = paper.nextTable();
    return upright(paper, {annexHeading(paper, SkmAnnex::Remarks, u"annex.comments"_s),
                           captioned(remarksTable(paper.remarks, paper.words), table,
                                     paper.words.text(u"comments.table"_s))});
}

Section outcomesAnnex(SkmPaper& paper) {
    const auto& outcomes = paper.input.earlierFollowUp;
    const qint64 planned = std::ssize(outcomes);
    const qint64 done =
        std::count_if(outcomes.begin(), outcomes.end(), [](const auto& o) { return o.done; });
    const int table = paper.nextTable();
    const wording::TextValues values = {
        {u"planned"_s, wording::withWords(planned)},
        {u"done"_s, wording::withWords(done)},
        {u"percent"_s, wording::percentInSentence(Ratio(done * 100, planned))}};
    Section section = upright(paper, {annexHeading(paper, SkmAnnex::Outcomes, u"annex.outcomes"_s),
                                      paper.words.paragraph(u"outcomes.intro"_s, values),
                                      captioned(outcomesTable(paper.input, paper.words), table,
                                                paper.words.text(u"outcomes.table"_s))});
    section.page.landscape = true;
    section.page.margins = {20, 20, 20, 20};
    return section;
}

} // namespace

std::vector<Section> annexSections(SkmPaper& paper) {
    std::vector<Section> sections;
    for (const SkmAnnex annex : paper.annexes()) {
        switch (annex) {
        case SkmAnnex::Questionnaire:
            sections.push_back(questionnaireAnnex(paper));
            break;
        case SkmAnnex::ProcessingSheet:
            sections.push_back(processingSection(
                paper.input, paper.words, {annexHeading(paper, annex, u"annex.processing"_s)}));
            break;
        case SkmAnnex::Photos:
            sections.push_back(photoAnnex(paper));
            break;
        case SkmAnnex::Remarks:
            sections.push_back(remarksAnnex(paper));
            break;
        case SkmAnnex::Outcomes:
            sections.push_back(outcomesAnnex(paper));
            break;
        }
    }
    return sections;
}

} // namespace tinjau::print
