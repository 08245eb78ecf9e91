// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/attendance/read_evidence.h"

namespace tinjau::attendance {

/// What a file would leave in the data file.
struct FileRecords {
    std::vector<Punch> punches = {};
    std::optional<FileSpan> span = {}; ///< the time that it speaks for; none: it is no file of a machine
    std::vector<ListEntry> entries = {};
    std::vector<ExcuseLetter> letters = {};
};

/// The records of a part of a reading (a row or all of it). Times of a matrix are those of a list that
/// the office wrote; all other times are punches of the machine.
FileRecords recordsOf(const FileReading& file, const RowRecords& part, MachineId machine);
/// All records, with the time that the file speaks for: its period, or from the first punch to the last.
FileRecords recordsOf(const FileReading& file, MachineId machine);

/// As a machine's file names a person: by number, else NIP, else name.
QString markOf(const organisation::SheetPerson& person);

} // namespace tinjau::attendance
