// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_words.h"

namespace tinjau::print {

/// How the figures were made, sentence by sentence: weight, rounding, grade, blanks, everything
/// that the computation noted, rows left out with the index with and without them, marks on
/// answers.
std::vector<RichText> methodNotes(const SkmPaperInput& input, const SkmWords& words);

/// "Bobot tiap unsur 1/9 (0,1111).": under the table of elements.
QString weightNote(const SkmPaperInput& input, const SkmWords& words);

} // namespace tinjau::print
