// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/document.h"
#include "core/print/skm_elements.h"
#include "core/print/skm_words.h"

namespace tinjau::print {

/// What hangs behind the report, in this order; what has no content gets no number.
enum class SkmAnnex { Questionnaire, ProcessingSheet, Photos, Remarks, Outcomes };

/// What the parts of one report share: the input, its sentences, the order of elements, and the
/// running numbers of tables, figures and annexes.
class SkmPaper {
public:
    SkmPaper(const SkmPaperInput& paperInput, const wording::TextCatalogue& catalogue);

    const SkmPaperInput& input;
    const SkmWords words;
    const std::vector<ElementOnPaper> elements;
    const Extremes extremes;
    const std::vector<Remark> remarks;

    int nextTable() { return ++m_tables; }
    int nextFigure() { return ++m_figures; }
    const std::vector<SkmAnnex>& annexes() const { return m_annexes; }
    /// From 1; 0 if this report has no such annex.
    int numberOf(SkmAnnex annex) const;

private:
    int m_tables = 0;
    int m_figures = 0;
    std::vector<SkmAnnex> m_annexes;
};

/// "Tabel 5. Nilai per unsur pelayanan" above the table.
Table captioned(Table table, int number, const QString& text);

/// Adds the blocks of `more` behind those of `blocks`.
void append(std::vector<Block>& blocks, std::vector<Block> more);

/// The office's sheet and margins, for pages of text.
PageSetup uprightPage(const SkmPaperInput& input);
/// The set-up and footer that all papers of the survey share.
Document skmDocument(const SkmPaperInput& input, const SkmWords& words, const QString& title);

/// Why no paper can be made yet: there is no index, or nobody has said which element U8 is.
Result<void> readyForPaper(const SkmPaperInput& input);

} // namespace tinjau::print
