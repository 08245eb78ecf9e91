// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tinjau {

/// Why a piece of work could not be done. The sentence for people is made from it in core/wording.
enum class ErrorCode {
    // spreadsheets and other files that come in
    FileMissing,     ///< no such file
    FileUnreadable,  ///< exists but cannot be opened or read
    FileEmpty,       ///< zero bytes, or no table at all
    FileProtected,   ///< needs a password
    FileDamaged,     ///< cut off, looping, a bomb, ill-formed; values: the damaged part
    FileNotATable,   ///< content is no spreadsheet although the name says so
    FileTooLarge,    ///< beyond the limits of the reader; values: the limit
    FileUnsupported, ///< a known format that we do not read; values: its name
    // files that go out
    WriteFailed, ///< values: path
    DiskFull,
    // the data file
    StoreLocked,  ///< values: person, program, computer, process number, as far as known
    StoreNewer,   ///< made by a newer program; values: its version
    StoreDamaged, ///< values: what was found
    StoreMissing,
    StoreExists,
    StoreForeign, ///< a SQLite file that is not ours
    StoreReadOnly,
    StoreRefused, ///< a constraint refused the change
    BackupNotProven, ///< values: how many findings, or what differs; none: unreadable
    WrongPassphrase, ///< values: "missing" when none was given
    // rules
    RuleMissing,   ///< no pack is valid on the date; values: kind, date
    RuleMalformed, ///< values: file, key, expectation
    RuleRefused,   ///< a rule refuses the step; values: article or reason
    // the rest
    NotFound,
    BadArgument, ///< values: key, expectation
    Conflict,    ///< undo: rows changed since; values: the dependants, "table/row/act"
    Cancelled,
};

/// What went wrong, for the sentence (code, values, file, part) and for the log (technical).
struct Error {
    ErrorCode code;
    QStringList values = {};  ///< what the sentence names, in the order that its code documents
    QString file = {};        ///< the file concerned, if one is
    QString technical = {};   ///< for the log only; never shown as it is

    bool operator==(const Error&) const = default;
};

} // namespace tinjau
