// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/attendance/machine_user.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/read_evidence.h"

namespace tinjau::attendance {

struct FiledEntry {
    ListEntry entry = {};
    QString source = {}; ///< "Rekap!B9", "line 41"
    bool operator==(const FiledEntry&) const = default;
};

struct FiledLetter {
    ExcuseLetter letter = {};
    QString source = {};
    bool operator==(const FiledLetter&) const = default;
};

/// What a file would leave in the data file.
struct FileRecords {
    std::vector<FiledPunch> punches = {};
    std::vector<FiledEntry> entries = {};
    std::vector<FiledLetter> letters = {};
};

/// The records of a part of a reading: a row, some rows, or all of them. Times of a matrix are those of
/// a list that the office wrote; all other times are punches of the machine.
FileRecords recordsOf(const FileReading& file, const RowRecords& part, MachineId machine);
/// Punches whose moment cannot be true: kept, so that an offset can tell later what they were.
std::vector<FiledPunch> lostPunchesOf(const FileReading& file, MachineId machine);

/// The time that a file of a machine speaks for: its period, or from the first punch to the last. None:
/// it is no file of a machine, or an empty one.
std::optional<FileSpan> spanOf(const FileReading& file, MachineId machine);

/// What the file calls the numbers of its machine; only those that it calls anything.
std::vector<MachineUser> usersOf(const FileReading& file, MachineId machine);

/// Whether the file comes from a machine: punches, or the list of its users.
bool isOfMachine(const FileReading& file);

/// As a machine's file names a person: by number, else NIP, else name.
QString markOf(const organisation::SheetPerson& person);

} // namespace tinjau::attendance
