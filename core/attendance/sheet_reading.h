// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_layout.h"
#include "core/organisation/register.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace tinjau::attendance {

/// Which end of the working day a layout says that a punch belongs to.
enum class Side { Unsaid, In, Out };

/// A punch of a sheet; whose it is, is an index into SheetReading::people (−1: nobody is named).
struct SheetPunch {
    int person = -1;
    QDate day;
    int second = 0; ///< since midnight
    Side side = Side::Unsaid;
    int row = 0;
    int column = 0; ///< 0: the row says it all
    bool operator==(const SheetPunch&) const = default;
};

/// A day code of a list, as written and as understood.
struct SheetStatus {
    int person = -1;
    QDate day;
    QString raw;
    QString code;
    exchange::CellAddress at;
    bool operator==(const SheetStatus&) const = default;
};

/// Permission for absence out of a list of letters.
struct SheetLetter {
    int person = -1;
    QString code; ///< CT, DL, …; empty: not understood
    QString kind; ///< as written
    QDate first;
    QDate last;
    QString number;
    QDate date;
    int row = 0;
    bool operator==(const SheetLetter&) const = default;
};

/// Trouble in the file: at cells, at a line, or with machine numbers.
struct SheetProblem {
    QString code; ///< "BARIS_RUSAK", "NIP_RUSAK_PRESISI", …
    std::optional<QString> sheet = {};
    exchange::CellRange at = {{0, 0}, {0, 0}}; ///< row 0: no place; column 0: the whole line
    QStringList pins = {};
    QString seen = {};
    QString expected = {};
    bool operator==(const SheetProblem&) const = default;
};

/// Rows that were read, by what became of them; the parts add up to `read`.
struct RowCounts {
    qint64 read = 0;
    qint64 fresh = 0;
    qint64 same = 0;
    qint64 changed = 0;
    qint64 problem = 0;
    qint64 skipped = 0;
    qint64 blank = 0;
    qint64 event = 0;
    bool operator==(const RowCounts&) const = default;
};

/// The records that came out of one row counted as fresh: from a place up to another (not included) in
/// the lists of the reading.
struct RowRecords {
    struct Span {
        quint32 from = 0; // one per row of a file, of which there may be a million
        quint32 to = 0;
        bool operator==(const Span&) const = default;
    };
    Span punches = {};
    Span statuses = {};
    Span letters = {};
    bool operator==(const RowRecords&) const = default;
};

/// What one sheet says, without any knowledge of the register.
struct SheetReading {
    exchange::TableLayout layout;
    std::vector<organisation::SheetPerson> people;
    std::vector<SheetPunch> punches;
    std::vector<SheetPunch> lost; ///< of a clock that fell back: kept until somebody says what it missed
    std::vector<SheetStatus> statuses;
    std::vector<SheetLetter> letters;
    std::vector<SheetProblem> problems;
    std::vector<exchange::Decision> decisions;
    RowCounts rows;
    std::vector<RowRecords> freshRows; ///< one per row of rows.fresh
    int nameWidth = 0;             ///< see organisation::NameHabits
    bool hasNameColumn = false;    ///< a column for names, though it may be empty
    bool columnIsRounded = false;  ///< the NIPs went through binary doubles
    bool operator==(const SheetReading&) const = default;
};

/// All that stands in the lists of the reading.
inline RowRecords everythingIn(const SheetReading& reading)
{
    const auto all = [](const auto& list) { return RowRecords::Span{0, static_cast<quint32>(list.size())}; };
    return {all(reading.punches), all(reading.statuses), all(reading.letters)};
}

/// What a person or a data file told beforehand.
struct ReadOptions {
    exchange::LayoutMap map = {};
    std::optional<QDate> month = {}; ///< any day of the month that the file is about
    QString fileName = {};           ///< may name the month
};

} // namespace tinjau::attendance
