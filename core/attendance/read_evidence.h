// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/sheet_reader.h"

namespace tinjau::attendance {

/// A person of a file beside the register.
struct MatchedPerson {
    organisation::RegisterMatch match = {};
    QString nip = {}; ///< of the matched person
    std::optional<organisation::PersonId> id = {};
    bool operator==(const MatchedPerson&) const = default;
};

/// One of the sheets that were taken together: up to where its records reach in the lists.
struct SheetPart {
    QString sheet = {};
    RowRecords records = {};
    bool operator==(const SheetPart&) const = default;
};

/// A file, read and put beside the register.
struct FileReading {
    SheetReading reading;
    bool isText = false;          ///< a file of lines, without cells
    std::vector<SheetPart> parts; ///< in their order; none: one sheet is all of it
    QStringList sheets;                 ///< those that were taken together
    std::vector<MatchedPerson> matches; ///< one per person of the reading
};

/// Reads the best table of a file, or all sheets of the same layout together. `kind`: only that
/// kind. Errors: those of reading; NotFound where no reader knows the file.
Result<FileReading> readEvidence(exchange::Workbook& book, const ReaderKit& kit,
                                 const ReadOptions& options, const QString& kind,
                                 const organisation::Register& people, Progress& progress);

} // namespace tinjau::attendance
