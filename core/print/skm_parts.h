// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_paper.h"

/// The parts of the SKM report between two headings. Both skeletons are made of them; each always
/// has at least one sentence, so that no heading stands alone.
namespace tinjau::print {

std::vector<Block> backgroundPart(SkmPaper& paper);
std::vector<Block> basisPart(SkmPaper& paper);
std::vector<Block> purposePart(SkmPaper& paper);

std::vector<Block> executorPart(SkmPaper& paper);
std::vector<Block> methodPart(SkmPaper& paper);
std::vector<Block> locationPart(SkmPaper& paper);
std::vector<Block> timePart(SkmPaper& paper);
std::vector<Block> samplePart(SkmPaper& paper);

std::vector<Block> respondentsPart(SkmPaper& paper);
std::vector<Block> indexPart(SkmPaper& paper);
std::vector<Block> methodNotePart(SkmPaper& paper);

std::vector<Block> analysisPart(SkmPaper& paper);
std::vector<Block> followUpPart(SkmPaper& paper);
std::vector<Block> trendPart(SkmPaper& paper);
std::vector<Block> remarksPart(SkmPaper& paper);

/// `followUpAt`: where the plan stands in this skeleton ("BAB IV").
std::vector<Block> conclusionPart(SkmPaper& paper, const QString& followUpAt);
/// The last sentence and the signature.
std::vector<Block> closingPart(SkmPaper& paper);
SignatureBlock signatureOf(const SkmPaperInput& input, const SkmWords& words);

/// "nilai 1 …", the methods of collecting as one phrase.
QString methodsOf(const SkmPaper& paper);
/// "tabel Krejcie dan Morgan".
QString samplingMethod(const SkmPaper& paper);

} // namespace tinjau::print
