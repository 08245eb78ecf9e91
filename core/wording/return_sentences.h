// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/sheet_reading.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/return_marks.h"

namespace tinjau::wording {

/// What the sender of a file has to correct, out of what was found in it. Left out is what only concerns
/// whoever imports: unknown machine numbers, events of the machine, records that stand there twice.
std::vector<exchange::ReturnMark> returnMarks(const std::vector<attendance::SheetProblem>& problems);
/// The same for the problems of a survey's sheet.
std::vector<exchange::ReturnMark> returnMarks(const std::vector<exchange::Problem>& problems);

/// The texts of the list; `fileName` is that of the file that came in, `problems` how many are listed.
exchange::ReturnWords returnWords(const QString& fileName, std::size_t problems);

} // namespace tinjau::wording
