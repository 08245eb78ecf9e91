// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/sheet_reading.h"

namespace tinjau::wording {

/// "line 41", "Rekap!B9", "data!A2:A6", "pins 131,132": the place in the form of the command line's
/// contract; empty for the file as a whole.
QString placeCode(const attendance::SheetProblem& problem);
/// What is wrong there, what the program did with it, and what to do next.
QString evidenceSentence(const attendance::SheetProblem& problem);
/// The same without the place and the value, as a sentence of its own.
QString evidenceAdvice(const attendance::SheetProblem& problem);
/// What a table of people, punches, days or letters is called.
QString layoutWords(const QString& layout);

} // namespace tinjau::wording
