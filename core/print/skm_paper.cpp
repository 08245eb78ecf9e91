// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_paper.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

/// A short table is not worth breaking.
constexpr std::size_t mostRowsKeptTogether = 9;
/// More remarks than this make an annex instead of a table in the text.
constexpr std::size_t mostRemarksInText = 12;

std::vector<SkmAnnex> annexesOf(const SkmPaperInput& input, std::size_t remarks) {
    std::vector<SkmAnnex> annexes;
    if (input.options.withQuestionnaire && !input.instrument.elements.empty())
        annexes.push_back(SkmAnnex::Questionnaire);
    if (input.options.withProcessingSheet && !input.answers.responses.empty())
        annexes.push_back(SkmAnnex::ProcessingSheet);
    if (!input.photos.empty()) annexes.push_back(SkmAnnex::Photos);
    if (remarks > mostRemarksInText) annexes.push_back(SkmAnnex::Remarks);
    if (!input.earlierFollowUp.empty()) annexes.push_back(SkmAnnex::Outcomes);
    return annexes;
}

} // namespace

SkmPaper::SkmPaper(const SkmPaperInput& paperInput, const wording::TextCatalogue& catalogue)
    : input(paperInput), words(paperInput, catalogue), elements(elementsOnPaper(paperInput)),
      extremes(extremesOf(elements, paperInput.result.settings.lowestCount)),
      remarks(remarksOf(paperInput)), m_annexes(annexesOf(paperInput, remarks.size())) {}

int SkmPaper::numberOf(SkmAnnex annex) const {
    const auto it = std::find(m_annexes.begin(), m_annexes.end(), annex);
    return it == m_annexes.end() ? 0 : static_cast<int>(it - m_annexes.begin()) + 1;
}

Table captioned(Table table, int number, const QString& text) {
    table.caption = u"Tabel %1. %2"_s.arg(number).arg(text);
    table.keepTogether |= table.body.size() <= mostRowsKeptTogether;
    return table;
}

void append(std::vector<Block>& blocks, std::vector<Block> more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

PageSetup uprightPage(const SkmPaperInput& input) {
    return {.paper = input.options.paper, .margins = input.options.margins};
}

Document skmDocument(const SkmPaperInput& input, const SkmWords& words, const QString& title) {
    Document document;
    document.metadata.title = title;
    document.metadata.author = words.unitFull();
    document.metadata.subject = words.period();
    if (input.options.draft) document.watermark = u"KONSEP"_s;
    if (input.options.training) document.watermark = u"LATIHAN"_s;
    document.typeface = input.options.typeface;
    return document;
}

Result<void> readyForPaper(const SkmPaperInput& input) {
    for (const survey::ElementResult& element : input.result.elements)
        if (element.key == u"U8" || element.key == u"U9")
            return failure(
                ErrorCode::RuleRefused,
                {u"belum diputuskan apakah kolom U8 dan U9 berarti sarana atau pengaduan"_s});
    if (!input.result.index)
        return failure(ErrorCode::RuleRefused,
                       {u"IKM belum dapat dihitung karena masih ada yang harus diputuskan"_s});
    return {};
}

} // namespace tinjau::print
