// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_grid.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::size_t> questionsOf(const survey::AnswerSheet& sheet, const QString& key) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < sheet.questions.size(); ++i)
        if (sheet.questions[i].element == key) indices.push_back(i);
    return indices;
}

} // namespace

ProcessingGrid processingGrid(const SkmPaperInput& input) {
    ProcessingGrid grid;
    for (const ElementOnPaper& element : elementsOnPaper(input)) {
        if (!element.result) continue;
        const auto questions = questionsOf(input.answers, element.result->key);
        if (questions.empty()) continue;
        ProcessingElement part{element, {}, grid.columnCount};
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const QString title =
                questions.size() == 1 ? element.number : u"%1.%2"_s.arg(element.number).arg(i + 1);
            const auto& figures = element.result->questions;
            part.columns.push_back(
                {questions[i], title, i < figures.size() ? &figures[i] : nullptr});
        }
        grid.columnCount += questions.size();
        grid.hasSeveralQuestions |= questions.size() > 1;
        grid.lastNumber = element.number;
        grid.elements.push_back(std::move(part));
    }
    grid.responses = countedResponses(input);
    return grid;
}

Ratio sumOf(const ProcessingElement& element, const ProcessingColumn& column) {
    return column.figures ? column.figures->sum : element.element.result->sum;
}

qint64 answeredOf(const ProcessingElement& element, const ProcessingColumn& column) {
    return column.figures ? column.figures->answered : element.element.result->answered;
}

std::optional<Ratio> meanOf(const ProcessingElement& element, const ProcessingColumn& column) {
    if (element.columns.size() == 1) return element.element.result->nrr;
    return column.figures ? column.figures->mean : std::nullopt;
}

QString remarkOf(const ProcessingGrid& grid, const survey::Response& response) {
    int missing = 0;
    for (const ProcessingElement& element : grid.elements)
        for (const ProcessingColumn& column : element.columns)
            if (column.question >= response.scores.size() || !response.scores[column.question])
                ++missing;
    return missing == 0 ? QString() : u"%1 kosong"_s.arg(missing);
}

} // namespace tinjau::print
