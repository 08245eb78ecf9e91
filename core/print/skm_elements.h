// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_paper_input.h"

#include <vector>

namespace tinjau::print {

/// One element as papers list it.
struct ElementOnPaper {
    QString number; ///< "U1"; extra elements follow those of the instrument
    QString name;
    QString shortName;
    /// Null where the questionnaire did not ask for it.
    const survey::ElementResult* result = nullptr;

    bool isCounted() const { return result && result->counted && result->nrr; }
};

/// The elements of the instrument in the order that the office prints, then the extra ones.
std::vector<ElementOnPaper> elementsOnPaper(const SkmPaperInput& input);

/// The elements that a report names as lowest and highest: sorted by exact mean, then in the order
/// of the paper. Elements tied with the last one of the list are named too. An element is never in
/// both lists.
struct Extremes {
    std::vector<ElementOnPaper> lowest;
    std::vector<ElementOnPaper> highest;
    bool allEqual = false; ///< then both lists are empty
};
Extremes extremesOf(const std::vector<ElementOnPaper>& elements, int count);

/// "Waktu Penyelesaian (86,21)" …, joined as a sentence needs it.
QString namesWithValues(const std::vector<ElementOnPaper>& elements);
/// The letter that all of them have; empty if they differ.
QString commonGrade(const std::vector<ElementOnPaper>& elements);

/// The forms that count: not left out, not blank; in the order of the sheet.
std::vector<const survey::Response*> countedResponses(const SkmPaperInput& input);

/// An answer as a score from 1 to 4, converted where the questionnaire had another scale.
std::optional<Ratio> scored(const survey::Question& question, const survey::Score& answer);

/// Answers to an element (all its questions) and how many of them are 2 or less.
struct LowAnswers {
    qint64 answers = 0;
    qint64 low = 0;
};
LowAnswers lowAnswersOf(const SkmPaperInput& input, const QString& elementKey);

/// Written remarks, equal ones joined, the most frequent first; "-", "tidak ada" and the like are
/// none.
struct Remark {
    QString text;
    qint64 count = 0;
};
std::vector<Remark> remarksOf(const SkmPaperInput& input);

} // namespace tinjau::print
