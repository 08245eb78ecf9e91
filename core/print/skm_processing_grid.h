// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_elements.h"

namespace tinjau::print {

/// The processing sheet (tabel pengolahan) as values: one column per question, grouped by element,
/// one row per respondent. Paper and spreadsheet are drawn from the same grid.
struct ProcessingColumn {
    std::size_t question = 0; ///< index into AnswerSheet::questions
    QString title;            ///< "U1", or "U1.2" where the element has several questions
    const survey::QuestionResult* figures = nullptr; ///< null where the result does not have them
};

struct ProcessingElement {
    ElementOnPaper element;
    std::vector<ProcessingColumn> columns;
    std::size_t firstColumn = 0; ///< of all columns
};

struct ProcessingGrid {
    std::vector<ProcessingElement> elements;
    std::size_t columnCount = 0;
    bool hasSeveralQuestions = false;
    std::vector<const survey::Response*> responses;
    QString lastNumber; ///< "U9"
};

ProcessingGrid processingGrid(const SkmPaperInput& input);

/// Sum, answers and mean of one column; the element's own where it has one question.
Ratio sumOf(const ProcessingElement& element, const ProcessingColumn& column);
qint64 answeredOf(const ProcessingElement& element, const ProcessingColumn& column);
std::optional<Ratio> meanOf(const ProcessingElement& element, const ProcessingColumn& column);

/// The remark beside a row: how many answers are missing; empty for a full form.
QString remarkOf(const ProcessingGrid& grid, const survey::Response& response);

} // namespace tinjau::print
